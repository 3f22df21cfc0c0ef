using System.Globalization;
using System.Text;

namespace Bwc.Tests;

/// <summary>
/// Draws the house from the compiled assembly: an arrow from each room to those below that it uses, but for those that it reaches by another arrow
/// anyhow.
/// </summary>
public static class HouseMap
{
    public static string Draw()
    {
        var uses = Uses();
        var kept = Reduced(uses.Keys);
        var map = new StringBuilder("flowchart TD\n");
        foreach (var room in House.Rooms.Reverse())
        {
            var types = House.Types.Count(t => House.RoomOf(t) == room && !t.IsNested);
            map.Append(CultureInfo.InvariantCulture, $"    {room}[\"{room}<br/>{types} {(types == 1 ? "type" : "types")}\"]\n");
        }

        foreach (var (from, to) in kept)
            map.Append(CultureInfo.InvariantCulture, $"    {from} -->|{uses[(from, to)]}| {to}\n");
        return map.ToString();
    }

    /// <summary>How many pairs of types are behind each arrow between two rooms.</summary>
    public static Dictionary<(string From, string To), int> Uses() =>
        House
            .Types.SelectMany(type =>
                House.Used(type).Where(used => House.RoomOf(used) != House.RoomOf(type)).Select(used => (From: Outermost(type), To: Outermost(used)))
            )
            .Distinct()
            .GroupBy(use => (House.RoomOf(use.From), House.RoomOf(use.To)))
            .ToDictionary(arrow => arrow.Key, arrow => arrow.Count());

    /// <summary>The arrows without which some room could no longer be reached from another, from the roof down.</summary>
    public static IReadOnlyList<(string From, string To)> Reduced(IEnumerable<(string From, string To)> arrows)
    {
        var all = arrows.ToHashSet();
        return
        [
            .. all.Where(arrow => !all.Any(way => way.From == arrow.From && way.To != arrow.To && Reaches(all, way.To, arrow.To)))
                .OrderByDescending(arrow => Array.IndexOf(House.Rooms, arrow.From))
                .ThenByDescending(arrow => Array.IndexOf(House.Rooms, arrow.To)),
        ];
    }

    /// <summary>True where a way of arrows leads from one room to another. Arrows lead down only, so every way ends.</summary>
    public static bool Reaches(IReadOnlySet<(string From, string To)> arrows, string from, string to) =>
        from == to || arrows.Any(arrow => arrow.From == from && Reaches(arrows, arrow.To, to));

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
