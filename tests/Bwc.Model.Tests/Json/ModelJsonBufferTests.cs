using System.Buffers;
using System.Text;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Tests;

public class ModelJsonBufferTests
{
    [Fact]
    public void The_bytes_are_those_of_the_text_whatever_the_length()
    {
        // From a few bytes to some hundred thousand, which is more than the buffers begin with.
        foreach (
            var model in new object[]
            {
                new NameEntry
                {
                    Language = Bwc.Model.Language.French,
                    Form = NameForm.Short,
                    Text = "Côte d'Ivoire",
                    Grade = Bwc.Model.Grade.NotEstablished,
                },
                Register.Default.Rotations[0],
                Register.Default.ToFile(),
            }
        )
        {
            var buffer = new ArrayBufferWriter<byte>();
            ModelJson.Write(model, buffer);
            Assert.Equal(ModelJson.Write(model), Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
    }

    [Fact]
    public void What_is_no_record_is_refused_before_a_byte_is_written()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Throws<NotSupportedException>(() => ModelJson.Write("no record", buffer));
        Assert.Equal(0, buffer.WrittenCount);
    }

    [Fact]
    public void A_record_that_cannot_be_written_leaves_the_buffer_as_it_was()
    {
        var buffer = new ArrayBufferWriter<byte>();
        Assert.Throws<System.Text.Json.JsonException>(() => ModelJson.Write(Register.Default.Rotations[0] with { Grade = (Bwc.Model.Grade)99 }, buffer));
        Assert.Equal(0, buffer.WrittenCount);
    }
}
