using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

public class EmbeddedDataTests
{
    [Fact]
    public void Says_which_file_is_not_there() =>
        Assert.Equal("The file treaties.csv is not embedded.", Assert.Throws<InvalidDataException>(() => EmbeddedData.Text("treaties.csv")).Message);

    [Fact]
    public void Refuses_a_table_with_a_column_that_nobody_reads()
    {
        var thrown = Assert.Throws<InvalidDataException>(() => EmbeddedData.List("regional-groups.csv", row => row.Text("code")));
        Assert.Equal("The table regional-groups.csv has a column 'name', which nobody reads.", thrown.Message);
    }

    [Fact]
    public void Every_table_is_read_and_what_comes_of_it_is_valid()
    {
        var report = ModelValidation.Validate(Register.Default.ToFile());
        Assert.DoesNotContain(report.Findings, f => f.Severity == FindingSeverity.Error);
        Assert.All(Register.ReadableLanguages, language => Assert.True(ModelValidation.Validate(Register.GrammarOf(language).GetValueOrThrow()).Valid));
    }

    [Fact]
    public void The_rulings_on_participants_are_those_of_the_first_rulebook()
    {
        var (ready, made) = (Register.Default.Participation!, ParticipationRules.Create(Register.Default.Rulebooks[0]).GetValueOrThrow());
        Assert.Same(Register.Default.Rulebooks[0], ready.Rules);
        Assert.All(Enum.GetValues<ParticipantKind>(), kind => Assert.Equal(made.CategoryOf(kind), ready.CategoryOf(kind)));
        Assert.All(
            Enum.GetValues<ParticipantKind>(),
            kind => Assert.Equal(made.Classify("somebody", kind, new(2021, 9, 3)), ready.Classify("somebody", kind, new(2021, 9, 3)))
        );
    }
}
