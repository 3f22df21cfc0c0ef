using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>The record of MX3, drafted in Chinese and read again, against the facts of the report that are kept apart from the register.</summary>
public class ReportWriterFactTests
{
    private static readonly MeetingReport Record = Register.Default.Reports[0];
    private static readonly MeetingReport Again = Texts.ReadText(Register.Default.Draft(Record, Language.Chinese).GetValueOrThrow().Text, Language.Chinese);

    private static JsonElement Facts => TestFacts.Mx3Report;

    [Fact]
    public void The_meeting_came_about_as_it_did()
    {
        var (meeting, organization) = (Facts.GetProperty("meeting"), Again.Organization!);
        Assert.Equal(
            (2020, "MX3", Text(meeting, "place"), Text(meeting, "heldOn"), Text(meeting, "firstPlannedFor")),
            (Again.ProgrammeYear, Again.Office.ToString(), organization.Place, Day(organization.Held!.Start), Day(organization.FirstPlannedFor))
        );
        Assert.Equal(organization.Held.Start, organization.Held.End);
        var postponed = meeting.GetProperty("postponed");
        Assert.Equal(
            (Text(postponed, "cause"), true, Instrument.SilenceProcedure),
            (organization.Postponement!.Cause, organization.Postponement.SeveralTimes, organization.Postponement.Instrument)
        );
        Assert.Equal(postponed.Strings("lettersOfTheMspChair"), organization.Postponement.Letters.Select(l => Day(l)));
        Assert.Equal(
            meeting.Strings("decidedBy"),
            organization.DecidedBy.Select(d =>
                d.Kind == MeetingKind.ReviewConference ? $"{(d.Number == 8 ? "Eighth" : "?")} Review Conference" : $"{d.Year} Meeting of States Parties"
            )
        );
        Assert.Equal("2021-11-22 Geneva", $"{Day(Again.ReportTo!.Days!.Start)} {Again.ReportTo.Place}");
        Assert.Equal("2021-11-25", Day(Again.ReportTo.Days.End));
    }

    [Fact]
    public void Its_officers_and_texts_are_those_of_the_report()
    {
        var (meeting, organization) = (Facts.GetProperty("meeting"), Again.Organization!);
        var chair = meeting.GetProperty("chair");
        Assert.Equal((Text(chair, "name"), Text(chair, "state")), (organization.Chair!.Name, organization.Chair.State.ToString()));
        var officers = new[] { meeting.GetProperty("secretary"), meeting.GetProperty("deputySecretary"), meeting.GetProperty("secretariat")[0] };
        Assert.Equal(officers.Select(o => (Text(o, "name"), Text(o, "post"))), organization.Secretariat.Select(o => (o.Name, o.Title!)));
        var (agenda, rules) = (meeting.GetProperty("agendaAdopted"), meeting.GetProperty("rulesOfProcedure"));
        Assert.Equal(
            (Text(agenda, "date"), Text(agenda, "symbol"), true),
            (Day(organization.Agenda!.Date), organization.Agenda.Symbol.ToString(), organization.Agenda.ProposedByChair)
        );
        Assert.Equal(
            (Text(rules, "adoptedOn"), Text(rules, "source"), true, true),
            (Day(organization.Rules!.Date), organization.Rules.Symbol.ToString(), organization.Rules.ProposedByChair, organization.Rules.MutatisMutandis)
        );
        var resolution = Facts.GetProperty("generalAssembly");
        Assert.Equal(
            (Text(resolution, "resolution"), Text(resolution, "adoptedOn"), true, true, true),
            (
                Again.Resolution!.Number,
                Day(Again.Resolution.AdoptedOn),
                Again.Resolution.WithoutVote,
                Again.Resolution.AsksAssistance,
                Again.Resolution.AsksServices
            )
        );
    }

