using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Which States a text may mean that is the name of none: nothing here is ever taken for the name.</summary>
internal sealed class StateSuggestions
{
    // What joins the parts of a short name such as "Trinidad and Tobago"; in Arabic and Chinese it is no word of its own.
    private static readonly (Language Language, string Words)[] Joints =
    [
        (Language.English, " and "),
        (Language.French, " et "),
        (Language.French, "-et-"),
        (Language.Spanish, " y "),
        (Language.Russian, " и "),
    ];

    private readonly ImmutableArray<State> _states;
    private readonly NameIndex _names;
    private readonly NearNames _near;
    private readonly Phrase[][] _phrases;
    private readonly Dictionary<string, int[]> _withWord;
    private readonly Dictionary<(Language Language, string Key), int> _parts = [];

    public StateSuggestions(ImmutableArray<State> states, NameIndex names)
    {
        (_states, _names) = (states, names);
        _near = new NearNames(names.Claims);
        _phrases = [.. states.Select(s => s.Names.Select(n => new Phrase(WordRuns.Of(n.Text), n.Language)).ToArray())];
        _withWord = _phrases
            .SelectMany((names, i) => names.SelectMany(n => n.Words).Distinct().Select(word => (Word: word, Owner: i)))
            .GroupBy(w => w.Word, w => w.Owner, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        foreach (var (owner, name) in names.Claims)
            AddParts(owner, name);
    }

    /// <summary>The places of the States, best first.</summary>
    /// <param name="clean">The text.</param>
    /// <param name="parts">Those whose names it has side by side.</param>
    public ImmutableArray<int> Of(string clean, ImmutableArray<int> parts)
    {
        if (NameWords.IsOtherPlace(clean))
            return [];
        var owners = _names.Owners(clean);
        if (!owners.IsEmpty)
            return owners;
        var within = Within(clean);
        if (within.Length > 1 || (within.Length == 1 && SaysAll(within[0], clean)))
            return within;
        if (!parts.IsEmpty)
            return parts;
        var part = PartOf(clean);
        if (part < 0)
            part = OfOtherKind(clean);
        return part >= 0 ? [part] : _near.Of(clean);
    }

    /// <summary>
    /// The States of which the text is a name without its kind and its side of the sky: "Korea" of the Republic and of the Democratic People's Republic.
    /// A text that says a kind or a side itself, such as "Republic" or "Republic of China", is nobody's.
    /// </summary>
    public ImmutableArray<int> Within(string text)
    {
        var words = WordRuns.Of(NameFold.WithoutArticle(text).ToString());
        if (words.Length == 0 || !_withWord.TryGetValue(words[0], out var owners))
            return [];
        return
        [
            .. owners.Where(i =>
                Array.Exists(
                    _phrases[i],
                    name =>
                        name.Words.AsSpan().ContainsRun(words)
                        && Array.TrueForAll(name.Words, w => Array.IndexOf(words, w) >= 0 ? !IsKindOrSide(w, name.Language) : IsBeside(w, name.Language))
                )
            ),
        ];
    }

    private static bool IsKindOrSide(string word, Language language) => IsBeside(word, language) && !NameWords.IsSmall(word, language);

    private static bool IsBeside(string word, Language language) => NameWords.IsTitle(word, language) || NameWords.IsSide(word, language);

    /// <summary>True where a short name of the State has nothing beside the text but one word that says what kind of State it is.</summary>
    private bool SaysAll(int state, string text)
    {
        var asked = WordRuns.Of(text);
        return _states[state]
            .Names.Any(n =>
                n.Form is NameForm.Short or NameForm.Variant
                && WordRuns.Of(n.Text) is var words
                && words.AsSpan().ContainsRun(asked)
                && words.Except(asked).ToArray() is var rest
                && rest.All(w => NameWords.IsTitle(w, n.Language))
                && rest.Count(w => !NameWords.IsSmall(w, n.Language)) == 1
            );
    }

    /// <summary>
    /// The one State that the text names with a kind that is not its own, such as the Republic of Dominica. Where its own kind has all the words and more, the
    /// text may mean another: the Republic of China is no People's Republic.
    /// </summary>
    private int OfOtherKind(string clean)
    {
        var scope = default(NameScope);
        var owner = _names.ByBareRules(clean, scope);
        if (owner < 0)
            return NameIndex.None;
        foreach (var (language, _) in Joints)
        {
            var kinds = Key(language, clean).Split(' ').Where(w => NameWords.IsKind(w)).ToArray();
            if (_states[owner].Names.Any(n => n.Language == language && Key(language, n.Text).Split(' ').Intersect(kinds).Any()))
                return NameIndex.None;
        }

        return owner;
    }

    /// <summary>The one State of whose short name the text is a part that stands for itself, such as "Trinidad".</summary>
    private int PartOf(string clean)
    {
        foreach (var (language, _) in Joints)
        {
            if (Key(language, clean) is { Length: > 0 } key && _parts.TryGetValue((language, key), out var owner))
                return owner;
        }

        return NameIndex.None;
    }

    // The parts of a name that says what kind of State it is are no names: "Northern Ireland" is a part of the United Kingdom, and not what people
    // call the State.
    private void AddParts(int owner, NameEntry name)
    {
        if (name.Form != NameForm.Short || Key(name.Language, name.Text).Split(' ').Any(w => w != "is" && NameWords.IsKind(w)))
            return;
        foreach (var (language, words) in Joints)
        {
            if (language != name.Language || !name.Text.Contains(words, StringComparison.Ordinal))
                continue;
            foreach (var part in name.Text.Split(words))
            {
                var key = (language, Key(language, part));
                _parts[key] = _parts.TryGetValue(key, out var other) && other != owner ? NameIndex.Ambiguous : owner;
            }
        }
    }

    /// <param name="Words">The words of a name.</param>
    /// <param name="Language">Its language.</param>
    private readonly record struct Phrase(string[] Words, Language Language);

    private static string Key(Language language, string text)
    {
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var tokens = new NameTokens(letters, ends);
        return tokens.Read(CleanText.Of(text)) ? key[..tokens.WriteKey(language, key)].ToString() : string.Empty;
    }
}
