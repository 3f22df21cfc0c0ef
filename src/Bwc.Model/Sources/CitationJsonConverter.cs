using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model.Json;

/// <summary>Reads and writes a citation as a string.</summary>
[Cites("docs/json.md")]
public sealed class CitationJsonConverter : TextJsonConverter<Citation>
{
    private protected override string Right => "a source of 1 to 2,000 characters";

    private protected override bool TryRead(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out Citation value) => Citation.TryParse(text, null, out value);

    private protected override ReadOnlySpan<char> TextOf(Citation value, Span<char> buffer) => value.Text;
}
