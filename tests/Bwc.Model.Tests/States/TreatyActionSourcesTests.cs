using Bwc.Model;
using NodaTime.Text;

namespace Bwc.Tests;

/// <summary>Where lists differ on an act, or one of them does not have it, each row cites those that have its day, and says what the others have.</summary>
public class TreatyActionSourcesTests
{
    [Theory]
    [InlineData("KAZ", TreatyActionKind.Accession, "2007-06-15", "UNODA-DB;MANY", "28 June 2007")]
    [InlineData("KAZ", TreatyActionKind.Accession, "2007-06-28", "UNGENEVA2007", "15 June 2007")]
    [InlineData("YMD", TreatyActionKind.Ratification, "1979-06-01", "UNODA-DB", "23 June 1972")]
    [InlineData("YAR", TreatyActionKind.Signature, "1972-04-10", "MANY", "1 June 1979")]
    [InlineData("YUG", TreatyActionKind.Signature, "1972-04-10", "MANY", "IEA has it under Serbia alone")]
    [InlineData("YUG", TreatyActionKind.Ratification, "1973-10-25", "MANY", "IEA has it under Serbia alone")]
    [InlineData("CIV", TreatyActionKind.Ratification, "2016-03-23", "UNODA-DB;MANY", "26 April 2016")]
    [InlineData("CIV", TreatyActionKind.Ratification, "2016-04-26", "IEA", "23 March 2016")]
    [InlineData("MKD", TreatyActionKind.Succession, "1996-12-26", "UNODA-MKD;MANY", "first deposit")]
    [InlineData("SRB", TreatyActionKind.Succession, "2001-06-13", "UNODA-DB;UNODA-SRB", "6 June 2001")]
    [InlineData("SRB", TreatyActionKind.Succession, "2001-06-06", "MANY", "in one list only")]
    [InlineData("NGA", TreatyActionKind.Signature, "1972-07-10", "IEA", "3 July 1972")]
    [InlineData("ARG", TreatyActionKind.Signature, "1972-08-01", "MANY", "3 and 7 August 1972")]
    [InlineData("SDN", TreatyActionKind.Accession, "2003-11-07", "MANY", "17 and 20 October 2003")]
    [InlineData("MNE", TreatyActionKind.Succession, "2006-12-12", "UNODA-DB;UNODA-SRB;UNGENEVA2007", "12 December 2006")]
    [InlineData("DDR", TreatyActionKind.Ratification, "1980-03-03", "ICRC-DDR;GEISSLER", "no later than")]
    public void A_row_cites_the_lists_that_have_its_day(string state, TreatyActionKind kind, string day, string source, string said)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        var action = Register.Default.States.Find(state).GetValueOrThrow().Actions.Single(a => a.Kind == kind && a.Date == date);
        Assert.Equal(source, action.Source?.Text);
        Assert.Contains(said, action.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_single_list_has_is_not_documented()
    {
        string[] lists = ["MANY", "IEA"];
        var alone = Register
            .Default.States.SelectMany(s => s.Actions.Select(a => (s.Code, Action: a)))
            .Where(a => a.Action.Source is { } source && source.Text.Split(';', StringSplitOptions.TrimEntries).All(lists.Contains))
            .ToArray();
        Assert.Equal(14, alone.Length);
        Assert.All(alone, a => Assert.True(a.Action.Grade >= Grade.Secondary, a.ToString()));
    }

    // The final declaration of the First Review Conference counts 81 ratifications and 6 accessions on 21 March 1980. The sum comes out. Lists have ten of
    // the acts as accessions; which four of them the declaration counts as ratifications is not established.
    [Fact]
    public void The_parties_of_1980_are_as_many_as_the_conference_counted_and_four_acts_are_named_otherwise()
    {
        var day = new NodaTime.LocalDate(1980, 3, 21);
        var bonds = Register
            .Default.States.Where(s => s.StatusOn(day).Status == TreatyStatus.StateParty)
            .Select(s => s.Actions.Where(a => a.Kind != TreatyActionKind.Signature && a.Date <= day).MinBy(a => a.Date)!.Kind)
            .ToArray();
        Assert.Equal(81 + 6, bonds.Length);
        Assert.Equal("Ratification 77, Accession 10", string.Join(", ", bonds.CountBy(k => k).OrderBy(k => k.Key).Select(k => $"{k.Key} {k.Value}")));
    }
}
