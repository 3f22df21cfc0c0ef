using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

public class ParticipantListTests
{
    private static readonly LocalDate On = new(2020, 9, 3);

    [Theory]
    [InlineData("Kenya", "KEN", "stateParty", null)]
    [InlineData("Egypt, Arab Rep.", "EGY", "signatoryState", null)]
    [InlineData("WHO", null, "specialisedAgencyOrIntergovernmentalOrganisation", null)]
    [InlineData("Turkey", "TUR", "stateParty", null)] // its name on that day
    [InlineData("Soviet Union", null, null, Codes.StateNotOnThatDay)]
    [InlineData("СССР", null, null, Codes.StateNotOnThatDay)]
    [InlineData("FR Yugoslavia", null, null, Codes.NameOfSeveralToday)] // Serbia, and Montenegro that parted from it
    [InlineData("Zaire", "COD", "stateParty", Codes.NameOfOtherTime)] // another name of the same State
    [InlineData("Serbia and Montenegro", null, null, Codes.NameOfSeveralToday)]
    [InlineData("塞尔维亚和黑山", null, null, Codes.NameOfSeveralToday)]
    [InlineData("Czechoslovakia", null, null, Codes.StateNotOnThatDay)]
    [InlineData("Korea", null, null, Codes.StateAmbiguous)]
    [InlineData("AU", null, null, Codes.ParticipantAmbiguous)]
    [InlineData("Phillipines", null, null, Codes.ParticipantUnknown)]
    [InlineData("Kosovo", null, null, Codes.ParticipantUnknown)]
    [InlineData("EGYPT (signatory)", "EGY", "signatoryState", null)]
    [InlineData("Kenya (State Party)", "KEN", "stateParty", null)]
    [InlineData("Kenya \u2013 State Party", "KEN", "stateParty", null)]
    [InlineData("EU [observer]", null, "specialisedAgencyOrIntergovernmentalOrganisation", null)]
    [InlineData("Myanmar (observer)", "MMR", "stateParty", Codes.ClaimedKindDiffers)]
    [InlineData("Zaire (State Party)", "COD", "stateParty", Codes.NameOfOtherTime)]
    [InlineData("USSR (State Party)", null, null, Codes.StateNotOnThatDay)]
    [InlineData("Kenya (somewhere)", null, null, Codes.ParticipantUnknown)]
    [InlineData("Atlantis (State Party)", null, null, Codes.ParticipantUnknown)]
    [InlineData("United Nations", null, "unitedNations", null)]
    [InlineData("STATES PARTIES", null, null, Codes.HeadingOnList)]
    [InlineData("A. Signatory States:", null, null, Codes.HeadingOnList)]
    [InlineData("NGOs:", null, null, Codes.HeadingOnList)]
    [InlineData("States Parties (3)", null, null, Codes.HeadingOnList)]
    [InlineData("Total: 190", null, null, Codes.HeadingOnList)]
    [InlineData("Country", null, null, Codes.HeadingOnList)]
    [InlineData("No", "NOR", "stateParty", null)] // a code before it is a heading
    [InlineData("NAM", "NAM", "observerState", Codes.CodeOfGroupToo)]
    [InlineData("Namibia", "NAM", "observerState", null)]
    [InlineData("EEG", null, null, Codes.GroupOnList)]
    [InlineData("Non-Aligned Movement", null, null, Codes.GroupOnList)]
    [InlineData("the Western Group", null, null, Codes.GroupOnList)]
    [InlineData("Working Group", null, null, Codes.ParticipantUnknown)]
    [InlineData("France, Germany and Kenya", null, null, Codes.SeveralOnOneLine)]
    [InlineData("Mexico/Peru", null, null, Codes.SeveralOnOneLine)]
    [InlineData("UK + USA", null, null, Codes.SeveralOnOneLine)]
    [InlineData("Trinidad and Tobago and Bosnia and Herzegovina", null, null, Codes.SeveralOnOneLine)]
    [InlineData("Kenya and Atlantis", null, null, Codes.ParticipantUnknown)]
    [InlineData("Delegation of Germany", null, null, Codes.ParticipantUnknown)]
    [InlineData("", null, null, Codes.NameEmpty)]
    [InlineData(null, null, null, Codes.NameEmpty)]
    public void An_entry_is_ruled_on_or_told_why_not(string? given, string? state, string? category, string? code)
    {
        var ruling = List().Rule(given, line: 7);
        Assert.Equal((given ?? string.Empty, 7, state, category), (ruling.Given, ruling.Line, ruling.State?.ToString(), ruling.Category));
        Assert.Equal(category == "stateParty", ruling.TakesPartInDecisions);
        Assert.Equal(code, ruling.Findings.SingleOrDefault()?.Code);
        Assert.All(ruling.Findings, f => Assert.Equal("$.entries[0]", f.Path));
    }

