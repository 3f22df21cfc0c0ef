using System.Collections.Immutable;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>Reads the embedded reports: facts of a report, and no sentence of it.</summary>
internal static class EmbeddedReports
{
    private static readonly ImmutableArray<string> Files = ["report-mx3-2020.json"];

    public static ImmutableArray<MeetingReport> Read() =>
        [.. Files.Select(file => ModelJson.Read<MeetingReport>(EmbeddedData.Utf8(file).Span).GetValueOrThrow())];
}
