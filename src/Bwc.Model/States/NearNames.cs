using System.Collections.Immutable;
using System.Numerics;

namespace Bwc.Model;

/// <summary>Whose names come near a text that is nobody's: a few letters put in, left out, changed or swapped. The best come first.</summary>
/// <remarks>
/// Words that both have must be right, and what is left must come near by itself: "Western Sahara" is no misspelling of Western Samoa, and "Fr. Guinea" none of
/// Guinea. A word of another's name is itself and no slip: "République de Chine" is not Chile's. A word begins as it should unless it is long: Iberia is not
/// Liberia. Where nothing is so near, names are compared as they sound ("Morroco", "Kongo"), with two vowels or two letters at the end to spare ("Kuwet").
/// Of a short abbreviation only the order of the letters may be wrong, since another letter makes another body: "OCPW" is the OPCW, "ICPO" not the ICAO. Most
/// names are put aside by their length and by the letters that they have, so a long list of unknown names stays cheap.
/// </remarks>
internal sealed class NearNames
{
    private const int MaxLength = 64;
    private const int Most = 3;
    private const int ShortAbbreviation = 6;
    private const int ShortestSound = 4;
    private const int LongWord = 10;

    private readonly Near[] _names;
    private readonly Near[] _sounds;
    private readonly Dictionary<string, int> _owners = new(StringComparer.Ordinal);

