namespace Bwc.Model.Reports;

/// <summary>The title page of a draft, as <see cref="TitlePart"/> reads it.</summary>
internal static class TitleWriter
{
    public static IEnumerable<DraftBlock> Write(DraftContext context)
    {
        var report = context.Report;
        if (report.Symbol is { } symbol)
            yield return Title(symbol.ToString());
        if (report.JobNumber is { } job)
            yield return Line(DraftContext.OneLine(job));
        if (report.ReportTo is { } to)
        {
            foreach (var line in Addressee(context, to))
                yield return line;
        }

        if (
            report.AgendaItemNumber is { } number
            && context.Say(FrameName.TitleItem, new FrameSlots().With("number", number), "$.agendaItemNumber") is { } item
        )
        {
            yield return Title(item);
            if (context.Text(report.AgendaItemTitle, "$.agendaItemTitle") is { } title)
                yield return Line(title);
        }

        if (context.Text(report.Title, "$.title") is { } name)
            yield return Title(name);
    }

    /// <summary>The meeting to which the report goes is above the one that it is of.</summary>
    private static List<DraftBlock> Addressee(DraftContext context, ReportAddressee to)
    {
        var (lines, held) = (new List<DraftBlock>(), context.Report.Organization?.Held);
        if (to.Days is null || to.Place is null || held is null)
        {
            context.LeftOut(
                "$.reportTo",
                "the title page names the meeting to which the report goes only with its days and place, above the days of the meeting itself"
            );
            return lines;
        }

        if (to.Year is { } year && context.Say(FrameName.TitleYear, new FrameSlots().With("year", year), "$.reportTo.year") is { } meeting)
            lines.Add(Title(meeting));
        foreach (var days in new[] { to.Days, held })
        {
            var slots = new FrameSlots().With("days", context.Book.Days(days)).With("place", context.Thing(GrammarClass.Place, to.Place, "$.reportTo.place"));
            if (context.Say(FrameName.TitleDays, slots, "$.reportTo.days") is { } line)
                lines.Add(Title(line));
        }

        return lines;
    }

    private static DraftBlock Title(string text) => new(DraftBlockKind.Title, string.Empty, text);

    private static DraftBlock Line(string text) => new(DraftBlockKind.Line, string.Empty, text);
}
