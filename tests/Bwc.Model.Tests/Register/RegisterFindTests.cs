using Bwc.Model;

namespace Bwc.Tests;

public class RegisterFindTests
{
    private static readonly Register Register = Register.Default;

    [Theory]
    [InlineData("EGY", "EGY")]
    [InlineData("埃及", "EGY")]
    public void Finds_a_State_by_text_and_by_code(string text, string code)
    {
        Assert.Equal(code, Register.FindState(text).GetValueOrThrow().Code.ToString());
        Assert.True(Register.TryFindState(text, out var state));
        Assert.Same(state, Register.FindState(state.Code).Value);
        Assert.Same(state, Register.States[state.Code]);
    }

    [Fact]
    public void Finds_each_of_its_own_things_and_tries_alike()
    {
        Assert.All(Register.Groups.All, g => Assert.True(g == Register.FindGroup(g.Code).Value && g == Register.FindGroup(g.Name.ToUpperInvariant()).Value));
        Assert.All(Register.Groups.All, g => Assert.True(Register.TryFindGroup(g.Code.ToString(), out var found) && found == Register.Groups[g.Code]));
        Assert.All(Register.Organizations, o => Assert.Equal(o, Register.FindOrganization(o.Abbreviation).Value));
        Assert.All(Register.Offices, o => Assert.True(o == Register.FindOffice(o.Code).Value && o == Register.FindOffice(o.Code.ToString()).Value));
        Assert.All(Register.Meetings, m => Assert.True(m == Register.FindMeeting(m.Id.ToLowerInvariant()).Value && Register.TryFindMeeting(m.Id, out _)));
        Assert.All(Register.Programmes, p => Assert.True(p == Register.FindProgramme(p.Id.ToUpperInvariant()).Value && Register.TryFindProgramme(p.Id, out _)));
        Assert.All(Register.Rotations, r => Assert.True(r == Register.FindRotation(r.Id.ToUpperInvariant()).Value && Register.TryFindRotation(r.Id, out _)));
        Assert.All(Register.Rulebooks, r => Assert.True(r == Register.FindRulebook(r.Id.ToUpperInvariant()).Value && Register.TryFindRulebook(r.Id, out _)));
        Assert.All(Register.Reports, r => Assert.True(r == Register.FindReport(r.Symbol!.Value).Value && r == Register.FindReport(r.Symbol.ToString()).Value));
        Assert.Equal("MX3-2020", Register.FindMeeting(DocumentSymbol.Parse("BWC/MSP/2020/MX.3/2")).GetValueOrThrow().Id);
        Assert.Equal(Register.Rotations[0], Register.FindRotation().Value);
    }

    public static TheoryData<string, Func<Register, string?, (IReadOnlyList<Finding>, bool)>> Doors =>
        new()
        {
            { Codes.StateUnknown, (r, text) => (r.FindState(text).Findings, r.TryFindState(text, out _)) },
            { Codes.GroupUnknown, (r, text) => (r.FindGroup(text).Findings, r.TryFindGroup(text, out _)) },
            { Codes.OrganizationUnknown, (r, text) => (r.FindOrganization(text).Findings, r.TryFindOrganization(text, out _)) },
            { Codes.OfficeUnknown, (r, text) => (r.FindOffice(text).Findings, r.TryFindOffice(text, out _)) },
            { Codes.MeetingUnknown, (r, text) => (r.FindMeeting(text).Findings, r.TryFindMeeting(text, out _)) },
            { Codes.ProgrammeUnknown, (r, text) => (r.FindProgramme(text).Findings, r.TryFindProgramme(text, out _)) },
            { Codes.RotationUnknown, (r, text) => (r.FindRotation(text ?? "").Findings, r.TryFindRotation(text, out _)) },
            { Codes.RulebookUnknown, (r, text) => (r.FindRulebook(text ?? "").Findings, r.TryFindRulebook(text, out _)) },
            { Codes.ReportUnknown, (r, text) => (r.FindReport(text).Findings, r.TryFindReport(text, out _)) },
            {
                Codes.RuleUnknown,
                (r, text) => (r.Rulebooks[0].FindRule(text == "ZZ9QX" ? "99" : text).Findings, r.Rulebooks[0].TryFindRule(text == "ZZ9QX" ? "99" : text, out _))
            },
            { Codes.ProcedureUnknown, (r, text) => (r.Rulebooks[0].FindDecision(text).Findings, r.Rulebooks[0].TryFindDecision(text, out _)) },
        };

