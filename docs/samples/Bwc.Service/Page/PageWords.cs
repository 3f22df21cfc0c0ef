using System.Text.Json;
using Bwc.Model;

namespace Bwc.Service.Page;

/// <summary>The words for people that the page shows: those of the library, put into its script, so that nothing is named twice.</summary>
internal static class PageWords
{
    /// <summary>What the script has in the place of the words.</summary>
    public const string Place = "{ /* the words of the library */ }";

    /// <summary>The words as an object of JavaScript: for each word of JSON the one that people read.</summary>
    public static string Script()
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Add<TreatyStatus>(words);
        Add<ParticipantKind>(words);
        Add<Right>(words);
        Add<RightValue>(words);
        Add<PrerequisiteKind>(words);
        Add<PrerequisiteNeed>(words);
        Add<Grade>(words);
        Add<TreatyActionKind>(words);
        foreach (var category in Register.Default.Rulebooks.SelectMany(r => r.Categories))
            words[category.Id] = PlainWords.Of(category.Id);
        return "{" + string.Join(',', words.Select(w => $"\"{w.Key}\":\"{JsonEncodedText.Encode(w.Value)}\"")) + "}";
    }

    private static void Add<TEnum>(SortedDictionary<string, string> words)
        where TEnum : struct, Enum
    {
        foreach (var value in Enum.GetValues<TEnum>())
        {
            var name = value.ToString();
            words[char.ToLowerInvariant(name[0]) + name[1..]] = PlainWords.Of(value);
        }
    }
}
