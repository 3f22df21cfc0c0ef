using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Bwc.Model.Json;

/// <summary>Reads and writes a run of days in ISO 8601 form, including both ends, such as "2018-12-04/2018-12-07".</summary>
[Cites("docs/json.md")]
public sealed class DateIntervalJsonConverter : TextJsonConverter<DateInterval>
{
    private protected override string Right => "two days with a slash between, the earlier first, such as 2018-12-04/2018-12-05";

    private protected override bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out DateInterval value) => IsoDate.TryParse(text, out value);

    private protected override ReadOnlySpan<char> TextOf(DateInterval value, Span<char> buffer) => IsoDate.ToText(value);
}
