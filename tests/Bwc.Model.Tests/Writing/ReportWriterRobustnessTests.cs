using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Whatever a record has in it, there is a draft or a finding; a text of it stays on one line, and what a sentence lacks is named.</summary>
public class ReportWriterRobustnessTests
{
    private static readonly Register Register = Register.Default;

    [Theory]
    [InlineData("line\nline\r\n4. Kenya and Chad made statements.")]
    [InlineData("{name?x|y} } { | # * _ [x](y) <b>")]
    [InlineData("\u0007\u2028\u202E")]
    [InlineData("议程项目 9 附件一 文号 标题")]
    [InlineData("Agenda item 9. Annex I. Symbol Title")]
    public void Odd_texts_stay_on_one_line(string text)
    {
        var report = new MeetingReport
        {
            Title = text,
            JobNumber = text,
            AgendaItemNumber = 9,
            AgendaItemTitle = text,
            Organization = new MeetingOrganization
            {
                Held = new DateInterval(new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 3)),
                Place = text,
                Chair = new ReportedOfficer { Post = OfficerPost.Chair, Name = text },
            },
            Participation = new Participation
            {
                Organizations = new BodyParticipation { Bodies = [text], Unresolved = [text] },
                Guests = new GuestParticipation { Guests = [new Guest { Name = text, Organization = text }] },
            },
            Decisions = [new ReportedDecision { Text = text }],
            Footnotes = [new PrintedText { Label = text, Text = text }],
            Documents =
            [
                new OfficialDocument
                {
                    Symbol = DocumentSymbol.Parse("BWC/CONF.VIII/4"),
                    Title = text,
                    Unresolved = [text],
                },
            ],
        };
        foreach (var language in Register.ReadableLanguages)
        {
            var draft = Register.WriterOf(language).GetValueOrThrow().Write(report).GetValueOrThrow();
            Assert.DoesNotContain(draft.Text.Split('\n'), line => line == "line" || line.StartsWith("4. Kenya", StringComparison.Ordinal));
            Assert.DoesNotContain("\u2028", draft.Text, StringComparison.Ordinal);
            Assert.NotEmpty(draft.ToMarkdown());
            Assert.NotNull(Register.Draft(report with { JobNumber = null }, language).Findings.ToString());
        }
    }

    [Fact]
    public void A_record_that_says_nothing_has_an_empty_draft()
    {
        var draft = Register.Draft(new MeetingReport(), Language.English).GetValueOrThrow();
        Assert.Equal((string.Empty, string.Empty), (draft.Text, draft.ToMarkdown()));
        Assert.Equal(Codes.DraftReadsOtherwise, Assert.Single(draft.Findings).Code);
    }

    [Fact]
    public void A_record_that_is_not_valid_is_refused() =>
        Assert.Equal(Codes.TextEmpty, Register.Draft(new MeetingReport { Title = " " }, Language.English).Findings[0].Code);

    [Fact]
    public void A_name_without_a_form_in_the_language_stands_in_English_in_brackets()
    {
        var states = new MeetingReport { Participation = new Participation { StatesParties = new StateParticipation { States = [StateCode.Parse("XRU")] } } };
        var file = Register.ToFile();
        var ruritania = State.Of(StateCode.Parse("XRU"), "XR", "901", "Ruritania", UnitedNationsStanding.Member);
        var register = Register.Create(file with { States = [.. file.States, ruritania] }).GetValueOrThrow();
        var draft = register.DraftParticipation(states, Language.Chinese).GetValueOrThrow();
        Assert.Contains("[Ruritania]", draft.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Findings, f => f is { Code: Codes.DraftInOtherLanguage, Path: "$.participation.statesParties.states" });
    }

    [Fact]
    public void A_paragraph_that_lacks_what_it_needs_is_left_out_and_named()
    {
        var report = new MeetingReport
        {
            Organization = new MeetingOrganization
            {
                Agenda = new AdoptedText { ProposedByChair = true },
                Opened = new LocalDate(2021, 9, 3),
            },
        };
        var draft = Register.Draft(report, Language.English).GetValueOrThrow();
        Assert.DoesNotContain("agenda", draft.Text, StringComparison.Ordinal);
        Assert.Contains(draft.Findings, f => f is { Code: Codes.DraftPartLeftOut, Path: "$.organization.agenda" } && f.Message.Contains("'symbol'"));
    }

    [Fact]
    public void Many_paragraphs_take_time_in_proportion()
    {
        var report = new MeetingReport
        {
            Items =
            [
                .. Enumerable
                    .Range(1, 20_000)
                    .Select(i => new AgendaItem
                    {
                        Number = i,
                        Paragraph = i,
                        ViewsExpressed = true,
                        Title = "x",
                    }),
            ],
        };
        Assert.Equal(20_000, Register.WriterOf(Language.English).GetValueOrThrow().Write(report).GetValueOrThrow().Text.Split("Under agenda item").Length - 1);
    }
}
