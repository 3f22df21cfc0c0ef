using System.Collections.Immutable;
using System.Numerics;

namespace Bwc.Model;

/// <summary>Whose names come near a text that is nobody's: a few letters put in, left out, changed or swapped. The best come first.</summary>
/// <remarks>Most names are put aside by their length and by the letters that they have, so a long list of unknown names stays cheap.</remarks>
internal sealed class NearNames
{
    private const int MaxLength = 64;
    private const int Most = 3;

    private readonly (string Text, uint Letters, int Owner)[] _names;

    public NearNames(ImmutableArray<NameClaim> claims)
    {
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var names = new HashSet<(string, int)>();
        foreach (var (owner, name) in claims)
        {
            names.Add((NameFold.Fold(name.Text), owner));
            names.Add((Key(name.Text, name.Language, key).ToString(), owner));
        }

        _names = [.. names.Where(n => n.Item1.Length is > 0 and <= MaxLength).Select(n => (n.Item1, Letters(n.Item1), n.Item2))];
    }

    /// <summary>The owners, each once, at most three.</summary>
    public ImmutableArray<int> Of(ReadOnlySpan<char> clean)
    {
        if (clean.IsEmpty || clean.Length > MaxLength)
            return [];
        Span<char> text = stackalloc char[NameTokens.MaxKey];
        var best = new SortedDictionary<int, int>();
        Compare(text[..NameFold.Fold(NameFold.WithoutArticle(clean), text)], best);
        foreach (var language in (ReadOnlySpan<Language>)[Language.English, Language.French, Language.Spanish, Language.Russian, Language.Arabic])
            Compare(Key(clean, language, text), best);
        return [.. best.OrderBy(b => b.Value).ThenBy(b => b.Key).Take(Most).Select(b => b.Key)];
    }

    /// <summary>How many letters may differ: none in a short word, and three at most.</summary>
    private static int Allowed(ReadOnlySpan<char> text) =>
        text.Length switch
        {
            <= 3 => 0,
            <= 7 => 1,
            <= 11 => 2,
            _ => 3,
        };

    private static ReadOnlySpan<char> Key(ReadOnlySpan<char> text, Language language, Span<char> key)
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        var tokens = new NameTokens(letters, ends);
        return tokens.Read(CleanText.Of(text, buffer)) ? key[..tokens.WriteKey(language, key)] : [];
    }

    private static uint Letters(ReadOnlySpan<char> text)
    {
        var letters = 0u;
        foreach (var c in text)
            letters |= 1u << (c % 32);
        return letters;
    }

    private void Compare(ReadOnlySpan<char> text, SortedDictionary<int, int> best)
    {
        var allowed = Allowed(text);
        if (allowed == 0 || text.Length > MaxLength)
            return;
        var letters = Letters(text);
        foreach (var (name, has, owner) in _names)
        {
            // Each change can bring one letter and take one away.
            if (Math.Abs(name.Length - text.Length) > allowed || BitOperations.PopCount(has ^ letters) > 2 * allowed)
                continue;
            var distance = EditDistance.Of(name, text);
            if (distance <= allowed && (!best.TryGetValue(owner, out var known) || distance < known))
                best[owner] = distance;
        }
    }
}
