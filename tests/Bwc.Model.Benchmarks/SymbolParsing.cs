using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Bwc.Model;

namespace Bwc.Benchmarks;

/// <summary>
/// A document symbol, with its series, year, organ, kind, number and suffixes. Target: five times faster than a regular expression made at build
/// time that captures the same parts, and no allocation.
/// </summary>
[MemoryDiagnoser]
public partial class SymbolParsing
{
    private static readonly string[] Symbols =
    [
        "BWC/CONF.II/13",
        "BWC/CONF.III/VEREX/2",
        "BWC/CONF.IV/9",
        "BWC/CONF.IV/SR.1",
        "BWC/CONF.VII/PC/2",
        "BWC/CONF.VII/WP.21",
        "BWC/CONF.VIII/2",
        "BWC/CONF.VIII/PC/9",
        "BWC/AD HOC GROUP/43",
        "BWC/AD HOC GROUP/FOC/1",
        "BWC/MSP/2007/WP.2",
        "BWC/MSP/2012/MX/3/Corr.1",
        "BWC/MSP/2013/L.1",
        "BWC/MSP/2014/3/Add.1",
        "BWC/MSP/2017/6",
        "BWC/MSP/2018/MX.1/3",
        "BWC/MSP/2019/MX.4/CRP.1",
        "BWC/MSP/2020/MX.3/1",
        "BWC/MSP/2020/MX.3/2",
        "BWC/MSP/2020/MX.3/MISC.1",
        "BWC/MSP/2020/MX.3/WP.4",
        "BWC/MSP/2020/INF.1",
        "BWC/MSP/2025/WP.41",
        "BWC/WG/2/1",
        "BWC/WG/5/WP.6/Rev.2",
        "BWC/CONF.VIII/4*",
    ];

    private string[] _texts = [];

    [GlobalSetup]
    public void Setup()
    {
        _texts = [.. Enumerable.Range(0, Inputs.Batch).Select(i => Symbols[(i * 7919) % Symbols.Length])];
        Inputs.MustAgree(Pattern(), Parse());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Batch, Description = "[GeneratedRegex], its groups read")]
    public int Pattern()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            var match = Symbol().Match(text);
            if (!match.Success)
                continue;
            var number = match.Groups["plain"] is { Success: true } plain ? plain : match.Groups["number"];
            sum += int.Parse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            if (match.Groups["year"] is { Success: true } year)
                sum += int.Parse(year.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            sum += match.Groups["kind"].Success ? match.Groups["kind"].ValueSpan[0] : 0;
            sum += match.Groups["star"].Success ? 1 : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Inputs.Batch, Description = "DocumentSymbol.TryParse")]
    public int Parse()
    {
        var sum = 0;
        foreach (var text in _texts)
        {
            if (!DocumentSymbol.TryParse(text, out var symbol))
                continue;
            sum += symbol.Number.GetValueOrDefault() + symbol.Year.GetValueOrDefault();
            sum += symbol.Kind switch
            {
                DocumentKind.WorkingPaper => 'W',
                DocumentKind.Information => 'I',
                DocumentKind.ConferenceRoomPaper => 'C',
                DocumentKind.Miscellaneous => 'M',
                DocumentKind.Limited => 'L',
                DocumentKind.SummaryRecord => 'S',
                _ => 0,
            };
            sum += symbol.IsReissued ? 1 : 0;
        }

        return sum;
    }

    [GeneratedRegex(
        @"^BWC/(?:CONF\.(?<conference>[IVX]+)|AD HOC GROUP|MSP/(?<year>\d{4})(?:/MX(?:\.(?<office>[1-5]))?)?|WG/(?<session>\d+))"
            + @"(?:/(?<organ>PC|VEREX|FOC))?/(?:(?<kind>WP|INF|CRP|MISC|L|SR)\.(?<number>\d+)|(?<plain>\d+))"
            + @"(?<suffix>(?:/(?:Add|Corr|Rev)\.\d+)*)(?<star>\*)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Symbol();
}
