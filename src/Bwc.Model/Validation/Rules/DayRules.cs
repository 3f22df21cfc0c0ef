using NodaTime;

namespace Bwc.Model.Validation;

/// <summary>Days that a file can hold: ISO 8601 has them with four digits of the year, 0001 to 9999.</summary>
internal static class DayRules
{
    private static readonly Instant First = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>What is said of a day that cannot be written; null if it can.</summary>
    public static (string Code, string Message)? Of(LocalDate day) => IsoDate.InIso(day).Year >= 1 ? null : Before;

    /// <summary>The same for a run of days.</summary>
    public static (string Code, string Message)? Of(DateInterval run) => Of(run.Start);

    /// <summary>The same for a moment.</summary>
    public static (string Code, string Message)? Of(Instant moment) => moment >= First ? null : Before;

    private static (string Code, string Message) Before => (Codes.DateMalformed, "the day is before the year 1; use a day in the years 1 to 9999");
}

/// <summary>A day, run of days or moment that can be written.</summary>
internal sealed class DayRule<T, TDay>(Func<TDay, (string Code, string Message)?> judge) : MemberRule<T, TDay>
{
    public override string Name => "DayRule";

    public override (string Code, string Message)? Judge(T model, TDay value) => value is null ? null : judge(value);
}
