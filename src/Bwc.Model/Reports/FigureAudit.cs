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
            audited.NotJudged("$.figures", "the days of the meeting are not known, so that the figures cannot be judged against the number of States Parties");
            return;
        }

        var parties = audited.PartiesOn(held.End);
        if (parties == 0)
        {
            audited.NotJudged("$.figures", "the register has no State Party on the days of the meeting, so that the figures cannot be judged");
            return;
        }

        for (var i = 0; i < figures.Length; i++)
        {
            var figure = figures[i];
            if (figure.Kind is FigureKind.NationalContactPoints && !IsShare(figure.Value, parties))
                Contradiction(i, Invariant($"{figure.Value}% of {parties} States Parties is no whole number of States, however it is rounded"));
            if (figure.Kind is FigureKind.CbmSubmissions or FigureKind.CbmNeverSubmitted && figure.Value > parties)
                Contradiction(i, Invariant($"{figure.Value} is more than the {parties} States Parties of that day"));
            if (figure.Kind != FigureKind.CbmSubmissions)
                continue;
            for (var j = 0; j < figures.Length; j++)
            {
                var other = figures[j];
                switch (other.Kind)
                {
                    case FigureKind.CbmShareNeverAbove when figure.Value * 100L > other.Value * (long)parties:
                        Contradiction(
                            i,
                            Invariant($"{figure.Value} of {parties} States Parties is more than {other.Value}%, which the report says was never exceeded")
                        );
                        break;
                    case FigureKind.CbmNeverSubmitted when figure.Value + (long)other.Value > parties:
                        Contradiction(
                            i,
                            Invariant($"{figure.Value} States Parties submitted in {figure.Year} and ")
                                + Invariant($"{other.Value} never did, which is more than the {parties} of that day")
                        );
                        break;
                    case FigureKind.CbmSubmissions when figure.Record && other.Year < figure.Year && other.Value >= figure.Value:
                        Contradiction(i, Invariant($"{figure.Value} in {figure.Year} is said to be the highest ever, and {other.Year} had {other.Value}"));
                        break;
                }
            }
        }

        void Contradiction(int at, string message) =>
            audited.Add(Codes.FiguresContradict, Invariant($"$.figures[{at}].value"), message, figures[at].Paragraph, annex: figures[at].Annex);
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
