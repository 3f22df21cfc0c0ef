using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

/// <summary>
/// Two texts of our own, in the layouts of the reports after 2018 and before 2016, with what makes such texts hard: broken words and symbols, page
/// furniture, a footnote within a sentence, names with commas and brackets.
/// </summary>
public class ReportReaderEnglishTests
{
    private static readonly MeetingReport Modern = Texts.Read("modern.en.txt", Language.English);
    private static readonly MeetingReport Older = Texts.Read("older.en.txt", Language.English);

    [Fact]
    public void The_title_page_says_which_report_it_is_and_to_whom()
    {
        Assert.Equal(
            ("BWC/MSP/2021/MX.3/2", "GE.21-00001", 2021, "MX3"),
            (Modern.Symbol.ToString(), Modern.JobNumber, Modern.ProgrammeYear, Modern.Office.ToString())
        );
        Assert.Equal("Report of the 2021 Meeting of Experts on Strengthening National Implementation", Modern.Title);
        Assert.Equal(
            new ReportAddressee
            {
                Year = 2021,
                Place = "Geneva",
                Days = new DateInterval(new LocalDate(2021, 11, 22), new LocalDate(2021, 11, 25)),
            },
            Modern.ReportTo
        );
        Assert.Equal((9, "Adoption of a factual report"), (Modern.AgendaItemNumber, Modern.AgendaItemTitle));
        Assert.Equal(("BWC/MSP/2012/MX/3", 2012, "MX"), (Older.Symbol.ToString(), Older.ProgrammeYear, Older.Office.ToString()));
        Assert.Equal(new LocalDate(2012, 12, 10), Older.ReportTo!.Days!.Start);
    }