    [Theory]
    [InlineData("Korea", "KOR PRK")]
    [InlineData("AU", "AUS AU")]
    [InlineData("Phillipines", "PHL")]
    [InlineData("Red Cross", "ICRC IFRC")]
    [InlineData("Serbia and Montenegro", "SRB MNE")]
    [InlineData("Czechoslovakia", "CZE SVK")]
    [InlineData("USSR", "RUS")]
    [InlineData("Atlantis", "")]
    [InlineData("Western Sahara", "")]
    [InlineData("EEG", "")]
    [InlineData("France, Germany, and Kenya", "FRA DEU KEN")]
    [InlineData("Mexico/Peru", "MEX PER")]
    [InlineData("UK + USA", "GBR USA")]
    [InlineData("WHO & FAO", "WHO FAO")]
    [InlineData("Trinidad and Tobago and Bosnia and Herzegovina", "TTO BIH")]
    [InlineData("Delegation of Germany", "DEU")]
    [InlineData("Delegation of the European Union", "EU")]
    [InlineData("EU Delegation", "EU")]
    [InlineData("Permanent Mission of France to the United Nations in Geneva", "FRA")]
    [InlineData("Embassy of Japan", "JPN")]
    [InlineData("Mission permanente de la France auprès de l'Office", "FRA")]
    [InlineData("BWC ISU", "ISU")]
    [InlineData("Yugoslavia", "HRV SVN MKD BIH SRB MNE")]
    public void Who_may_be_meant_is_named(string given, string candidates) => Assert.Equal(candidates, string.Join(' ', List().Rule(given).Candidates));

    [Theory]
    [InlineData("stateParty", null)]
    [InlineData("State Party", null)]
    [InlineData("signatoryState", Codes.ClaimedKindDiffers)]
    [InlineData("44(1)", Codes.ClaimedKindDiffers)]
    [InlineData("guest", Codes.ClaimedKindDiffers)]
    [InlineData("delegation", Codes.ClaimedKindUnknown)]
    [InlineData("States Parties", null)]
    [InlineData("State", null)]
    [InlineData("État partie", null)]
    [InlineData("signatory", Codes.ClaimedKindDiffers)]
    [InlineData("observer", Codes.ClaimedKindDiffers)]
    [InlineData("NGO", Codes.ClaimedKindDiffers)]
    [InlineData(" ", null)]
    public void What_the_list_says_is_compared(string claimed, string? code) =>
        Assert.Equal(code, List().Rule("Kenya", claimed).Findings.SingleOrDefault()?.Code);

    [Theory]
    [InlineData("WHO", "IGO", null)]
    [InlineData("WHO", "observer", null)]
    [InlineData("WHO", "international organization", null)]
    [InlineData("WHO", "UN agency", null)]
    [InlineData("EU", "Regional organisation", null)]
    [InlineData("EU", "UN", Codes.ClaimedKindDiffers)]
    [InlineData("UNIDIR", "UN", null)]
    [InlineData("UNIDIR", "international organization", null)]
    [InlineData("VERTIC", "NGO", null)]
    [InlineData("VERTIC", "State Party", Codes.ClaimedKindDiffers)]
    [InlineData("Chad", "observer", null)]
    [InlineData("Egypt", "signatory", null)]
    [InlineData("Egypt (State Party)", null, Codes.ClaimedKindDiffers)]
    [InlineData("Egypt (State Party)", "signatory", null)] // the column counts before the bracket
    public void A_word_that_lists_use_fits_each_of_the_kinds_that_it_means(string given, string? claimed, string? code) =>
        Assert.Equal(code, List().Rule(given, claimed).Findings.SingleOrDefault()?.Code);

