using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>bwc rotation analyse FILE: who has how much, and what is not fair by count.</summary>
internal sealed class AnalyseCommand : TableCommand
{
    private readonly Option<string?> _weights = new("--weights")
    {
        Description = "Weights of groups, such as NAM=3,WG=2,EEG=1; by default all weigh 1.",
        HelpName = "WEIGHTS",
    };

    public AnalyseCommand()
        : base("analyse", "Count the chairs by group and office and the waits between them, and show what is uneven.")
    {
        Add(_weights);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var register = RegisterOf(arguments);
        var table = TableOf(arguments);
        var analysis = RotationLaboratory.Analyse(table, [.. WeightsOf(arguments.GetValue(_weights))]).OrRefuse();
        if (format == Format.Json)
            return new Answer(ModelJson.Write(analysis));
        var offices = analysis.Shares.All(s => s.ByOffice.IsEmpty) ? [] : table.Offices;
        var rows = new Rows(["group", "chairs", "share", .. offices.Select(o => o.ToString()), "longestWait"], []);
        foreach (var share in analysis.Shares)
            rows.Cells.Add([share.Group.ToString(), Text(share.Chairs), Share(share), .. share.ByOffice.Select(Text), Text(share.LongestWait)]);
        if (format == Format.Csv)
            return new Answer(Print.Rows(format, rows));
        var report = new FindingReport { Findings = analysis.Findings };
        var page = new Page(format).Table(rows with { Columns = [.. rows.Columns[..^1], "longest wait"] }).Line(Findings.Numbers(report, "Analysed"));
        foreach (var finding in report.Findings)
            page.Finding(finding);
        return new Answer(page.Sources(register, report.Findings.SelectMany(f => new[] { f.Citation, f.Fact })).ToString());
    }

    private static IEnumerable<GroupWeight> WeightsOf(string? given)
    {
        foreach (var part in (given ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            if (
                at < 0
                || !GroupCode.TryParse(CleanText.Of(part[..at]), out var group)
                || !int.TryParse(part.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var weight)
            )
                throw new Refusal(Codes.UsageWrong, $"{SafeText.Quote(part)} is not the weight of a group; write weights such as NAM=3,WG=2,EEG=1");
            yield return new GroupWeight { Group = group, Weight = weight };
        }
    }

    private static string Share(GroupShare share) =>
        share.ShareNumerator % share.ShareDenominator == 0
            ? Text(share.ShareNumerator / share.ShareDenominator)
            : FormattableString.Invariant($"{share.ShareNumerator}/{share.ShareDenominator}");
}
