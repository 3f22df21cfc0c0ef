using System.Text.Json.Serialization;
using Bwc.Model;
using FluentValidation;

namespace Bwc.Tests;

/// <summary>
/// Whatever holds data says in a debugger or a log what it holds, and not only of which type it is. What a record says is shown by RecordTextLaws.
/// </summary>
public class TextLaws
{
    // What only does something, or comes to a reader with a text of its own, as an exception does.
    private static readonly Type[] Doers = [typeof(Attribute), typeof(Exception), typeof(JsonConverter), typeof(IValidator), typeof(JsonSerializerContext)];

    public static TheoryData<Type> Holders =>
        new(
            Samples
                .Library.GetExportedTypes()
                .Where(t => (t.IsClass || t.IsValueType) && !t.IsEnum && !(t.IsAbstract && t.IsSealed))
                .Where(t => !Doers.Any(d => d.IsAssignableFrom(t)))
                .OrderBy(t => t.FullName, StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Holders))]
    public void Has_a_text_of_its_own(Type type)
    {
        var text = type.GetMethod(nameof(ToString), Type.EmptyTypes)!;
        Assert.True(text.DeclaringType == type, $"{type.Name} says only of which type it is");
    }

    [Fact]
    public void Says_what_it_holds()
    {
        var register = Register.Default;
        var file = register.ToFile();
        (object Holder, string Text)[] said =
        [
            (register, $"a register of {file.States.Length} States, {file.Meetings.Length} meetings, {file.Programmes.Length} programmes"),
            (register.States, $"{file.States.Length} States, {file.States.Count(s => s.LastDay is not null)} of which no longer exist"),
            (register.Groups, $"{file.Groups.Length} regional groups, {file.Memberships.Length} memberships"),
            (register.Organizations, $"{file.Organizations.Length} organizations"),
            (register.Chairs!, file.Rotations[0].ToString()),
            (register.Chairs!.Calculator, file.Rotations[0].Rule.ToString()),
            (register.Participation!, file.Rulebooks[0].ToString()),
            (register.ReaderOf(Language.English).Value!, "a reader of reports in en"),
            (new WorkingCalendar(file.Holidays), $"{file.Holidays.Length} public holidays"),
        ];
        Assert.All(said, s => Assert.Equal(s.Text, s.Holder.ToString()));
    }
}
