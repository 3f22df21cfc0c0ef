using Bwc.Model;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Tests;

public class RegisterTests
{
    private static readonly LocalDate Day = new(2021, 9, 3);

    [Fact]
    public void A_name_that_is_not_in_the_register_has_no_status_and_is_told_what_can_be_asked()
    {
        var finding = Assert.Single(Register.Default.Standing("Taiwan", new LocalDate(2021, 9, 3)).Findings);
        Assert.Equal(Codes.StateUnknown, finding.Code);
        Assert.EndsWith("is ruled on by its kind (in the tool with bwc classify --as)", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("--as", Register.Default.Standing("Phillipines", new LocalDate(2021, 9, 3)).Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_register_read_from_its_own_file_answers_the_same()
    {
        var copy = Register.Create(ModelJson.Read<RegisterFile>(ModelJson.Write(Register.Default.ToFile())).GetValueOrThrow()).GetValueOrThrow();
        Assert.Equal(Register.Default.List(Day).AsEnumerable(), copy.List(Day));
        Assert.Equal(Register.Default.Chairs!.Table().AsEnumerable(), copy.Chairs!.Table());
        foreach (var who in Register.Default.States.Select(s => s.Name).Concat(Register.Default.Organizations.Select(o => o.Name)))
            Assert.Equal(Register.Default.Classify(who, Day), copy.Classify(who, Day));
    }

    [Fact]
    public void A_correction_in_the_data_changes_the_answer()
    {
        var file = Register.Default.ToFile();
        var egypt = file.States.Single(s => s.Name == "Egypt");
        var ratified = egypt with
        {
            Actions = egypt.Actions.Add(
                new TreatyAction
                {
                    Kind = TreatyActionKind.Ratification,
                    Date = new LocalDate(2020, 1, 1),
                    Grade = Grade.Documented,
                    Source = Citation.Parse("a register of our own"),
                }
            ),
        };
        var register = Register.Create(file with { States = file.States.Replace(egypt, ratified) }).GetValueOrThrow();
        Assert.True(register.Classify("Egypt", Day).GetValueOrThrow().TakesPartInDecisions);
        Assert.False(Register.Default.Classify("Egypt", Day).GetValueOrThrow().TakesPartInDecisions);
    }

    [Fact]
    public void An_empty_register_says_what_it_lacks()
    {
        var empty = Register.Create(new RegisterFile()).GetValueOrThrow();
        Assert.Equal(Codes.RulebookMissing, Assert.Single(empty.Classify("Egypt", Day).Findings).Code);
        Assert.Equal(Codes.RotationUnknown, Assert.Single(empty.Chair(2020, OfficeCode.MX3).Findings).Code);
        Assert.Equal(Codes.StateUnknown, Assert.Single(empty.Standing("Egypt", Day).Findings).Code);
        Assert.Empty(empty.List(Day));
    }

    [Fact]
    public void A_standing_brings_status_group_name_and_actions_of_one_day_together()
    {
        var standing = Register.Default.Standing("Turkey", new LocalDate(1975, 1, 1), language: Language.French).GetValueOrThrow();
        Assert.Equal(
            ("TUR", "Turquie", TreatyStatus.Signatory, new LocalDate(1972, 4, 10)),
            (standing.State.ToString(), standing.Name, standing.Status, standing.Since)
        );
        Assert.Null(standing.Group);
        Assert.Equal(4, standing.Actions.Length);
        Assert.Equal(GroupCode.WG, Register.Default.Standing("TUR", Day).GetValueOrThrow().Group);
        Assert.Equal(TreatyStatus.StateParty, Register.Default.Standing("DMA", new LocalDate(2000, 1, 1), StatusBasis.Effective).GetValueOrThrow().Status);
    }

    [Fact]
    public void Many_threads_may_ask_one_register_at_once()
    {
        var register = Register.Create(Register.Default.ToFile()).GetValueOrThrow();
        var expected = Register.Default.List(Day);
        Parallel.For(
            0,
            64,
            _ =>
            {
                Assert.Equal(expected.AsEnumerable(), register.List(Day));
                Assert.Equal("EGY", register.States.Find("埃及").GetValueOrThrow().Code.ToString());
            }
        );
    }

    [Fact]
    public void Every_short_name_of_a_source_is_explained()
    {
        var known = Register.Default.Sources.Select(s => s.Id).ToHashSet();
        var cited = Register
            .Default.States.SelectMany(s => s.Actions)
            .Select(a => a.Source)
            .Concat(
                Register
                    .Default.Rulebooks.SelectMany(r => r.Categories)
                    .SelectMany(c => c.Rights.Select(r => r.Source).Concat(c.Prerequisites.Select(p => p.Source)))
            )
            .Concat(Register.Default.Organizations.Appearances.Select(a => a.Source))
            .OfType<Citation>();

        // A text with blanks or an address explains itself.
        var ids = cited.SelectMany(c => c.Text.Split(';')).Distinct().Where(text => text.IndexOfAny([' ', '/']) < 0).ToArray();
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.Contains(id, known));
    }
}
