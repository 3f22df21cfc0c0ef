using Bwc.Model;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

public class StateTests
{
    [Fact]
    public void Is_made_by_hand_without_a_finding()
    {
        var accession = new TreatyAction
        {
            Kind = TreatyActionKind.Accession,
            Date = new LocalDate(2030, 1, 1),
            Grade = Grade.Derived,
            Source = Citation.Parse("made up"),
        };
        var state = State.Of(StateCode.Parse("XRU"), "XR", "901", "Ruritania", UnitedNationsStanding.Member, accession);

        Assert.Empty(ModelValidation.Validate(state).Findings);
        Assert.Equal("Ruritania", state.Name);
        Assert.Equal(TreatyStatus.StateParty, state.StatusOn(new LocalDate(2030, 1, 1)).Status);
        Assert.Empty(ModelValidation.Validate(State.Of(StateCode.Parse("XRU"), "XR", "901", "Ruritania", UnitedNationsStanding.NonMember)).Findings);
    }
}
