using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The two-letter tags (ISO 639-1) by which the data, JSON and the tool name the six languages.</summary>
[Cites("docs/data.md, names")]
public static class LanguageTags
{
    /// <summary>The tags, in the order of <see cref="Language"/>: ar, zh, en, fr, ru, es.</summary>
    public static ImmutableArray<string> All { get; } = ["ar", "zh", "en", "fr", "ru", "es"];

    /// <summary>The tag of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Its tag of two lower-case letters.</returns>
    /// <exception cref="IndexOutOfRangeException">The value is none of the six languages.</exception>
    public static string TagOf(Language language) => All[(int)language];

    /// <summary>Finds the language of a tag.</summary>
    /// <param name="tag">Two lower-case letters.</param>
    /// <param name="language">The language.</param>
    /// <returns>False where the tag is none of the six.</returns>
    public static bool TryParse(ReadOnlySpan<char> tag, out Language language)
    {
        for (var i = 0; i < All.Length; i++)
        {
            if (!tag.SequenceEqual(All[i]))
                continue;
            language = (Language)i;
            return true;
        }

        language = default;
        return false;
    }
}
