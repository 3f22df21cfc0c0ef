using NodaTime;

namespace Bwc.Model;

/// <summary>The dates on which the Convention was opened for signature and entered into force, and the period of notice for a withdrawal.</summary>
[Cites("docs/design.md, two bases of status")]
public static class Convention
{
    /// <summary>10 April 1972: opened for signature in London, Moscow and Washington. No treaty action is older.</summary>
    public static LocalDate OpenedForSignature { get; } = new(1972, 4, 10);

    /// <summary>26 March 1975: entry into force. States that had ratified by then are bound from this day, and later States from their deposit.</summary>
    public static LocalDate EntryIntoForce { get; } = new(1975, 3, 26);

    /// <summary>The number of months before its effect by which a State Party must give notice of its withdrawal: 3 (Article XIII).</summary>
    public static int MonthsOfNotice => 3;

    /// <summary>The first day on which a withdrawal can take effect.</summary>
    /// <param name="notice">The day of the notice, in any calendar.</param>
    /// <returns>The day three months later; the last day of time where that lies beyond it.</returns>
    public static LocalDate EarliestEffectOfWithdrawal(LocalDate notice)
    {
        var day = IsoDate.InIso(notice);
        return day > LocalDate.MaxIsoValue.PlusMonths(-MonthsOfNotice) ? LocalDate.MaxIsoValue : day.PlusMonths(MonthsOfNotice);
    }
}