    [Fact]
    public void The_mandate_and_the_chairs_are_those_of_the_decision()
    {
        var (mandate, days) = (Again.Mandate!, Facts.GetProperty("mandate").GetProperty("c"));
        Assert.Equal(
            (12, 8, 4, 3, 2018, 2020),
            (mandate.DaysPerYear, mandate.ExpertDays, mandate.StatesPartiesDays, mandate.MinimumMonths, mandate.FirstYear, mandate.LastYear)
        );
        Assert.Equal(
            (days.GetProperty("daysPerYear").GetInt32(), days.GetProperty("expertDays").GetInt32(), days.GetProperty("statesPartiesDays").GetInt32()),
            (mandate.DaysPerYear, mandate.ExpertDays, mandate.StatesPartiesDays)
        );
        Assert.Equal((2003, 2015, 2, 1, 5), (mandate.EarlierFirstYear, mandate.EarlierLastYear, mandate.ViceChairs, mandate.OfficeDays, mandate.Topics.Length));
        Assert.True(
            mandate
                is {
                    KeepsStructure: true,
                    Discuss: true,
                    CommonUnderstanding: true,
                    EffectiveAction: true,
                    BackToBack: true,
                    Sponsorship: true,
                    ConsidersUnitReport: true,
                    ConsidersUniversality: true,
                    FifthWithStatesParties: true,
                    RulesMutatisMutandis: true,
                    OpenEnded: true,
                    FactualReports: true,
                    ByConsensus: true,
                    ManagedByStatesParties: true,
                    NextConferenceConsiders: true,
                }
        );
        var table = Facts
            .GetProperty("chairTable")
            .EnumerateObject()
            .SelectMany(y => y.Value.EnumerateObject().Select(o => $"{y.Name} {o.Name} {o.Value}"))
            .Order()
            .ToArray();
        Assert.Equal(18, table.Length);
        Assert.Equal(table, Again.ChairTable.Select(s => $"{s.Year} {s.Office} {s.Group}").Order());
        Assert.Equal(table, Again.ChairProse.Select(s => $"{s.Year} {s.Office} {s.Group}").Order());
    }

    [Fact]
    public void Everybody_takes_part_in_the_paragraph_of_the_report()
    {
        var (facts, participation) = (Facts.GetProperty("participation"), Again.Participation!);
        States(facts.GetProperty("statesParties"), participation.StatesParties!, null);
        States(facts.GetProperty("signatories"), participation.Signatories!, false);
        States(facts.GetProperty("observerStates"), participation.ObserverStates!, null);
        Bodies(facts.GetProperty("unitedNations"), participation.UnitedNations!);
        Bodies(facts.GetProperty("observerOrganizations"), participation.Organizations!);
        var guest = facts.GetProperty("guests")[0];
        Assert.Equal(
            (Text(guest, "name"), Text(guest, "capacity"), true, true, true),
            (
                participation.Guests!.Guests[0].Name,
                participation.Guests.Guests[0].Capacity,
                participation.Guests.ByInvitationOfChair,
                participation.Guests.NoPrecedent,
                participation.Guests.InformalExchanges
            )
        );
        Assert.Contains(participation.Guests.Guests[0].Organization!, Text(guest, "organization"));
        Assert.Equal((13, "44(5)"), (participation.NonGovernmental!.Stated, participation.NonGovernmental.Rule.ToString()));
        Assert.Equal(Text(facts.GetProperty("listOfParticipants"), "symbol"), participation.ListOfParticipants.ToString());

        static void States(JsonElement facts, StateParticipation states, bool? inDecisions)
        {
            Assert.Equal(facts.GetProperty("stated").GetInt32(), states.Stated);
            Assert.Equal(facts.Strings("states"), states.States.Select(s => s.ToString()));
            Assert.Equal(facts.TryGetProperty("rule", out var rule) ? rule.GetString() : null, states.Rule?.ToString());
            Assert.Equal(inDecisions, states.InDecisions);
        }

        static void Bodies(JsonElement facts, BodyParticipation bodies)
        {
            Assert.Equal(facts.GetProperty("bodies").EnumerateArray().Select(b => Text(b, "abbreviation")), bodies.Bodies);
            Assert.Equal(Text(facts, "rule"), bodies.Rule.ToString());
        }
    }

    [Fact]
    public void The_work_is_that_of_each_item()
    {
        var facts = Facts.GetProperty("work");
        Assert.Equal(facts.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("item").GetInt32()), Again.Items.Select(i => i.Number));
        foreach (var (fact, item) in facts.GetProperty("items").EnumerateArray().Zip(Again.Items))
        {
            string[] expected =
            [
                .. Each(fact, "briefings", b => $"Briefing by {Text(b, "by")}"),
                .. Each(fact, "workingPapers", p => $"PaperIntroduction of {Text(p, "symbol")} by {Text(p, "introducedBy")}{Behalf(p)}"),
                .. Each(fact, "technicalPresentations", s => $"TechnicalPresentation by {s}"),
                .. Each(fact, "guestStatements", s => $"GuestStatement by {s}"),
                .. Each(fact, "interactiveDiscussion", s => $"Discussion by {s}"),
                .. Each(fact, "statements", s => $"Statement by {s}"),
            ];
            Assert.Equal(expected, item.Contributions.Select(c => $"{c}{(c.OnBehalfOf.IsEmpty ? "" : " for " + string.Join(' ', c.OnBehalfOf))}"));
            Assert.Equal(fact.TryGetProperty("note", out _), item.RecallsFinalDocuments);
            Assert.Equal(item.Number != 9, item.ViewsExpressed);
        }