    [Theory]
    [MemberData(nameof(Doors))]
    public void Says_with_a_code_what_is_unknown_and_never_throws(string code, Func<Register, string?, (IReadOnlyList<Finding>, bool)> door)
    {
        var (findings, found) = door(Register, "ZZ9QX");
        Assert.Equal((code, false), (Assert.Single(findings).Code, found));
        foreach (var text in new[] { null, "", " ", "\0", new string('x', 100_000) })
        {
            (findings, found) = door(Register, text);
            Assert.False(found);
            Assert.All(findings, f => Assert.InRange(f.Message.Length, 1, 1000));
            Assert.NotEmpty(findings);
        }
    }

    [Fact]
    public void Names_what_may_have_been_meant()
    {
        Assert.Contains("MX3-2020", Register.FindMeeting("MX3-202O").Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("ICRC", Register.FindOrganization("IRCC").Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("EEG, WG", Register.FindGroup("EE").Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Throws_where_an_indexer_has_no_such_key()
    {
        Assert.Throws<KeyNotFoundException>(() => Register.States[StateCode.Parse("ZZZ")]);
        Assert.Throws<KeyNotFoundException>(() => Register.Groups[GroupCode.Parse("ZZZ")]);
    }

    private static readonly DocumentSymbol Symbol = DocumentSymbol.Parse("BWC/MSP/2020/MX.3/2");

    private static readonly RuleReference Rule = new(28);

    public static TheoryData<string, Action> Tries =>
        new()
        {
            { "State", () => _ = Register.TryFindState("Egypt", out _) & Register.TryFindState("Nowhere", out _) },
            {
                "State by rule",
                () => _ = Register.TryFindState("Republic of Korea (South)", out _) & Register.TryFindState("World Health Organization (WHO)", out _)
            },
            { "group", () => _ = Register.TryFindGroup("WG", out _) & Register.TryFindGroup("Nowhere", out _) },
            {
                "office",
                () => _ = Register.TryFindOffice("mx.3", out _) & Register.TryFindOffice("Working Group", out _) & Register.TryFindOffice("MX9", out _)
            },
            { "organization", () => _ = Register.TryFindOrganization("WHO", out _) & Register.TryFindOrganization("Nowhere", out _) },
            { "meeting", () => _ = Register.TryFindMeeting("MX3-2020", out _) & Register.TryFindMeeting(Symbol, out _) },
            { "programme", () => _ = Register.TryFindProgramme("isp-2018-2020", out _) },
            { "rotation", () => _ = Register.TryFindRotation("isp-2018-2020", out _) },
            { "rulebook", () => _ = Register.TryFindRulebook("none", out _) },
            { "report", () => _ = Register.TryFindReport(Symbol, out _) & Register.TryFindReport("BWC/MSP/2020/MX.3/2", out _) },
            { "report in parts", () => _ = Register.TryFindReport("BWC/CONF.VI/6, part III", out _) },
            { "rule by text", () => _ = Register.Rulebooks[0].TryFindRule("28", out _) & Register.Rulebooks[0].TryFindRule("44(1)", out _) },
            { "rule", () => _ = Register.Rulebooks[0].TryFindRule(Rule, out _) },
            { "decision", () => _ = Register.Rulebooks[0].TryFindDecision("none", out _) },
        };

    [Theory]
    [InlineData("mx.3")]
    [InlineData("MX 3")]
    [InlineData("MX-3")]
    [InlineData("the Meeting of Experts 3")]
    [InlineData("ＭＸ３")]
    [InlineData("MX.")]
    [InlineData("MX..3")]
    [InlineData("Meeting of Experts 6")]
    [InlineData("ABCDEFG.8")]
    [InlineData("ABCDEFGHIJKL.8")]
    public void Tries_an_office_in_every_spelling_in_which_it_is_found(string text)
    {
        var found = Register.FindOffice(text);
        Assert.Equal(found.IsSuccess, Register.TryFindOffice(text, out var office));
        Assert.Equal(found.Value, office);
        Assert.Equal(found.Findings.Select(f => f.Code), Register.ChairOf(2020, text).Findings.Select(f => f.Code));
    }

    [Theory]
    [MemberData(nameof(Tries))]
    public void Tries_without_allocating(string what, Action action)
    {
        Assert.NotEmpty(what);
        Allocations.None(action);
    }

    [Theory]
    [InlineData("MX3", null)]
    [InlineData("M.X", Codes.OfficeCodeMalformed)]
    [InlineData(null, Codes.OfficeCodeMalformed)]
    [InlineData("ZZ", Codes.OfficeUnknown)]
    public void Takes_the_office_as_text(string? office, string? code) =>
        Assert.Equal(code, Register.Chair(2020, office).Findings.Select(f => f.Code).SingleOrDefault());

    [Fact]
    public void Rules_on_what_is_stated_only_where_that_is_for_the_caller_to_state()
    {
        var day = new NodaTime.LocalDate(2021, 9, 3);
        Assert.Equal(ParticipantKind.Guest, Register.ClassifyAs("Jane Doe", ParticipantKind.Guest, day).GetValueOrThrow().Kind);
        Assert.Equal(Codes.NameEmpty, Register.ClassifyAs(" ", ParticipantKind.Guest, day).Findings.Single().Code);
        Assert.Equal(Codes.ParticipantAmbiguous, Register.ClassifyAs("Egypt", ParticipantKind.Guest, day).Findings.Single().Code);
        foreach (var kind in Enum.GetValues<ParticipantKind>().Except(ParticipationRules.StatedKinds))
            Assert.Equal(Codes.WordUnknown, Register.ClassifyAs("Jane Doe", kind, day).Findings.Single().Code);
    }

    [Fact]
    public void Answers_for_a_right_of_a_ruling()
    {
        var ruling = Register.Classify("Egypt", new NodaTime.LocalDate(2021, 9, 3)).GetValueOrThrow();
        Assert.All(ruling.Rights, entry => Assert.Same(entry, ruling[entry.Right]));
        var none = ruling with { Rights = [] };
        Assert.All(Enum.GetValues<Right>(), right => Assert.Equal((right, RightValue.NotEstablished), (none[right].Right, none[right].Value)));
        Assert.Throws<ArgumentOutOfRangeException>(() => none[(Right)99]);
    }

    [Fact]
    public void Says_of_a_code_it_does_not_know_nothing_but_the_code()
    {
        var day = new NodaTime.LocalDate(2021, 9, 3);
        var standings = Register.StandingsOf([StateCode.Parse("ZZZ"), StateCode.Parse("EGY")], day);
        Assert.Equal(("ZZZ", null, Grade.NotEstablished), (standings[0].Name, standings[0].Status, standings[0].GroupGrade));
        Assert.Equal(Register.Standing("Egypt", day).Value, standings[1]);
    }

    [Theory]
    [InlineData("MSP 2024", "MSP2024")]
    [InlineData("mx3 (2020)", "MX3-2020")]
    [InlineData("WG8", "WG-8")]
    [InlineData("Ninth Review Conference", "RC9")]
    [InlineData("meeting of States Parties, 2018", "MSP2018")]
    public void Finds_a_meeting_by_its_letters_and_by_a_title_of_its_own(string text, string id) =>
        Assert.Equal(id, Register.FindMeeting(text).GetValueOrThrow().Id);

    [Theory]
    [InlineData("Strengthening National Implementation")]
    [InlineData("-")]
    [InlineData("MX3")]
    public void A_title_of_several_meetings_finds_none(string text) => Assert.Equal(Codes.MeetingUnknown, Register.FindMeeting(text).Findings[0].Code);

    [Theory]
    [InlineData("2018-2020", "isp-2018-2020")]
    [InlineData("2018\u201320", "isp-2018-2020")]
    [InlineData("2025", "wg-2023-2026")]
    [InlineData("ISP 2003-2005", "isp-2003-2005")]
    [InlineData("intersessional programme 2012-2015", "isp-2012-2015")]
    [InlineData("2018-2019", null)]
    [InlineData("2021", null)]
    public void Finds_a_programme_by_its_years(string text, string? id) =>
        Assert.Equal(id, Register.TryFindProgramme(text, out var programme) ? programme.Id : null);

    [Fact]
    public void Finds_a_report_by_its_meeting()
    {
        Assert.Same(Register.Reports[0], Register.FindReport("MX3-2020").Value);
        Assert.Equal(Codes.ReportUnknown, Register.FindReport("MX2-2020").Findings[0].Code);
    }
}