    [Fact]
    public void A_heading_is_neither_an_error_nor_a_participant()
    {
        var list = List();
        list.Rule("STATES PARTIES (1)");
        list.Rule("Kenya");
        Assert.Equal("heading 1, stateParty 1", string.Join(", ", list.Counts.Select(c => $"{c.Key} {c.Value}")));
        Assert.Equal((2, 1, 0), (list.Entries, list.Participants, list.Errors));
    }

    [Fact]
    public void A_participant_that_is_there_again_by_the_same_name_is_told_once()
    {
        var list = List();
        Assert.Empty(list.Rule("Kenya", line: 1).Findings);
        Assert.Empty(list.Rule("Chad", line: 2).Findings);
        var finding = Assert.Single(list.Rule("Kenya", line: 3).Findings);
        Assert.Equal(
            (Codes.ParticipantTwice, FindingSeverity.Warning, "Kenya is already in the list on line 1"),
            (finding.Code, finding.Severity, finding.Message)
        );
        Assert.Empty(list.Rule("Kenya", line: 4).Findings);
        Assert.Empty(list.Rule("KENYA (State Party)", line: 5).Findings);
        Assert.Equal((4, 1), (list.Counts["stateParty"], list.ParticipantsOf("stateParty")));
    }

    [Fact]
    public void Entries_with_other_notes_may_be_persons_of_one_delegation()
    {
        var list = List();
        Assert.Empty(list.Rule("Kenya", note: "Delegate 1", line: 1).Findings);
        Assert.Empty(list.Rule("Kenya", note: "Delegate 2", line: 2).Findings);
        Assert.Equal(Codes.ParticipantTwice, Assert.Single(list.Rule("Kenya", note: "Delegate 1", line: 3).Findings).Code);
    }

