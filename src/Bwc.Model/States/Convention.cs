using NodaTime;

namespace Bwc.Model;

/// <summary>The dates on which the Convention was opened for signature and entered into force, and the period of notice for a withdrawal.</summary>
[Cites("docs/design.md, two bases of status")]
public static class Convention
{
    /// <summary>
    /// 10 April 1972, the date on which the Convention was opened for signature in London, Moscow and Washington. No treaty action is earlier.
    /// </summary>
    public static LocalDate OpenedForSignature { get; } = new(1972, 4, 10);

    /// <summary>
    /// 26 March 1975, the date of entry into force. States that had ratified by then are bound from this date; other States are bound from their deposit.
    /// </summary>
    public static LocalDate EntryIntoForce { get; } = new(1975, 3, 26);

    /// <summary>The number of months of notice that a State Party must give before its withdrawal takes effect: 3 (Article XIII).</summary>
    public static int MonthsOfNotice => 3;

    /// <summary>Returns the first date on which a withdrawal can take effect.</summary>
    /// <param name="notice">The date of the notice, in any calendar.</param>
    /// <returns>The date three months later; or the last date that NodaTime supports, if that is earlier.</returns>
    public static LocalDate EarliestEffectOfWithdrawal(LocalDate notice)
    {
        var day = IsoDate.InIso(notice);
        return day > LocalDate.MaxIsoValue.PlusMonths(-MonthsOfNotice) ? LocalDate.MaxIsoValue : day.PlusMonths(MonthsOfNotice);
    }
}
