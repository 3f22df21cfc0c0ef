using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>
/// The source or sources of a fact, separated by semicolons. Each is the identifier of a <see cref="Source"/>, or a document symbol with its paragraph, such as
/// "UNODA-DB;IEA;MANY" or "BWC/MSP/2020/MX.3/2, para 9".
/// </summary>
/// <remarks>A citation is never empty and has at most 2,000 characters. Two citations are equal if their strings are equal by ordinal comparison.</remarks>
[Cites("docs/data.md, sources")]
[JsonConverter(typeof(CitationJsonConverter))]
public sealed record Citation : ISpanParsable<Citation>
{
    /// <summary>The maximum length of a citation, in characters.</summary>
    public const int MaxLength = 2000;

    // The code is here as a text because the catalogue of codes lies one floor up.
    private const string MalformedCode = "BWC-VAL-007";

    private const string Separator = "; ";
    private const string More = "; and others";

    private Citation(string text) => Text = text;

    /// <summary>The citation as written, without white space at either end.</summary>
    public string Text { get; }

    /// <summary>Reads a citation.</summary>
    /// <param name="text">The citation; white space at either end is removed.</param>
    /// <returns>The citation.</returns>
    /// <exception cref="FormatException">The input is empty, blank or too long (code BWC-VAL-007).</exception>
    /// <exception cref="ArgumentNullException">The string is null.</exception>
    public static Citation Parse(string text) => Parse(text, null);

    /// <inheritdoc/>
    public static Citation Parse(string s, IFormatProvider? provider) => Parse((s ?? throw new ArgumentNullException(nameof(s))).AsSpan(), provider);

    /// <inheritdoc/>
    /// <exception cref="FormatException">The input is empty, blank or too long (code BWC-VAL-007).</exception>
    public static Citation Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, provider, out var result)
            ? result
            : throw Malformed.Value(MalformedCode, s, FormattableString.Invariant($"a source of 1 to {MaxLength:N0} characters"));

    /// <inheritdoc/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Citation result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Citation result)
    {
        var text = s.Trim();
        result = text.IsEmpty || text.Length > MaxLength ? null : new Citation(text.ToString());
        return result is not null;
    }

    /// <summary>
    /// The sources of several facts as one citation, each source once, in order. Where they are longer than a citation may be, it names as many as it holds
    /// and ends with "and others".
    /// </summary>
    /// <returns>The citation, or null if none of the facts has a source.</returns>
    internal static Citation? Join(params IEnumerable<Citation?> citations)
    {
        var text = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var source in citations
                .OfType<Citation>()
                .SelectMany(c => c.Text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        )
        {
            if (!seen.Add(source))
                continue;
            var room = MaxLength - text.Length - (text.Length == 0 ? 0 : Separator.Length);
            if (source.Length > room - More.Length)
                return new Citation(text.Length == 0 ? source : text.Append(More).ToString());
            text.Append(text.Length == 0 ? string.Empty : Separator).Append(source);
        }

        return text.Length == 0 ? null : new Citation(text.ToString());
    }

    /// <summary>Returns the citation as written.</summary>
    public override string ToString() => Text;
}
