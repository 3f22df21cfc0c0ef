using Bwc.Model;

namespace Secretariat;

// page: rotation-tests
public class OurRotationTests
{
    private const string Agreed = """
        Year  MX   MSP
        2031  WG   EEG
        2032  NAM  WG
        2033  EEG  NAM
        """;

    [Fact]
    public void The_rule_gives_the_table_that_was_agreed() => Assert.Equal(ChairTable.Read(Agreed).GetValueOrThrow(), Rotations.Table());

    [Fact]
    public void Nothing_differs_from_what_was_agreed() => Assert.Empty(Rotations.Differences(Agreed));

    [Fact]
    public void Every_group_chairs_each_meeting_once() =>
        Assert.All(Rotations.Table().Slots.GroupBy(slot => slot.Office), chairs => Assert.Distinct(chairs.Select(slot => slot.Group)));
}
// end
