using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges the figures against each other and against the number of States Parties that the register has for the day.</summary>
internal static class FigureAudit
{
    public static void Of(AuditedReport audited)
    {
        var figures = audited.Report.Figures;
        if (figures.IsEmpty)
            return;
        if (audited.Held is not { } held)
        {
            audited.NotJudged("$.figures", "the days of the meeting are not known, so the figures cannot be judged against the number of States Parties");
            return;
        }

        var parties = audited.PartiesOn(held.End);
        if (parties == 0)
        {
            audited.NotJudged("$.figures", "the register has no State Party on the days of the meeting, so the figures cannot be judged");
            return;
        }

        var least = figures.Where(f => f.Kind == FigureKind.CbmShareNeverAbove).Select(f => (int?)f.Value).Min();
        var never = figures.Where(f => f.Kind == FigureKind.CbmNeverSubmitted).Select(f => (int?)f.Value).Max();
        var before = MostBefore(figures);
        for (var i = 0; i < figures.Length; i++)
        {
            var figure = figures[i];
            if (figure.Kind is FigureKind.NationalContactPoints && !IsShare(figure.Value, parties))
                Contradiction(i, Invariant($"{figure.Value}% of {parties} States Parties is not a whole number of States, however it is rounded"));
            if (figure.Kind is FigureKind.CbmSubmissions or FigureKind.CbmNeverSubmitted && figure.Value > parties)
                Contradiction(i, Invariant($"{figure.Value} is more than the {parties} States Parties on that day"));
            if (figure.Kind == FigureKind.CbmSubmissions)
                Submissions(i, figure);
        }

        // One figure may contradict any number of others; that it contradicts one is said, of the one that it contradicts most.
        void Submissions(int at, ReportedFigure figure)
        {
            if (least is { } share && figure.Value * 100L > share * (long)parties)
                Contradiction(at, Invariant($"{figure.Value} of {parties} States Parties is more than {share}%, which the report says was never exceeded"));
            if (never is { } none && figure.Value + (long)none > parties)
                Contradiction(
                    at,
                    Invariant($"{figure.Value} States Parties submitted in {figure.Year} and ")
                        + Invariant($"{none} never did, which adds up to more than the {parties} States Parties on that day")
                );
            if (figure is { Record: true, Year: { } year } && before.GetValueOrDefault(year) is { Year: { } earlier } most && most.Value >= figure.Value)
                Contradiction(at, Invariant($"{figure.Value} in {year} is said to be the highest ever, but {earlier} had {most.Value}"));
        }

        void Contradiction(int at, string message) =>
            audited.Add(Codes.FiguresContradict, Invariant($"$.figures[{at}].value"), message, figures[at].Paragraph, annex: figures[at].Annex);
    }

    /// <summary>Of each year of submissions the greatest number of an earlier one.</summary>
    private static Dictionary<int, ReportedFigure> MostBefore(ImmutableArray<ReportedFigure> figures)
    {
        var before = new Dictionary<int, ReportedFigure>();
        ReportedFigure? most = null;
        foreach (var year in figures.Where(f => f is { Kind: FigureKind.CbmSubmissions, Year: not null }).GroupBy(f => f.Year!.Value).OrderBy(g => g.Key))
        {
            if (most is not null)
                before[year.Key] = most;
            var here = year.MaxBy(f => f.Value)!;
            most = most is null || here.Value > most.Value ? here : most;
        }

        return before;
    }

    // Rounded to the nearest, or cut.
    private static bool IsShare(int percent, int of)
    {
        var nearest = (int)Math.Round(percent * of / 100.0);
        for (var states = Math.Max(0, nearest - 1); states <= Math.Min(of, nearest + 1); states++)
        {
            if ((int)Math.Round(states * 100.0 / of, MidpointRounding.AwayFromZero) == percent || states * 100 / of == percent)
                return true;
        }

        return false;
    }
}
