using NodaTime;

namespace Bwc.Model;

/// <content>The same, asked of a programme, with the way to the answer.</content>
public static partial class ProgrammeDates
{
    /// <summary>Determines the latest date on which the Meetings of Experts may end, given the interval that a programme requires.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="statesPartiesStart">The first day of the Meeting of States Parties, in any calendar.</param>
    /// <returns>The ruling, which contains no such date if the programme requires no interval, or if the date would be before the start of the
    /// calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range, which a validator would report.</exception>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public static IntervalRuling LatestExperts(IntersessionalProgramme programme, LocalDate statesPartiesStart)
    {
        var (months, ruling) = Begin(programme);
        ruling = ruling with { StatesPartiesStart = statesPartiesStart };
        if (months is not { } asked)
            return ruling;
        var latest = LatestExperts(statesPartiesStart, asked);
        return End(
            ruling with
            {
                ExpertsEnd = latest,
            },
            $"The Meeting of States Parties begins on {IsoDate.ToText(IsoDate.InIso(statesPartiesStart))}, so the experts may meet ",
            latest,
            "up to and including {0}."
        );
    }

    /// <summary>Determines the earliest date on which the Meeting of States Parties may begin, given the interval that a programme requires.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="expertsEnd">The last day of the last Meeting of Experts, in any calendar.</param>
    /// <returns>The ruling, which contains no such date if the programme requires no interval, or if the date would be after the end of the calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is out of range, which a validator would report.</exception>
    /// <exception cref="ArgumentNullException">The programme is null.</exception>
    public static IntervalRuling EarliestStatesParties(IntersessionalProgramme programme, LocalDate expertsEnd)
    {
        var (months, ruling) = Begin(programme);
        ruling = ruling with { ExpertsEnd = expertsEnd };
        if (months is not { } asked)
            return ruling;
        var earliest = EarliestStatesParties(expertsEnd, asked);
        return End(
            ruling with
            {
                StatesPartiesStart = earliest,
            },
            $"The Meetings of Experts end on {IsoDate.ToText(IsoDate.InIso(expertsEnd))}, so the States Parties may meet ",
            earliest,
            "from {0} onwards."
        );
    }

    private static (int? Months, IntervalRuling Ruling) Begin(IntersessionalProgramme programme)
    {
        ArgumentNullException.ThrowIfNull(programme);
        return programme.Find(ProgrammeRule.Interval) is { Number: { } months } interval
            ? (
                months,
                new IntervalRuling
                {
                    Programme = programme.Id,
                    Months = months,
                    Grade = interval.Grade,
                    Steps = [new ReasoningStep { Text = interval.Text, Citation = interval.Source ?? Provisions }],
                }
            )
            : (
                null,
                new IntervalRuling
                {
                    Programme = programme.Id,
                    Grade = Grade.NotEstablished,
                    Steps =
                    [
                        new ReasoningStep
                        {
                            Text = "It is not established that the programme asks for an interval, so no date follows from it.",
                            Citation = Provisions,
                        },
                    ],
                }
            );
    }

    private static Citation Provisions { get; } = Citation.Parse("provisions of the programme");

    private static IntervalRuling End(IntervalRuling ruling, string given, LocalDate? day, string found)
    {
        var text =
            given
            + (
                day is { } known ? string.Format(System.Globalization.CultureInfo.InvariantCulture, found, IsoDate.ToText(known)) : "on no day of the calendar."
            );
        return ruling with { Steps = ruling.Steps.Add(new ReasoningStep { Text = text, Citation = ruling.Steps[0].Citation }) };
    }
}
