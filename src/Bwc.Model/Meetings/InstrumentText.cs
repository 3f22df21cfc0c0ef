using NodaTime;

namespace Bwc.Model;

/// <summary>Names the instrument of an agreement with its dates, in the one way in which findings and tables do.</summary>
internal static class InstrumentText
{
    public static string Of(Instrument? instrument, LocalDate? letter, LocalDate? agreed, string? cause)
    {
        var name = instrument switch
        {
            Instrument.SilenceProcedure => "silence procedure",
            Instrument.ChairLetter => "letter of the chair",
            Instrument.Decision => "decision",
            _ => "instrument not established",
        };
        if (letter is { } written)
            name += instrument == Instrument.ChairLetter ? $" of {IsoDate.ToText(written)}" : $", letter of the chair of {IsoDate.ToText(written)}";
        if (agreed is { } day)
            name += $", agreed {IsoDate.ToText(day)}";
        return cause is null ? name : $"{name} ({SafeText.Bare(cause)})";
    }
}
