using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>
/// Whose a name is: by its letters, and where these are nobody's by the rules of <see cref="NameTokens"/>. What two owners share finds neither. Looking up
/// allocates nothing.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>Nobody has the name.</summary>
    public const int None = -1;

    /// <summary>Several have it.</summary>
    public const int Ambiguous = -2;

    /// <summary>Somebody has had it or will have it, and not on the day.</summary>
    public const int OtherDay = -3;

    private readonly ImmutableArray<NameClaim> _claims;
    private readonly Dictionary<string, Known> _byLetters;
    private readonly Lazy<NameRules> _rules;
    private readonly List<(int Claim, int Next)> _chain = [];

    /// <param name="claims">The names, those of one owner together.</param>
    public NameIndex(ImmutableArray<NameClaim> claims)
    {
        _claims = claims;
        _byLetters = new Dictionary<string, Known>(claims.Length, StringComparer.Ordinal);
        for (var i = 0; i < claims.Length; i++)
        {
            var text = claims[i].Name.Text;
            Add(TraditionalSigns.ToSimplified(NameFold.Fold(text)), i);
            var bare = NameFold.WithoutArticle(text);
            if (bare.Length < text.Length)
                Add(NameFold.Fold(bare.ToString()), i);
        }

        _rules = new(() => new NameRules(claims));
    }

    public ImmutableArray<NameClaim> Claims => _claims;

    /// <summary>Whose name the letters are: an owner, <see cref="None"/> or <see cref="Ambiguous"/>.</summary>
    public int ByLetters(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        return Letters(text, buffer) is { } known ? known.Owner : None;
    }

    /// <summary>The same for a part of the names.</summary>
    public int ByLetters(ReadOnlySpan<char> text, in NameScope scope)
    {
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        if (Letters(text, buffer) is not { } known)
            return None;
        var judge = new NameJudge(scope, HasSmall(text));
        for (var link = known.Last; link >= 0; link = _chain[link].Next)
            judge.Hear(_claims[_chain[link].Claim]);
        return judge.Owner;
    }

    /// <summary>Whose name a clean text is by the rules.</summary>
    public int ByRules(ReadOnlySpan<char> clean, in NameScope scope) => _rules.Value.Find(clean, scope, HasSmall(clean));

    /// <summary>Whose name a clean text is by the rules, without the words that say what kind of State it is.</summary>
    public int ByBareRules(ReadOnlySpan<char> clean, in NameScope scope) => _rules.Value.Find(clean, scope, HasSmall(clean), bare: true);

    /// <summary>Everybody who shares a name, by letters or by rules, in the order of the index.</summary>
    public ImmutableArray<int> Owners(ReadOnlySpan<char> clean)
    {
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        var owners = new SortedSet<int>();
        if (clean.Length <= NameFold.MaxLength && Letters(clean, buffer) is { } known)
        {
            for (var link = known.Last; link >= 0; link = _chain[link].Next)
                owners.Add(_claims[_chain[link].Claim].Owner);
        }

        if (owners.Count < 2)
            owners.UnionWith(_rules.Value.Owners(clean));
        return [.. owners];
    }

    private static bool HasSmall(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsAsciiLetterLower(c))
                return true;
        }

        return false;
    }

    private Known? Letters(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var names = _byLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        var letters = buffer[..NameFold.Fold(text, buffer)];
        if (names.TryGetValue(letters, out var known) || (TraditionalSigns.Replace(letters) && names.TryGetValue(letters, out known)))
            return known;
        var bare = NameFold.WithoutArticle(text);
        return bare.Length < text.Length && names.TryGetValue(buffer[..NameFold.Fold(bare, buffer)], out known) ? known : null;
    }

    private void Add(string key, int claim)
    {
        if (key.Length == 0)
            return;
        var (owner, official) = (_claims[claim].Owner, _claims[claim].IsOfficial);
        if (!_byLetters.TryGetValue(key, out var known))
            _byLetters[key] = known = new Known { Owner = owner, Official = official };
        else if (official && !known.Official)
            (known.Owner, known.Official) = (owner, true);
        else if (official == known.Official && owner != known.Owner)
            known.Owner = Ambiguous;
        _chain.Add((claim, known.Last));
        known.Last = _chain.Count - 1;
    }

    /// <summary>What is known of some letters.</summary>
    private sealed class Known
    {
        /// <summary>Whose name it is in any language and on any day.</summary>
        public int Owner { get; set; }

        /// <summary>Whether it is an official name.</summary>
        public bool Official { get; set; }

        /// <summary>The last link of the chain of claims.</summary>
        public int Last { get; set; } = None;
    }
}
