using NodaTime;

namespace Bwc.Model.Json;

/// <summary>Reads and writes a date in ISO 8601 form, such as "2021-09-03".</summary>
[Cites("docs/json.md")]
public sealed class LocalDateJsonConverter : TextJsonConverter<LocalDate>
{
    private protected override string Right => "a day such as 2021-09-03";

    private protected override bool TryRead(ReadOnlySpan<char> text, out LocalDate value) => IsoDate.TryParse(text, out value);

    private protected override ReadOnlySpan<char> TextOf(LocalDate value, Span<char> buffer) => IsoDate.ToText(IsoDate.InIso(value));
}
