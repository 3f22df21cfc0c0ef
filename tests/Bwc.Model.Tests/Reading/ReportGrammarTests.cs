using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Tests;

public class ReportGrammarTests
{
    [Fact]
    public void The_grammars_that_come_with_the_package_are_valid()
    {
        foreach (var language in Register.ReadableLanguages)
            Assert.Empty(ModelValidation.Validate(Register.GrammarOf(language).GetValueOrThrow()).Findings);
    }

    [Fact]
    public void Every_grammar_has_words_for_the_same_cues()
    {
        var cues = Register
            .ReadableLanguages.Select(l =>
                Register.GrammarOf(l).GetValueOrThrow().Phrases.Where(p => p.Class == GrammarClass.Cue).Select(p => p.Value!).Distinct().Order().ToArray()
            )
            .ToArray();

        // English counts without a word between the number and what is counted; Chinese has whoever acts before the verb, and nothing between them.
        Assert.Equal(cues[0].Except(["counted"]), cues[1].Except(["secretaryGeneral", "counted", "givenBy", "relative"]).Concat(["secretaryGeneral"]).Order());
    }

    [Fact]
    public void The_page_on_reading_explains_every_cue()
    {
        var page = File.ReadAllText(Path.Combine(TestFacts.Repository, "docs", "reading.md"));
        foreach (
            var cue in Register.GrammarOf(Language.Chinese).GetValueOrThrow().Phrases.Where(p => p.Class == GrammarClass.Cue).Select(p => p.Value!).Distinct()
        )
            Assert.Matches($"[| ,]{cue}[ ,]", page);
    }

    [Fact]
    public void A_grammar_of_ones_own_reads_another_language()
    {
        var json = ModelJson.Write(
            new ReportGrammar
            {
                Language = Language.French,
                Phrases =
                [
                    new()
                    {
                        Class = GrammarClass.Cue,
                        Value = "delegations",
                        Text = "délégations",
                    },
                    new()
                    {
                        Class = GrammarClass.Cue,
                        Value = "participated",
                        Text = "ont participé",
                    },
                    new()
                    {
                        Class = GrammarClass.Filler,
                        Value = "conjunction",
                        Text = "et",
                    },
                ],
            }
        );
        var reader = Register.Default.ReaderOf(ModelJson.Read<ReportGrammar>(json).GetValueOrThrow()).GetValueOrThrow();
        var parties = reader
            .Read("8. Les délégations de 3 pays ont participé : Allemagne, Bosnie-\nHerzégovine et Côte d’Ivoire.")
            .GetValueOrThrow()
            .Participation!.StatesParties!;
        Assert.Equal((3, "DEU BIH CIV"), (parties.Stated, string.Join(' ', parties.States)));
    }

    [Theory]
    [InlineData(GrammarClass.Cue, "nonsense")]
    [InlineData(GrammarClass.Group, "east europe")]
    [InlineData(GrammarClass.Office, "MX1,MX2")]
    [InlineData(GrammarClass.Month, "0")]
    [InlineData(GrammarClass.Number, "-1")]
    [InlineData(GrammarClass.Multiplier, "7")]
    [InlineData(GrammarClass.DateMark, "hour")]
    [InlineData(GrammarClass.Language, "de")]
    [InlineData(GrammarClass.Holder, "nobody")]
    [InlineData(GrammarClass.Place, null)]
    [InlineData(GrammarClass.Span, "to")]
    public void A_value_that_its_class_does_not_allow_is_refused(GrammarClass @class, string? value)
    {
        var grammar = new ReportGrammar
        {
            Language = Language.French,
            Phrases =
            [
                new()
                {
                    Class = @class,
                    Value = value,
                    Text = "x",
                },
            ],
        };
        var finding = Assert.Single(Register.Default.ReaderOf(grammar).Findings);
        Assert.Equal((Codes.PhraseValueWrong, "$.phrases[0].value"), (finding.Code, finding.Path));
        Assert.Equal(finding, Assert.Single(ModelValidation.Validate(grammar).Findings));
    }
}