    public NearNames(ImmutableArray<NameClaim> claims)
    {
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var names = new HashSet<(string Text, string Words, int Owner, bool InOrder)>();
        foreach (var claim in claims)
        {
            var (owner, name) = claim;
            var letters = NameFold.Fold(name.Text);
            var isShort = letters.Length <= ShortAbbreviation && IsInCapitals(name.Text);
            names.Add((letters, string.Join(' ', WordRuns.Of(name.Text)), owner, isShort));
            var words = Key(name.Text, name.Language, key).ToString();
            names.Add((words, words, owner, isShort));
            foreach (var word in words.Split(' ').Concat(WordRuns.Of(name.Text)))
                _owners[word] = _owners.TryGetValue(word, out var other) && other != owner ? NameIndex.Ambiguous : owner;

            // "Solomons" is said for the Solomon Islands.
            if (words.Split(' ') is { Length: 2 } two && Array.IndexOf(two, "is") is >= 0 and var place)
                names.Add((two[1 - place], two[1 - place], owner, isShort));
        }

        _names =
        [
            .. names
                .Where(n => n.Text.Length is > 0 and <= MaxLength)
                .Select(n => new Near(n.Text, n.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries), Letters(n.Text), n.Owner, n.InOrder)),
        ];
        _sounds =
        [
            .. _names
                .Where(n => !n.InOrder && n.Text[0] is >= 'a' and <= 'z')
                .Select(n => (Words: Sounds(n.Words), Near: n))
                .Select(n => n.Near with { Text = string.Concat(n.Words), Words = n.Words, Letters = Letters(string.Concat(n.Words)) }),
        ];
    }

    /// <summary>The owners, each once, at most three.</summary>
    public ImmutableArray<int> Of(string clean)
    {
        if (clean.Length is 0 or > MaxLength)
            return [];
        Span<char> text = stackalloc char[NameTokens.MaxKey];
        var best = new SortedDictionary<int, int>();
        var bare = NameFold.WithoutArticle(clean).ToString();
        var letters = NameFold.Fold(bare);
        if (OtherPlaces.Has(letters))
            return [];
        Compare(letters, WordRuns.Of(bare), best);
        foreach (var language in (ReadOnlySpan<Language>)[Language.English, Language.French, Language.Spanish, Language.Russian, Language.Arabic])
        {
            var key = Key(clean, language, text);
            Compare(key, key.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries), best);
        }

        if (best.Count == 0 && letters.Length > 0 && letters[0] is >= 'a' and <= 'z' && !IsInCapitals(bare))
        {
            CompareSounds(WordRuns.Of(bare), best);
            foreach (var language in (ReadOnlySpan<Language>)[Language.English, Language.French, Language.Spanish])
            {
                CompareSounds(Key(clean, language, text).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries), best);
            }
        }

        return [.. best.OrderBy(b => b.Value).ThenBy(b => b.Key).Take(Most).Select(b => b.Key)];
    }

    /// <summary>How many letters may differ: none in a short word, and three at most.</summary>
    private static int Allowed(int length) =>
        length switch
        {
            <= 3 => 0,
            <= 8 => 1,
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

    /// <summary>How many letters longer or shorter a name may be: a sign of Chinese more is a word more, as "north" in front of Ireland.</summary>
    private static int Longer(ReadOnlySpan<char> text, int allowed) =>
        text[0] is >= '\u2E80' and <= '\u9FFF' ? 0
        : allowed == 2 ? 1
        : allowed;

    private void Compare(ReadOnlySpan<char> text, string[] words, SortedDictionary<int, int> best)
    {
        var allowed = Allowed(text.Length);
        if (allowed == 0 || text.Length > MaxLength)
            return;
        var longer = Longer(text, allowed);
        var letters = Letters(text);
        foreach (var name in _names)
        {
            // Each change can bring one letter and take one away.
            if (Math.Abs(name.Text.Length - text.Length) > longer || BitOperations.PopCount(name.Letters ^ letters) > 2 * allowed)
                continue;
            if (!BeginsAs(name.Text, text))
                continue;
            var distance = EditDistance.Of(name.Text, text);
            if (distance > allowed || (best.TryGetValue(name.Owner, out var known) && distance >= known))
                continue;
            if (name.InOrder ? HasLettersOf(text, name.Text) : IsSpelling(words, name, distance))
                best[name.Owner] = distance;
        }
    }

    /// <summary>Words as they sound, in the order of the letters: "Kongo" stands where "Congo" does.</summary>
    private static string[] Sounds(string[] words) => [.. words.Select(NameSound.Of).Order(StringComparer.Ordinal)];

    /// <summary>The same by the sounds of the letters, with two vowels or two letters at the end to spare.</summary>
    private void CompareSounds(string[] words, SortedDictionary<int, int> best)
    {
        var sounds = Sounds(words);
        var sound = string.Concat(sounds);
        if (sound.Length is < ShortestSound or > MaxLength)
            return;
        var letters = Letters(sound);
        int[] owners = [.. words.Where(w => !NameWords.IsKind(w) && _owners.ContainsKey(w)).Select(w => _owners[w]).Where(o => o != NameIndex.Ambiguous)];
        foreach (var name in _sounds)
        {
            if (name.Words.Length != sounds.Length || Math.Abs(name.Text.Length - sound.Length) > 2 || BitOperations.PopCount(name.Letters ^ letters) > 4)
                continue;
            if (Array.Exists(owners, o => o != name.Owner))
                continue;
            var distance = EditDistance.Of(name.Text, sound);
            if (distance > 2 || (best.TryGetValue(name.Owner, out var known) && distance >= known))
                continue;
            if (IsHeardAs(name.Words, sounds))
                best[name.Owner] = distance;
        }
    }

    private static bool IsHeardAs(string[] known, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!NameSound.AreNear(known[i], words[i]))
                return false;
        }

        return true;
    }

    /// <summary>A short word begins as it should, or with its first two letters swapped.</summary>
    private static bool BeginsAs(ReadOnlySpan<char> known, ReadOnlySpan<char> text) =>
        known[0] == text[0] || text.Length >= LongWord || (known.Length > 1 && text.Length > 1 && known[0] == text[1] && known[1] == text[0]);

    /// <summary>True for letters that are all capitals, in any script that has them.</summary>
    private static bool IsInCapitals(string text)
    {
        var has = false;
        foreach (var c in text)
        {
            if (char.IsLower(c))
                return false;
            has |= char.IsUpper(c);
        }

        return has;
    }

    private static bool HasLettersOf(ReadOnlySpan<char> text, string name)
    {
        Span<char> one = stackalloc char[text.Length];
        Span<char> other = stackalloc char[name.Length];
        text.CopyTo(one);
        name.CopyTo(other);
        one.Sort();
        other.Sort();
        return one.SequenceEqual(other);
    }

    /// <summary>True where the words that differ come near each other; a whole word more or less makes another name, but for two written as one.</summary>
    private bool IsSpelling(string[] words, in Near name, int distance)
    {
        var known = name.Words;
        var (left, other) = (words.ToList(), known.ToList());
        left.RemoveAll(other.Remove);
        foreach (var word in left)
        {
            if (_owners.TryGetValue(word, out var owner) && owner != name.Owner && !NameWords.IsKind(word))
                return false;
        }

        if (left.Count == words.Length)
            return words.Length == known.Length ? AreNear(words, known) : words.Length < known.Length && distance <= 1;
        var (mine, theirs) = (string.Concat(left), string.Concat(other));
        return mine.Length > 0 && theirs.Length > 0 && BeginsAs(theirs, mine) && EditDistance.Of(mine, theirs) <= Allowed(Math.Max(mine.Length, theirs.Length));
    }

    /// <summary>True where each word comes near the one in its place: Saint Martin is not San Marino.</summary>
    private static bool AreNear(string[] words, string[] known)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!BeginsAs(known[i], words[i]) || EditDistance.Of(words[i], known[i]) > Allowed(Math.Max(words[i].Length, known[i].Length)))
                return false;
        }

        return true;
    }

    /// <param name="Text">The name, as its letters or as its key.</param>
    /// <param name="Words">The words of it.</param>
    /// <param name="Letters">Which letters it has, as bits.</param>
    /// <param name="Owner">Whose name it is.</param>
    /// <param name="InOrder">True where only the order of the letters may be wrong.</param>
    private readonly record struct Near(string Text, string[] Words, uint Letters, int Owner, bool InOrder);
}
