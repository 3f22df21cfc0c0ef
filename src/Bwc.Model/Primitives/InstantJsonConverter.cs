using NodaTime;
using NodaTime.Text;

namespace Bwc.Model.Json;

/// <summary>Reads and writes an instant in ISO 8601 form, in UTC, such as "2021-09-03T12:00:00Z".</summary>
[Cites("docs/json.md")]
public sealed class InstantJsonConverter : TextJsonConverter<Instant>
{
    private protected override string Right => "a moment in universal time such as 2021-09-03T12:00:00Z";

    private protected override bool TryRead(ReadOnlySpan<char> text, out Instant value)
    {
        var parsed = InstantPattern.ExtendedIso.Parse(text.ToString());
        value = parsed.Success ? parsed.Value : default;
        return parsed.Success && text.SequenceEqual(InstantPattern.ExtendedIso.Format(value));
    }

    private protected override ReadOnlySpan<char> TextOf(Instant value, Span<char> buffer) => InstantPattern.ExtendedIso.Format(value);
}
