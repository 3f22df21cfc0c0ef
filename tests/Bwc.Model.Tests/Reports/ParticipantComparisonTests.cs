using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

public class ParticipantComparisonTests
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
                StatesParties = participation.StatesParties! with
                {
                    States = [.. participation.StatesParties.States[1..], StateCode.Parse("TCD"), StateCode.Parse("LUX")],
                },
                Signatories = null,
                ObserverStates = participation.ObserverStates! with { States = [StateCode.Parse("ISR")] },
                Organizations = participation.Organizations! with { Bodies = participation.Organizations.Bodies.Remove("INTERPOL") },
                Guests = new() { Guests = [new() { Name = "Ada Byron" }] },
            },
        };
        var comparison = ParticipantComparison.Of(Mx3, later);
        Assert.Equal(
            [("LUX", ParticipantKind.StateParty), ("Ada Byron", ParticipantKind.Guest)],
            comparison.Joined.Select(c => (c.Participant, c.After!.Value))
        );
        Assert.Equal(
            [
                ("DZA", ParticipantKind.StateParty),
                ("EGY", ParticipantKind.Signatory),
                ("INTERPOL", ParticipantKind.OtherOrganization),
                ("Sonia Drobysz", ParticipantKind.Guest),
            ],
            comparison.Left.Select(c => (c.Participant, c.Before!.Value))
        );
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
        var comparison = ParticipantComparison.Of(
            Mx3 with
            {
                Participation = Mx3.Participation! with { StatesParties = Mx3.Participation.StatesParties! with { Unresolved = ["Atlantis"] } },
            },
            Mx3
        );
        Assert.Equal("Atlantis", Assert.Single(comparison.Unresolved));
        Assert.Equal("0 joined, 0 left, 0 changed, 1 not resolved", comparison.ToString());
    }

    [Fact]
    public void Every_category_counts_and_every_name_that_nobody_knows_is_kept()
    {
        static StateParticipation State(string code, string unknown) => new() { States = [StateCode.Parse(code)], Unresolved = [unknown] };
        static BodyParticipation Body(string name, string unknown) => new() { Bodies = [name], Unresolved = [unknown] };
        var full = new MeetingReport
        {
            Participation = new()
            {
                StatesParties = State("FRA", "a"),
                Signatories = State("EGY", "b"),
                ObserverStates = State("ISR", "c"),
                UnitedNations = Body("UNIDIR", "d"),
                Organizations = Body("ICRC", "e"),
                NonGovernmental = Body("VERTIC", "f"),
                Guests = new() { Guests = [new() { Name = "Ada Byron" }] },
            },
        };
        (string, ParticipantKind?)[] everybody =
        [
            ("FRA", ParticipantKind.StateParty),
            ("EGY", ParticipantKind.Signatory),
            ("ISR", ParticipantKind.OtherState),
            ("UNIDIR", ParticipantKind.UnitedNationsBody),
            ("ICRC", ParticipantKind.OtherOrganization),
            ("VERTIC", ParticipantKind.NonGovernmental),
            ("Ada Byron", ParticipantKind.Guest),
        ];
        foreach (
            var bare in new[]
            {
                new MeetingReport(),
                new MeetingReport { Participation = new() },
            }
        )
        {
            var (came, went) = (ParticipantComparison.Of(bare, full), ParticipantComparison.Of(full, bare));
            Assert.Equal(everybody, came.Joined.Select(c => (c.Participant, c.After)));
            Assert.Equal(everybody, went.Left.Select(c => (c.Participant, c.Before)));
            Assert.Equal(["a", "b", "c", "d", "e", "f"], came.Unresolved.AsEnumerable());
            Assert.Equal(["a", "b", "c", "d", "e", "f"], went.Unresolved.AsEnumerable());
        }

        // A name that both reports have, and one that is a State's code and a body's name, are each their own.
        Assert.Equal(["a", "b", "c", "d", "e", "f"], ParticipantComparison.Of(full, full).Unresolved.AsEnumerable());
        var named = full with { Participation = full.Participation with { StatesParties = null, Organizations = Body("FRA", "a") } };
        Assert.Equal(["FRA"], ParticipantComparison.Of(full, named).Joined.Select(c => c.Participant));
        Assert.Equal(["FRA", "ICRC"], ParticipantComparison.Of(full, named).Left.Select(c => c.Participant));
    }
}