    [Fact]
    public void The_mandate_is_read_point_by_point_around_the_footnote()
    {
        var mandate = Modern.Mandate!;
        Assert.Equal((2003, 2015, 2018, 2020), (mandate.EarlierFirstYear, mandate.EarlierLastYear, mandate.FirstYear, mandate.LastYear));
        Assert.Equal((12, 8, 4, 3, 2), (mandate.DaysPerYear, mandate.ExpertDays, mandate.StatesPartiesDays, mandate.MinimumMonths, mandate.ViceChairs));
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
                    ConsidersUniversality: true
                }
        );
        Assert.True(
            mandate
                is {
                    FifthWithStatesParties: true,
                    RulesMutatisMutandis: true,
                    OpenEnded: true,
                    FactualReports: true,
                    ByConsensus: true,
                    ManagedByStatesParties: true,
                    NextConferenceConsiders: true
                }
        );
        Assert.Equal("Measures under Article IV | Confidence-building measures", string.Join(" | ", mandate.Topics));
        Assert.Equal(("MX3", 1), (mandate.Office.ToString(), mandate.OfficeDays));
    }

    [Fact]
    public void The_table_and_the_prose_of_the_chairs_say_the_same_as_the_document()
    {
        var expected = TestFacts
            .Mx3.GetProperty("chairTable")
            .EnumerateObject()
            .SelectMany(y => y.Value.EnumerateObject().Select(o => $"{y.Name} {o.Name} {o.Value}"))
            .Order()
            .ToArray();
        Assert.Equal(expected, Modern.ChairTable.Select(s => $"{s.Year} {s.Office} {s.Group}").Order());
        Assert.Equal(expected, Modern.ChairProse.Select(s => $"{s.Year} {s.Office} {s.Group}").Order());
    }

    [Fact]
    public void The_meeting_is_organized_as_told()
    {
        var organization = Modern.Organization!;
        Assert.Equal(["ReviewConference 8", "MeetingOfStatesParties 2019"], organization.DecidedBy.Select(d => d.ToString()));
        Assert.Equal(
            (new LocalDate(2020, 8, 31), new LocalDate(2021, 9, 3), "Palais des Nations, Geneva"),
            (organization.FirstPlannedFor, organization.Held!.Start, organization.Place)
        );
        Assert.Equal(
            new Postponement
            {
                Cause = "COVID-19 pandemic",
                SeveralTimes = true,
                Instrument = Instrument.SilenceProcedure,
                Letters = [new(2020, 7, 28), new(2020, 11, 23), new(2021, 2, 9)],
            },
            organization.Postponement
        );
        Assert.Equal(("Arman Baissuanov", "KAZ"), (organization.Chair!.Name, organization.Chair.State.ToString()));
        Assert.Equal(("BWC/MSP/2021/MX.3/1", true), (organization.Agenda!.Symbol.ToString(), organization.Agenda.ProposedByChair));
        Assert.Equal(
            (new LocalDate(2021, 9, 3), "BWC/CONF.VIII/2", true, true),
            (organization.Rules!.Date, organization.Rules.Symbol.ToString(), organization.Rules.ProposedByChair, organization.Rules.MutatisMutandis)
        );
        Assert.Equal(
            ["Secretary Daniel Feakes", "DeputySecretary Hermann Lampalzer", "Secretariat Jane van der Doe"],
            organization.Secretariat.Select(o => o.ToString())
        );
        Assert.Equal(
            new GeneralAssemblyResolution
            {
                Paragraph = 3,
                Number = "75/88",
                AdoptedOn = new LocalDate(2020, 12, 7),
                WithoutVote = true,
                AsksAssistance = true,
            },
            Modern.Resolution
        );
        Assert.Equal(
            ("Boujemâa Delmi", "DZA", "2012-07-16 to 2012-07-20"),
            (
                Older.Organization!.Chair!.Name,
                Older.Organization.Chair.State.ToString(),
                $"{Older.Organization.Held!.Start:uuuu-MM-dd} to {Older.Organization.Held.End:uuuu-MM-dd}"
            )
        );
        Assert.Equal("Mary O'Brien-Smith", Assert.Single(Older.Organization.Secretariat).Name);
        Assert.Equal("BWC/MSP/2012/MX/1", Older.Organization.Agenda!.Symbol.ToString());
    }

    [Fact]
    public void States_with_commas_brackets_and_broken_names_are_found_in_their_order()
    {
        Assert.Equal(
            (14, "DZA BOL BIH CIV PRK GNB IRN LAO KOR TTO TUR GBR USA VEN"),
            (Modern.Participation!.StatesParties!.Stated, string.Join(' ', Modern.Participation.StatesParties.States))
        );
        Assert.Equal(
            (12, "DZA BOL BIH BRN COD IRN LAO KOR KNA MKD USA ZWE"),
            (Older.Participation!.StatesParties!.Stated, string.Join(' ', Older.Participation.StatesParties.States))
        );
    }

    [Fact]
    public void Each_category_is_told_by_its_words_and_keeps_its_rule()
    {
        foreach (var (report, signatories, observers) in new[] { (Modern, "EGY", "TCD ISR"), (Older, "EGY HTI MMR", "ISR") })
        {
            var participation = report.Participation!;
            Assert.Equal(
                ("44(1)", signatories, false),
                (participation.Signatories!.Rule.ToString(), string.Join(' ', participation.Signatories.States), participation.Signatories.InDecisions)
            );
            Assert.Equal(("44(2)", observers), (participation.ObserverStates!.Rule.ToString(), string.Join(' ', participation.ObserverStates.States)));
            Assert.Equal(
                (participation.Signatories.States.Length, participation.ObserverStates.States.Length),
                (participation.Signatories.Stated, participation.ObserverStates.Stated)
            );
            Assert.Equal(
                ("44(3)", "44(4)", "44(5)"),
                (participation.UnitedNations!.Rule.ToString(), participation.Organizations!.Rule.ToString(), participation.NonGovernmental!.Rule.ToString())
            );
        }

        Assert.Equal("UNIDIR UNODA", string.Join(' ', Modern.Participation!.UnitedNations!.Bodies));
        Assert.Equal("EU ICRC INTERPOL WHO", string.Join(' ', Modern.Participation.Organizations!.Bodies));
        Assert.Equal("EU FAO WHO WOAH", string.Join(' ', Older.Participation!.Organizations!.Bodies));
        Assert.Equal((13, 14), (Modern.Participation.NonGovernmental!.Stated, Older.Participation.NonGovernmental!.Stated));
        Assert.Equal(
            ("BWC/MSP/2021/MX.3/INF.1", "BWC/MSP/2012/MX/INF.3"),
            (Modern.Participation.ListOfParticipants.ToString(), Older.Participation.ListOfParticipants.ToString())
        );
    }

    [Fact]
    public void Guests_come_with_the_organization_beside_them()
    {
        var guest = Assert.Single(Modern.Participation!.Guests!.Guests);
        Assert.Equal(("Sonia Drobysz", "independent expert", "VERTIC"), (guest.Name, guest.Capacity, guest.Organization));
        Assert.True(Modern.Participation.Guests is { ByInvitationOfChair: true, NoPrecedent: true, InformalExchanges: true });
        Assert.Equal(
            [("Ada Byron", "University of Nowhere"), ("John von Neumann", "VERTIC"), ("International Union of Everything", null)],
            Older.Participation!.Guests!.Guests.Select(g => (g.Name, g.Organization))
        );
    }

    [Fact]
    public void Contributions_are_told_apart_by_sentence_and_voice()
    {
        Assert.Equal(
            "Briefing by ISU; PaperIntroduction of BWC/MSP/2021/MX.3/WP.1 by IRQ; PaperIntroduction of BWC/MSP/2021/MX.3/WP.2 by CUB; "
                + "TechnicalPresentation by FRA; TechnicalPresentation by OAS; "
                + "GuestStatement by Sonia Drobysz; Discussion by DZA; Discussion by IRN; Discussion by TUR; Statement by EU; Statement by INTERPOL",
            string.Join("; ", Modern.Items[0].Contributions)
        );
        Assert.Equal("national contact points", Modern.Items[0].Contributions[0].Subject);
        Assert.Equal(
            (4, "Measures related to Article IV of the Convention", true, false),
            (Modern.Items[0].Number, Modern.Items[0].Title, Modern.Items[0].ViewsExpressed, Modern.Items[0].RecallsFinalDocuments)
        );
        var joint = Assert.Single(Modern.Items[1].Contributions);
        Assert.Equal(
            ("PaperIntroduction of BWC/MSP/2021/MX.3/WP.3 by FRA", "BEL CAN LUX", true),
            (joint.ToString(), string.Join(' ', joint.OnBehalfOf), Modern.Items[1].RecallsFinalDocuments)
        );
        Assert.Equal([4, 5, 9], Modern.Items.Select(i => i.Number));
    }

    [Fact]
    public void What_is_not_known_is_noted_and_not_guessed()
    {
        var item = Assert.Single(Older.Items);
        Assert.Equal(
            "Statement by DZA; Statement by BRA; Statement by IRN; PaperIntroduction of BWC/MSP/2012/MX/WP.2 by JPN; PaperIntroduction by BRA; "
                + "PaperIntroduction by CHN",
            string.Join("; ", item.Contributions)
        );
        Assert.Equal("NAM", item.Contributions[0].OnBehalfOfGroup.ToString());
        Assert.Equal("Atlantis", Assert.Single(item.Unresolved));
        Assert.Equal("Institute of Nowhere (ION)", Assert.Single(Older.Participation!.Organizations!.Unresolved));
        Assert.Equal(
            [
                (Codes.TextNotUnderstood, "BWC/MSP/2012/MX/2"),
                (Codes.NameUnresolved, "Institute of Nowhere (ION)"),
                (Codes.NameUnresolved, "Atlantis"),
                (Codes.TextNotUnderstood, "introduced working papers"),
                (Codes.TextNotUnderstood, "The Meeting had a cup of coffee."),
            ],
            Older.Reading!.Notes.Select(n => (n.Code, Texts.Of("older.en.txt").Substring(n.Start, n.Length)))
        );
        Assert.Empty(Modern.Reading!.Notes);
    }

    [Fact]
    public void The_summary_has_its_standing_its_elements_and_the_holders_of_its_views()
    {
        var summary = Modern.Summary!;
        Assert.Equal((true, false, false, "I"), (summary.OwnResponsibility, summary.Agreed, summary.HasStatus, summary.Annex));
        Assert.Equal(Enum.GetValues<SummaryElement>(), summary.Elements);
        Assert.Equal(Enum.GetValues<SummarySource>(), summary.DrawnFrom);
        Assert.Equal(
            [
                (1, 4, null, "As of September 2021"),
                (1, 4, ViewHolder.SomeStatesParties, "Some States Parties "),
                (1, 4, ViewHolder.OneStateParty, "one State Party disa"),
                (2, 5, null, "In 2020, 85 States P"),
                (2, 5, ViewHolder.ImplementationSupportUnit, "During the Meeting, "),
                (2, 5, null, "Fifty-two States Par"),
                (2, 5, null, "The share of CBMs of"),
            ],
            summary.Views.Select(v => (v.Paragraph, v.Item!.Value, v.Holder, v.Text![..20]))
        );
    }

    [Fact]
    public void Figures_are_read_with_their_year_and_day() =>
        Assert.Equal(
            [
                ("NationalContactPoints: 73", null, "2021-09", false),
                ("CbmSubmissions: 85", 2020, null, true),
                ("CbmSubmissions: 86", 2021, "2021-09-03", false),
                ("CbmNeverSubmitted: 52", null, null, false),
                ("CbmShareNeverAbove: 50", null, null, false),
            ],
            Modern.Figures.Select(f => (f.ToString(), f.Year, f.AsOf, f.Record))
        );

    [Fact]
    public void The_list_of_documents_has_languages_titles_and_submitters()
    {
        Assert.Equal(
            [
                "BWC/MSP/2021/MX.3/1 Provisional agenda by the chair in Arabic Chinese English French Russian Spanish",
                "BWC/MSP/2021/MX.3/2 Report of the Meeting by  in Arabic Chinese English French Russian Spanish",
                "BWC/MSP/2021/MX.3/CRP.1 Draft report by the chair in English",
                "BWC/MSP/2021/MX.3/INF.1 List of participants by  in English French Spanish",
                "BWC/MSP/2021/MX.3/WP.1 A committee and its tasks by IRQ in Arabic English",
                "BWC/MSP/2021/MX.3/WP.2 Aplicación nacional by CUB in Spanish",
                "BWC/MSP/2021/MX.3/WP.3 An exchange – Terms of reference by FRA in ",
            ],
            Modern.Documents.Select(Line)
        );
        Assert.Equal("BEL CAN LUX", string.Join(' ', Modern.Documents[^1].OnBehalfOf));
        Assert.Equal(
            [
                "BWC/MSP/2012/MX/1 Provisional agenda by the chair in Arabic Chinese English French Russian Spanish",
                "BWC/MSP/2012/MX/WP.2 Cooperation: a view by JPN in ",
                "BWC/MSP/2012/MX/WP.2/Corr.1 Cooperation: a view by JPN in ",
                "BWC/MSP/2012/MX/WP.4 Assistance by BIH FRA DEU in ",
            ],
            Older.Documents.Select(Line)
        );
    }

    [Fact]
    public void The_report_is_adopted_from_its_draft()
    {
        Assert.Equal(
            new Adoption
            {
                Paragraph = 21,
                Date = new LocalDate(2021, 9, 3),
                AtClosingMeeting = true,
                ByConsensus = true,
                Draft = DocumentSymbol.Parse("BWC/MSP/2021/MX.3/CRP.1"),
                OrallyAmended = true,
                IssuedAs = DocumentSymbol.Parse("BWC/MSP/2021/MX.3/2"),
            },
            Modern.Adoption
        );
        Assert.Equal("BWC/MSP/2012/MX/CRP.1 as BWC/MSP/2012/MX/3", Older.Adoption!.ToString());
    }

    [Fact]
    public void Every_part_says_from_where_it_was_read()
    {
        var text = Texts.Of("modern.en.txt");
        string Of(string path) => Modern.Reading!.Traces.First(t => t.Path == path) is var trace ? text.Substring(trace.Start, trace.Length) : string.Empty;
        Assert.StartsWith("Delegations from the following 14 States Parties", Of("$.participation.statesParties"), StringComparison.Ordinal);
        Assert.EndsWith("Venezuela (Bolivarian\nRepublic of).", Of("$.participation.statesParties").ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.StartsWith("See the letters of the Chair", Of("$.organization.postponement.letters"), StringComparison.Ordinal);
        Assert.StartsWith("BWC/MSP/2021/MX.3/WP.2", Of("$.documents[5]"), StringComparison.Ordinal);
        Assert.StartsWith("In 2020, 85 States Parties", Of("$.figures[1]"), StringComparison.Ordinal);
    }

    private static string Line(OfficialDocument document) =>
        $"{document} by {string.Join(' ', document.SubmittedBy)} in {string.Join(' ', document.Languages)}";
}