    [Fact]
    public void What_an_entry_names_is_said_in_full()
    {
        Assert.Contains("names FRA (France), DEU (Germany)", List().Rule("France/Germany").Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("is a regional group (Western Group)", List().Rule("WG").Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("Serbia) or MNE (Montenegro)", List().Rule("Yugoslavia").Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_participant_under_two_names_is_told_once_for_each_other_name()
    {
        var list = List();
        Assert.Empty(list.Rule("Kenya", line: 1).Findings);
        Assert.Equal(Codes.ParticipantTwice, Assert.Single(list.Rule("KENYA\u200F", line: 2).Findings).Code);
        var second = Assert.Single(list.Rule("Kenya, Republic of", line: 3).Findings);
        Assert.Equal(
            (Codes.ParticipantUnderTwoNames, "'Kenya, Republic of' is Kenya, which is already listed as 'Kenya' on line 1"),
            (second.Code, second.Message)
        );
        Assert.Empty(list.Rule("Kenya, Republic of", line: 4).Findings);
        Assert.Equal((4, 1, 0), (list.Entries, list.Participants, list.Errors));
    }

    [Fact]
    public void Counts_go_by_category_and_hold_everybody()
    {
        var list = List();
        foreach (var name in new[] { "Kenya", "Chad", "Egypt", "WHO", "Atlantis" })
            list.Rule(name);
        Assert.Equal(
            "observerState 1, signatoryState 1, specialisedAgencyOrIntergovernmentalOrganisation 1, stateParty 1, unresolved 1",
            string.Join(", ", list.Counts.Select(c => $"{c.Key} {c.Value}"))
        );
        Assert.Equal(1, list.Errors);
    }

    [Fact]
    public void A_body_of_ones_own_is_ruled_on_by_what_the_table_says_and_that_is_said()
    {
        var list = List();
        list.Rule("Acme");
        list.Add("ACME", ["Acme Institute", "Institut Acme"], ParticipantKind.NonGovernmental);
        list.Add("Jane Doe", [], ParticipantKind.Guest);
        var ruling = list.Rule("Acme Institute (ACME)");
        Assert.Equal(("Acme Institute", "nonGovernmentalOrganisation", "44(5)"), (ruling.Participant, ruling.Category, ruling.Rule?.ToString()));
        Assert.Equal(
            (Codes.KindFromOwnTable, FindingSeverity.Info),
            Assert.Single(ruling.Findings) is var finding ? (finding.Code, finding.Severity) : default
        );
        Assert.Equal("guestOfTheMeeting", list.Rule("JANE DOE").Category);
        Assert.Equal("stateParty", list.Rule("Kenya").Category);
        Assert.Throws<ArgumentException>(() => list.Add("X", [], ParticipantKind.StateParty));
        Assert.Throws<ArgumentException>(() => list.Add(" ", [], ParticipantKind.Guest));
        Assert.Throws<ArgumentException>(() => list.Add("X", [" "], ParticipantKind.Guest));
    }

    [Theory]
    [InlineData("abbreviation,names,kind\nACME,Acme Institute;Acme,nonGovernmental\nBeta Body,,otherOrganization\n\n", null)]
    [InlineData("abbreviation,names,kind\n,Beta Body,otherOrganization", Codes.NameEmpty)]
    [InlineData("abbreviation,names,kind\nA,Alpha,guest\nB,,guest\na.,Another,guest", Codes.RowUnreadable)]
    [InlineData("kind\tnames\tabbreviation\nguest\tJane Doe\tJD", null)]
    [InlineData("", Codes.ColumnUnknown)]
    [InlineData("name,kind\nx,guest", Codes.ColumnUnknown)]
    [InlineData("abbreviation,names,kind\nX,Y,stateParty", Codes.WordUnknown)]
    [InlineData("abbreviation,names,kind\nX,Y", Codes.RowUnreadable)]
    [InlineData("abbreviation,names,kind\n,;,guest", Codes.NameEmpty)]
    public void A_table_of_bodies_is_taken_whole_or_its_first_fault_named(string table, string? code) =>
        Assert.Equal(code, List().AddTable(new StringReader(table))?.Code);

    [Theory]
    [InlineData("X,Y", "line 2 of the table of bodies has 2 fields; use 3, as in its first line")]
    [InlineData("X,\"Y,guest", "line 2 of the table of bodies cannot be read as a row; close its quotation marks")]
    public void A_row_of_the_table_that_cannot_be_used_says_what_would_be_right(string row, string message) =>
        Assert.Equal(message, List().AddTable(new StringReader($"abbreviation,names,kind\n{row}"))?.Message);

    [Fact]
    public void What_is_no_unknown_name_is_told_apart_behind_any_number_of_those()
    {
        var list = List();
        for (var i = 0; i < 1_001; i++)
            list.Rule($"Nobody {i}");
        foreach (var name in new[] { "Korea", "Corea", "Корея" })
        {
            var ruling = list.Rule(name);
            Assert.Equal((Codes.StateAmbiguous, "KOR PRK"), (ruling.Findings[0].Code, string.Join(' ', ruling.Candidates)));
        }

        Assert.Equal(Codes.SeveralOnOneLine, list.Rule("Mexico/Peru").Findings[0].Code);
        Assert.Equal(Codes.GroupOnList, list.Rule("Western Group").Findings[0].Code);
        Assert.Contains("only for the first 1000", list.Rule("Phillipines").Findings[0].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Germany/Allemagne/Alemania", "DEU")]
    [InlineData("Kenya; Kenia", "KEN")]
    public void One_participant_in_several_languages_is_one(string given, string state)
    {
        var ruling = List().Rule(given);
        Assert.Equal((state, given), (ruling.State?.ToString(), ruling.Given));
        Assert.Empty(ruling.Findings);
    }

    [Theory]
    [InlineData("Yugoslavia", "1991-01-01", "YUG", null)]
    [InlineData("Yugoslavia", "2001-11-19", "SRB", null)] // the Federal Republic of that name
    [InlineData("Yugoslavia", "2003-02-04", null, Codes.StateNotOnThatDay)]
    [InlineData("Federal Republic of Yugoslavia", "1996-11-25", "SRB", null)]
    [InlineData("Yugoslavia (Serbia and Montenegro)", "1999-12-13", "SRB", null)]
    public void A_name_is_that_of_the_State_that_had_it_then(string given, string on, string? state, string? code)
    {
        var ruling = Register.Default.ListOn(NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value).GetValueOrThrow().Rule(given);
        Assert.Equal((state, code), (ruling.State?.ToString(), ruling.Findings.FirstOrDefault()?.Code));
    }

    private static ParticipantList List() => Register.Default.ListOn(On).GetValueOrThrow();
}
