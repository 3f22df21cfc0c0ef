using Bwc.Fuzz.Running;

namespace Bwc.Fuzz.Targets;

/// <summary>What holds of every value that reads itself from a text.</summary>
internal static class Values
{
    public static void ParseAgrees<T>(bool read, Func<T> parse, T? value, string code)
    {
        try
        {
            var parsed = parse();
            Law.Holds(read, "Parse and TryParse agree that it can be read");
            Law.Same(value, parsed, "Parse and TryParse read the same");
        }
        catch (FormatException e)
        {
            Law.Holds(!read, "Parse and TryParse agree that it cannot be read");
            Law.Holds(e.Message.StartsWith(code + ": ", StringComparison.Ordinal), "the exception begins with the code");
            Law.Holds(Law.IsPlain(e.Message), "the exception is one line");
        }
    }

    public static void Parsable<T>(string input, string code)
        where T : ISpanParsable<T>
    {
        var read = T.TryParse(input, null, out var value);
        Law.Same(read, T.TryParse(input.AsSpan(), null, out var again), "text and span are read alike");
        Law.Same(value, again, "text and span are read as the same");
        ParseAgrees(read, () => T.Parse(input, null), value, code);
        if (!read)
            return;
        var text = value!.ToString()!;
        Law.Holds(T.TryParse(text, null, out var canonical), "the canonical form can be read");
        Law.Holds(value.Equals(canonical) && value.GetHashCode() == canonical!.GetHashCode(), "the canonical form is equal");
        Law.Same(text, canonical!.ToString(), "the canonical form is canonical");
        if (value is not ISpanFormattable formattable)
            return;
        var room = new char[text.Length];
        Law.Holds(
            formattable.TryFormat(room, out var written, default, null) && written == text.Length && text.AsSpan().SequenceEqual(room),
            "both ways of writing agree"
        );
        Law.Holds(!formattable.TryFormat(room.AsSpan(1), out written, default, null) && written == 0, "what has no room is not written");
    }
}
