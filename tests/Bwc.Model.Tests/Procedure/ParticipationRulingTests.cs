using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>From the register and the date alone: nothing in code or data is special to the meeting of 3 September 2021.</summary>
public class ParticipationRulingTests
{
    private static readonly Register Register = Register.Default;
    private static readonly LocalDate Day = NodaTime.Text.LocalDatePattern.Iso.Parse(TestFacts.Mx3.GetProperty("heldOn").GetString()!).Value;

    public static TheoryData<string, string, string?> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string?>();
            void Add(string member, string category, string? rule)
            {
                foreach (var who in TestFacts.Mx3.Strings(member))
                    rows.Add(who, category, rule);
            }

            Add("statesParties", "stateParty", null);
            Add("signatories", "signatoryState", "44(1)");
            Add("observerStates", "observerState", "44(2)");
            Add("unitedNations", "unitedNations", "44(3)");
            Add("observerOrganizations", "specialisedAgencyOrIntergovernmentalOrganisation", "44(4)");
            return rows;
        }
    }

    [Fact]
    public void The_rows_are_95_and_1_and_2_States_and_5_and_6_organizations() => Assert.Equal(95 + 1 + 2 + 5 + 6, Rows.Count);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_by_row(string who, string category, string? rule)
    {
        var ruling = Register.Classify(who, Day).GetValueOrThrow();
        Assert.Equal((category, rule, category == "stateParty"), (ruling.Category, ruling.Rule?.ToString(), ruling.TakesPartInDecisions));

        // Of three a single list has the deposit; that a State is neither party nor signatory is worked out from the silence of the lists.
        var expected =
            who is "KWT" ? Grade.Secondary
            : category == "observerState" ? Grade.Derived
            : Grade.Documented;
        Assert.Equal(expected, ruling.Grade);
        Assert.True(ruling.Steps.Length >= 3);
    }

    [Fact]
    public void Organizations_are_known_by_their_names_too()
    {
        foreach (var organization in TestFacts.Mx3.GetProperty("organizationNames").EnumerateObject())
            Assert.Equal(Register.Classify(organization.Name, Day).Value, Register.Classify(organization.Value.GetString()!, Day).Value);
    }

    [Fact]
    public void The_guest_sits_under_no_paragraph()
    {
        foreach (var name in TestFacts.Mx3.Strings("guests"))
        {
            var ruling = Register.Participation!.Classify(new Guest { Name = name, Capacity = "independent expert" }, Day);
            Assert.Equal(("guestOfTheMeeting", null, false), (ruling.Category, ruling.Rule, ruling.TakesPartInDecisions));
        }
    }

    [Theory]
    [InlineData("AU", Codes.ParticipantAmbiguous)] // Australia's alpha-2 code, and the African Union
    [InlineData("Korea", Codes.StateAmbiguous)]
    [InlineData("Institute of Nowhere", Codes.ParticipantUnknown)]
    [InlineData("", Codes.NameEmpty)]
    public void Who_is_not_one_participant_is_refused(string who, string code) => Assert.Equal(code, Assert.Single(Register.Classify(who, Day).Findings).Code);

    [Theory]
    [InlineData("ISU", ParticipantKind.Secretariat, "secretariat", Grade.Documented)]
    [InlineData("VERTIC", ParticipantKind.NonGovernmental, "nonGovernmentalOrganisation", Grade.Derived)] // no source names its paragraph
    [InlineData("ASEAN", ParticipantKind.OtherOrganization, "specialisedAgencyOrIntergovernmentalOrganisation", Grade.Derived)]
    [InlineData("OIE", ParticipantKind.OtherOrganization, "specialisedAgencyOrIntergovernmentalOrganisation", Grade.Derived)] // former abbreviation
    [InlineData("UNEP/GEF", ParticipantKind.NotEstablished, "notEstablished", Grade.NotEstablished)] // seen in 2008; what it is was not said
    public void What_is_not_known_is_said(string who, ParticipantKind kind, string category, Grade grade)
    {
        var ruling = Register.Classify(who, Day).GetValueOrThrow();
        Assert.Equal((kind, category, grade), (ruling.Kind, ruling.Category, ruling.Grade));
        Assert.False(ruling.TakesPartInDecisions);
    }
}
