using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The two-letter tags (ISO 639-1) used for the six languages in the data, in JSON and by the tool.</summary>
[Cites("docs/data.md, names")]
public static class LanguageTags
{
    /// <summary>The tags, in the order of <see cref="Language"/>: ar, zh, en, fr, ru, es.</summary>
    public static ImmutableArray<string> All { get; } = ["ar", "zh", "en", "fr", "ru", "es"];

    private static readonly string[][] Names =
    [
        ["Arabic", "العربية", "عربي"],
        ["Chinese", "中文", "汉语", "漢語"],
        ["English"],
        ["French", "français", "francais"],
        ["Russian", "русский"],
        ["Spanish", "español", "espanol"],
    ];

    /// <summary>Returns the tag of a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The tag, which consists of two lower-case letters.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the six languages.</exception>
    public static string TagOf(Language language) => All[Index(language)];

    /// <summary>Finds the language with a given tag.</summary>
    /// <param name="tag">Two lower-case letters.</param>
    /// <param name="language">The language.</param>
    /// <returns>True if the tag is one of the six; otherwise, false.</returns>
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

    /// <summary>Returns the name of a language in English, such as "French".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the six languages.</exception>
    public static string NameOf(Language language) => Names[Index(language)][0];

    /// <summary>Finds a language by its tag, its English name, or its name in the language itself, in upper or lower case.</summary>
    /// <param name="text">The tag or the name, such as "fr", "French" or "français".</param>
    /// <param name="language">The language.</param>
    /// <returns>True if the input is one of these; otherwise, false.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, out Language language)
    {
        text = text.Trim();
        for (var i = 0; i < All.Length; i++)
        {
            language = (Language)i;
            if (text.Equals(All[i], StringComparison.OrdinalIgnoreCase))
                return true;
            foreach (var name in Names[i])
            {
                if (text.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        language = default;
        return false;
    }

    private static int Index(Language language) =>
        (int)language is >= 0 and var index && index < Names.Length
            ? index
            : throw new ArgumentOutOfRangeException(nameof(language), language, "The language is not one of the six.");
}
