using System.Collections.Immutable;
using NodaTime;

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
            owners.UnionWith(_rules.Value.Claims(clean).Select(c => c.Owner));
        return [.. owners];
    }

    /// <summary>Everybody who has a name on a day and not on every day, by letters or by rules.</summary>
    public ImmutableArray<int> OwnersOn(ReadOnlySpan<char> clean, LocalDate on)
    {
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        var scope = new NameScope(On: on);
        var owners = new SortedSet<int>();
        if (clean.Length > NameFold.MaxLength)
            return [];
        if (Letters(clean, buffer) is { } known)
        {
            for (var link = known.Last; link >= 0; link = _chain[link].Next)
                Hear(_claims[_chain[link].Claim]);
        }

        foreach (var claim in _rules.Value.Claims(clean))
            Hear(claim);
        return [.. owners];

        void Hear(NameClaim claim)
        {
            if ((claim.Name.From ?? claim.Name.To) is not null && scope.HoldsOn(claim))
                owners.Add(claim.Owner);
        }
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
        if (!names.TryGetValue(letters, out var known) && !(TraditionalSigns.Replace(letters) && names.TryGetValue(letters, out known)))
        {
            var bare = NameFold.WithoutArticle(text);
            if (bare.Length == text.Length || !names.TryGetValue(buffer[..NameFold.Fold(bare, buffer)], out known))
                return null;
        }

        return known.IsAbbreviation && HasDiacritic(text) ? null : known;
    }

    /// <summary>True for a Latin letter with a mark: "É.-U." is not "EU".</summary>
    public static bool HasDiacritic(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is >= '\u00C0' and <= '\u017F')
                return true;
        }

        return false;
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
        known.IsAbbreviation &= _claims[claim].IsAbbreviation;
        known.Last = _chain.Count - 1;
    }

    /// <summary>What is known of some letters.</summary>
    private sealed class Known
    {
        /// <summary>Whose name it is in any language and on any day.</summary>
        public int Owner { get; set; }

        /// <summary>Whether it is an official name.</summary>
        public bool Official { get; set; }

        /// <summary>Whether all of the names are abbreviations.</summary>
        public bool IsAbbreviation { get; set; } = true;

        /// <summary>The last link of the chain of claims.</summary>
        public int Last { get; set; } = None;
    }
}
