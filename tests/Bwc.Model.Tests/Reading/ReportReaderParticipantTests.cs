using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

/// <summary>Each sentence puts those whom it names into the category that its own words and its rule tell.</summary>
public class ReportReaderParticipantTests
{
    private const string Head = "BWC/MSP/2021/MX.3/2\n2 GE.21-00001\n\nIII. Participation\n";

    [Theory]
    [InlineData(
        "8. Delegations from the following three States Parties participated in the Meeting: Algeria, Cuba and Zimbabwe. In addition, one State that "
            + "had signed the Convention but had not yet ratified it, Egypt, participated in the Meeting.",
        "parties 3: DZA CUB ZWE | signatories 1: EGY"
    )]
    [InlineData(
        "8. Delegations from the following three States Parties participated in the Meeting: Algeria, Cuba and Zimbabwe.\n\nIn addition, two States "
            + "neither parties nor signatories participated as observers: Chad and Israel.",
        "parties 3: DZA CUB ZWE | observers 2: TCD ISR"
    )]
    [InlineData(
        "8. Delegations from the following three States Parties participated in the Meeting at the United Nations Office at Geneva: Algeria, Cuba and "
            + "Zimbabwe.",
        "parties 3: DZA CUB ZWE"
    )]
    [InlineData("8. Two States not party to the Convention, Chad and Israel, participated in the Meeting as observers.", "observers 2: TCD ISR")]
    [InlineData("8. Israel, which is not a Party to the Convention, participated in the Meeting as an observer.", "observers -: ISR")]
    [InlineData("8. Chad and Israel participated in the Meeting as observers.", "observers -: TCD ISR")]
    [InlineData(
        "8. The European Union, the ICRC and INTERPOL participated in the Meeting as observers. Two non-governmental organizations attended too.",
        "organizations -: EU ICRC INTERPOL | NGOs 2: "
    )]
    [InlineData(
        "8. Of the 183 States Parties to the Convention, delegations from the following three participated in the Meeting: Algeria, Cuba and Zimbabwe.",
        "parties 3: DZA CUB ZWE"
    )]
    [InlineData(
        "8. In addition to these 3 States Parties, two States that had signed the Convention but had not yet ratified it participated in the Meeting: "
            + "Egypt and Haiti.",
        "signatories 2: EGY HTI"
    )]
    [InlineData("8. In accordance with rule 44, two signatory States participated in the Meeting: Egypt and Haiti.", "signatories 2: EGY HTI")]
    [InlineData("8. Under rule 44, four non-governmental organizations attended the Meeting.", "NGOs 4: ")]
    [InlineData("8. UNIDIR, UNODA and the 9999 Committee attended the Meeting in accordance with rule 44, paragraph 3.", "UN -: UNIDIR UNODA ?9999 Committee")]
    [InlineData(
        "8. The United Nations, including the United Nations Weather Programme (UNWP), UNICRI and the United Nations Moon Programme, "
            + "attended the Meeting in accordance with rule 44, paragraph 3.",
        "UN -: UNICRI ?United Nations Weather Programme (UNWP) ?United Nations Moon Programme"
    )]
    [InlineData(
        "8. INTERPOL and the Organization for Safety and Co-operation in Oceania (OSCO) participated in the Meeting as observers, in accordance with "
            + "rule 44, paragraph 4.",
        "organizations -: INTERPOL ?Organization for Safety and Co-operation in Oceania (OSCO)"
    )]
    [InlineData(
        "8. The European Union and INTERPOL were granted observer status to participate in the Meeting, in accordance with rule 44, paragraph 4.",
        "organizations -: EU INTERPOL"
    )]
    [InlineData(
        "8. Delegations from the following States Parties participated in the Meeting: Algeria2, North Macedonia,1 Cuba and Zimbabwe.",
        "parties -: DZA MKD CUB ZWE"
    )]
    [InlineData(
        "8. Delegations from the following three States Parties participated in the Meeting:\n\u2022 Algeria\n\u2022 Cuba\n\u2022 Zimbabwe",
        "parties 3: DZA CUB ZWE"
    )]
    [InlineData(
        "8. The following States Parties participated: Iran, Islamic Republic of, Iraq, Congo, Democratic Republic of the, Gambia, the Netherlands, "
            + "Moldova, Republic of Korea, Kenya.",
        "parties -: IRN IRQ COD GMB NLD MDA KOR KEN"
    )]
    [InlineData(
        "8. Delegations of States Parties participated as follows: Micronesia, Federated States of; Tanzania, United Republic of; Korea, Republic of.",
        "parties -: FSM TZA KOR"
    )]
    [InlineData("8. The delegations of Belarus, Korea (Republic of) and Turkey participated in the Meeting.", "parties -: BLR KOR TUR")]
    [InlineData("8. The delegations of Iraq, Congo, Democratic Republic of the, and Kenya participated in the Meeting.", "parties -: IRQ COD KEN")]
    [InlineData("8. In accordance with paragraph 4 of rule 44, INTERPOL and the ICRC were granted observer status.", "organizations -: INTERPOL ICRC")]
    [InlineData(
        "8. Delegations of the following States Parties participated in the Meeting:\n\nAlgeria\nCongo\nUnited Kingdom of Great Britain and\nNorthern "
            + "Ireland\nZimbabwe",
        "parties -: DZA COG GBR ZWE"
    )]
    [InlineData(
        "8. Delegations of the following States Parties participated in the Meeting:\nAlgeria          Congo\nKenya            Zimbabwe",
        "parties -: DZA COG KEN ZWE"
    )]
    [InlineData("8. Delegations of the following States Parties participated in the Meeting:\n- Algeria\n- Congo\n- Zimbabwe", "parties -: DZA COG ZWE")]
    [InlineData(
        "8. Delegations of the following States Parties participated in the Meeting:\n\nAlgeria\nAtlantis\nZimbabwe",
        "parties -: ?Algeria Atlantis Zimbabwe"
    )]
    public void Each_sentence_counts_for_itself(string paragraph, string expected) => Assert.Equal(expected, Lists(Head + paragraph));

