using Bwc.Model.Procedure;
using Bwc.Model.Register;
using Bwc.Model.Reports;
using Bwc.Model.States;

namespace Bwc.Tests.Reports;

public class ParticipantComparison_tells_who_came_and_went
{
    private static readonly MeetingReport Mx3 = Register.Default.Reports[0];

    [Fact]
    public void A_report_compared_with_itself_shows_nothing() => Assert.Equal(new ParticipantComparison(), ParticipantComparison.Of(Mx3, Mx3));

    [Fact]
    public void Joined_left_and_changed_are_told_apart()
    {
        var participation = Mx3.Participation!;
        var later = Mx3 with
        {
            Participation = participation with
            {
                // Chad has acceded, Egypt stayed away, Algeria left, Luxembourg came, INTERPOL left and another guest came.
                StatesParties = participation.StatesParties! with { States = [.. participation.StatesParties.States[1..], StateCode.Parse("TCD"), StateCode.Parse("LUX")] },
                Signatories = null,
                ObserverStates = participation.ObserverStates! with { States = [StateCode.Parse("ISR")] },
                Organizations = participation.Organizations! with { Bodies = participation.Organizations.Bodies.Remove("INTERPOL") },
                Guests = new() { Guests = [new() { Name = "Ada Byron" }] },
            },
        };
        var comparison = ParticipantComparison.Of(Mx3, later);
        Assert.Equal([("LUX", ParticipantKind.StateParty), ("Ada Byron", ParticipantKind.Guest)], comparison.Joined.Select(c => (c.Participant, c.After!.Value)));
        Assert.Equal([("DZA", ParticipantKind.StateParty), ("EGY", ParticipantKind.Signatory), ("INTERPOL", ParticipantKind.OtherOrganization), ("Sonia Drobysz", ParticipantKind.Guest)], comparison.Left.Select(c => (c.Participant, c.Before!.Value)));
        Assert.Equal("TCD: OtherState to StateParty", Assert.Single(comparison.Changed).ToString());
    }

    [Fact]
    public void Turned_round_it_tells_the_reverse()
    {
        var other = Mx3 with { Participation = Mx3.Participation! with { Signatories = null } };
        var (there, back) = (ParticipantComparison.Of(Mx3, other), ParticipantComparison.Of(other, Mx3));
        Assert.Equal(there.Left.Select(c => c.Participant), back.Joined.Select(c => c.Participant));
        Assert.Empty(there.Joined);
    }

    [Fact]
    public void A_name_that_nobody_knows_is_not_compared_and_is_named()
    {
        var comparison = ParticipantComparison.Of(Mx3 with { Participation = Mx3.Participation! with { StatesParties = Mx3.Participation.StatesParties! with { Unresolved = ["Atlantis"] } } }, Mx3);
        Assert.Equal("Atlantis", Assert.Single(comparison.Unresolved));
        Assert.Equal("0 joined, 0 left, 0 changed, 1 not resolved", comparison.ToString());
    }
}