        var summary = Again.Summary!;
        Assert.Equal(("I", true, false, false), (summary.Annex, summary.OwnResponsibility, summary.Agreed, summary.HasStatus));
        Assert.Equal(facts.GetProperty("chairSummary").Strings("elements"), summary.Elements.Select(e => EnumWords.Of(e)));
        Assert.Equal(["presentations", "statements", "workingPapers", "interventions"], summary.DrawnFrom.Select(s => EnumWords.Of(s)));

        static string[] Each(JsonElement fact, string member, Func<JsonElement, string> text) =>
            fact.TryGetProperty(member, out var list) ? [.. list.EnumerateArray().Select(text)] : [];

        static string Behalf(JsonElement paper) => paper.TryGetProperty("onBehalfOf", out _) ? " for " + string.Join(' ', paper.Strings("onBehalfOf")) : "";
    }

    [Fact]
    public void The_documents_the_adoption_and_the_figures_are_those_of_the_report()
    {
        Assert.Equal(
            Facts.GetProperty("documents").EnumerateArray().Select(d => (Text(d, "symbol"), Submitter(d), Languages(d))),
            Again.Documents.Select(d =>
                (
                    d.Symbol.ToString(),
                    d.SubmittedBy is [var by] ? by.State?.ToString() ?? EnumWords.Of(by.Kind) : "",
                    string.Join(' ', d.Languages.Select(LanguageTags.TagOf).Order())
                )
            )
        );
        var (adoption, facts) = (Again.Adoption!, Facts.GetProperty("adoption"));
        Assert.Equal(
            (Text(facts, "date"), true, true, Text(facts, "draft"), true, Text(facts, "issuedAs")),
            (
                Day(adoption.Date),
                adoption.AtClosingMeeting,
                adoption.ByConsensus,
                adoption.Draft.ToString(),
                adoption.OrallyAmended,
                adoption.IssuedAs.ToString()
            )
        );
        Assert.Equal(
            [
                "NationalContactPoints 73  2021-09",
                "CbmSubmissions 85 2020  record",
                "CbmSubmissions 86 2021 2021-09-03",
                "CbmShareNeverAbove 50  ",
                "CbmNeverSubmitted 52  ",
            ],
            Again.Figures.Select(f => FormattableString.Invariant($"{f.Kind} {f.Value} {f.Year} {f.AsOf}{(f.Record ? " record" : "")}"))
        );
        Assert.Equal(
            (85, 86, 52),
            (
                Facts.GetProperty("figures").GetProperty("cbm").GetProperty("2020").GetInt32(),
                Facts.GetProperty("figures").GetProperty("cbm").GetProperty("2021").GetProperty("received").GetInt32(),
                Facts.GetProperty("figures").GetProperty("cbm").GetProperty("statesPartiesThatNeverSubmitted").GetInt32()
            )
        );

        static string Submitter(JsonElement document) => document.TryGetProperty("submittedBy", out var by) ? by.GetString()! : "";

        static string Languages(JsonElement document) =>
            document.GetProperty("languages") is { ValueKind: JsonValueKind.Array } list
                ? string.Join(' ', list.EnumerateArray().Select(l => l.GetString()).Order())
                : "ar en es fr ru zh";
    }

    [Fact]
    public void What_cannot_come_back_is_named()
    {
        var findings = Register.Default.Draft(Record, Language.Chinese).GetValueOrThrow().Findings;
        Assert.Equal([(Codes.DraftPartLeftOut, "$.summary.views")], findings.Where(f => f.Severity > FindingSeverity.Info).Select(f => (f.Code, f.Path)));
    }

    private static string Text(JsonElement fact, string member) => fact.GetProperty(member).GetString()!;

    private static string Day(LocalDate? day) => day is { } known ? $"{known:uuuu-MM-dd}" : "";
}