    [Theory]
    [InlineData("4. Ms. Nakamitsu, High Representative of the United Nations for Disarmament Affairs, attended the opening of the Meeting.")]
    [InlineData("9. No signatory States participated in the Meeting.")]
    [InlineData("17. Under agenda items 4 and 5, the following States Parties participated in the debate: Cuba and France.")]
    public void What_is_no_list_of_participants_is_noted_and_makes_none(string paragraph)
    {
        var report = Texts.ReadText(Head + paragraph, Language.English);
        Assert.Null(report.Participation);
        Assert.Contains(report.Reading!.Notes, n => n.Code == Codes.TextNotUnderstood);
    }

    [Fact]
    public void A_State_among_bodies_and_a_body_among_States_are_noted()
    {
        var report = Texts.ReadText(
            Head + "8. The European Union and Cuba participated in the Meeting as observers in accordance with rule 44, paragraph 4.",
            Language.English
        );
        Assert.Equal("CUB", Assert.Single(report.Participation!.Organizations!.Unresolved));
        Assert.Contains(report.Reading!.Notes, n => n is { Code: Codes.NameUnresolved, Severity: FindingSeverity.Warning });
    }

    private static string Lists(string text)
    {
        var participation = Texts.ReadText(text, Language.English).Participation;
        if (participation is null)
            return string.Empty;
        return string.Join(
            " | ",
            new[]
            {
                States("parties", participation.StatesParties),
                States("signatories", participation.Signatories),
                States("observers", participation.ObserverStates),
                Bodies("UN", participation.UnitedNations),
                Bodies("organizations", participation.Organizations),
                Bodies("NGOs", participation.NonGovernmental),
            }.OfType<string>()
        );
    }

    private static string? States(string name, StateParticipation? list) =>
        list is null
            ? null
            : $"{name} {Count(list.Stated)}: {string.Join(' ', list.States.Select(s => s.ToString()).Concat(list.Unresolved.Select(u => "?" + u)))}";

    private static string? Bodies(string name, BodyParticipation? list) =>
        list is null ? null : $"{name} {Count(list.Stated)}: {string.Join(' ', list.Bodies.Concat(list.Unresolved.Select(u => "?" + u)))}";

    private static string Count(int? stated) => stated?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-";
}
