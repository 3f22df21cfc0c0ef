namespace Bwc.Model.Json;

/// <summary>Reads and writes a code as a string, such as "EGY" or "BWC/MSP/2020/MX.3/WP.4".</summary>
/// <typeparam name="T">The type of the code.</typeparam>
[Cites("docs/json.md")]
public sealed class ParsableJsonConverter<T> : TextJsonConverter<T>
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    private protected override string Right => $"the text of {("AEIOU".Contains(typeof(T).Name[0], StringComparison.Ordinal) ? "an" : "a")} {typeof(T).Name}";

    private protected override bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        if (!T.TryParse(text, null, out value))
            return false;
        var canonical = TextOf(value, stackalloc char[Small]);
        return !canonical.IsEmpty && text.SequenceEqual(canonical);
    }

    private protected override ReadOnlySpan<char> TextOf(T value, Span<char> buffer) =>
        value.TryFormat(buffer, out var written, default, null) ? buffer[..written] : default;

    // The code itself says best what is wrong with a text that it does not read.
    private protected override string Why(ReadOnlySpan<char> text)
    {
        try
        {
            return $"{SafeText.Quote(text)} is not the form in which it is written; use {T.Parse(text, null)}.";
        }
        catch (FormatException e)
        {
            return e.Message;
        }
    }
}
