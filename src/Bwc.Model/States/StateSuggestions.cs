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
    private readonly string[][][] _words;
    private readonly Dictionary<(Language Language, string Key), int> _parts = [];

    public StateSuggestions(ImmutableArray<State> states, NameIndex names)
    {
        (_states, _names) = (states, names);
        _near = new NearNames(names.Claims);
        _words = [.. states.Select(s => s.Names.Select(n => WordRuns.Of(n.Text)).ToArray())];
        foreach (var (owner, name) in names.Claims)
            AddParts(owner, name);
    }

    /// <summary>The places of the States, best first.</summary>
    public ImmutableArray<int> Of(string clean)
    {
        var owners = _names.Owners(clean);
        if (!owners.IsEmpty)
            return owners;
        var within = Within(clean);
        if (within.Length > 1 || (within.Length == 1 && SaysAll(within[0], clean)))
            return within;
        var part = PartOf(clean);
        return part >= 0 ? [part] : _near.Of(clean);
    }

    /// <summary>The States that have the text as whole words within a name.</summary>
    public ImmutableArray<int> Within(string text)
    {
        var words = WordRuns.Of(text);
        return words.Length == 0 ? [] : [.. Enumerable.Range(0, _words.Length).Where(i => Array.Exists(_words[i], name => name.AsSpan().ContainsRun(words)))];
    }

    /// <summary>True where a name of the State has nothing beside the text but one word that says what kind of State it is.</summary>
    private bool SaysAll(int state, string text)
    {
        var asked = WordRuns.Of(text);
        return _states[state]
            .Names.Any(n =>
                WordRuns.Of(n.Text) is var words
                && words.AsSpan().ContainsRun(asked)
                && words.Except(asked).ToArray() is var rest
                && rest.All(w => NameWords.IsTitle(w, n.Language))
                && rest.Count(w => !NameWords.IsSmall(w, n.Language)) == 1
            );
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

    private static string Key(Language language, string text)
    {
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var tokens = new NameTokens(letters, ends);
        return tokens.Read(CleanText.Of(text)) ? key[..tokens.WriteKey(language, key)].ToString() : string.Empty;
    }
}
