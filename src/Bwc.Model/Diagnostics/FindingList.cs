using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>
/// Gathers findings and keeps as many as are listed: of each severity the first <see cref="FindingReport.MaxFindings"/>, however many come. What is left
/// out is counted.
/// </summary>
internal sealed class FindingList
{
    private readonly List<(int Place, Finding Finding)>[] _kept =
    [
        [],
        [],
        [],
    ];
    private readonly int[] _left = new int[3];
    private int _count;

    public static FindingList Of(IEnumerable<Finding> findings)
    {
        var list = new FindingList();
        foreach (var finding in findings)
            list.Add(finding);
        return list;
    }

    public void Add(Finding finding)
    {
        var severity = (int)finding.Severity;
        if (_kept[severity].Count < FindingReport.MaxFindings)
            _kept[severity].Add((_count, finding));
        else
            _left[severity]++;
        _count++;
    }

    /// <summary>
    /// The findings in the order in which they came. Where there are more than are listed, those of least weight are left out, and a last finding of their
    /// weight says how many.
    /// </summary>
    public ImmutableArray<Finding> ToFindings()
    {
        var listed = new List<(int Place, Finding Finding)>();
        var left = (int[])_left.Clone();
        for (var severity = (int)FindingSeverity.Error; severity >= 0; severity--)
        {
            var room = Math.Min(_kept[severity].Count, FindingReport.MaxFindings - listed.Count);
            listed.AddRange(_kept[severity].Take(room));
            left[severity] += _kept[severity].Count - room;
        }

        listed.Sort((one, other) => one.Place.CompareTo(other.Place));
        var heaviest = Array.FindLastIndex(left, count => count > 0);
        return heaviest < 0
            ? [.. listed.Select(f => f.Finding)]
            : [.. listed.Select(f => f.Finding), Finding.Of(Codes.FindingsCut, LeftOut(left)) with { Severity = (FindingSeverity)heaviest }];
    }

    private static string LeftOut(int[] counted)
    {
        var (infos, warnings, errors) = (counted[(int)FindingSeverity.Info], counted[(int)FindingSeverity.Warning], counted[(int)FindingSeverity.Error]);
        string[] counts = [Wording.Count(errors, "error"), Wording.Count(warnings, "warning"), Invariant($"{infos} of severity info")];
        var named = counts.Where(count => !count.StartsWith("0 ", StringComparison.Ordinal));
        var left = Wording.Count(infos + warnings + errors, "more finding is", "more findings are");
        return $"{left} left out: {string.Join(", ", named)}; correct those listed and ask again";
    }
}
