using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Bwc.Model;

/// <summary>The names of an index by the keys of <see cref="NameTokens"/>, language by language, and those that follow from them.</summary>
/// <remarks>
/// Of the formal name of a State the words that say what kind of State it is go with its other names too: as the Republic of Côte d'Ivoire is known, so
/// is the Republic of Ivory Coast; and as there is the Portuguese Republic, so there is Portugal (Republic of). The second is made only where nothing
/// but one word is beside the kind: China is a people's republic, and the Republic of China is not it.
/// </remarks>
internal sealed class NameRules
{
    private readonly ImmutableArray<NameClaim> _claims;
    private readonly Dictionary<string, int>[] _byKey;
    private readonly List<(int Claim, bool Derived, int Next)> _chain = [];

    public NameRules(ImmutableArray<NameClaim> claims)
    {
        _claims = claims;
        _byKey = [.. LanguageTags.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
        var keys = new string[claims.Length];
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var tokens = new NameTokens(letters, ends);
        for (var i = 0; i < claims.Length; i++)
        {
            var name = claims[i].Name;
            keys[i] = tokens.Read(CleanText.Of(name.Text)) ? key[..tokens.WriteKey(name.Language, key)].ToString() : string.Empty;
            Add(name.Language, keys[i], i, derived: false);
            if (name.Language == Language.English && NameWords.WithShortSides(keys[i].Split(' ')) is { } shorter)
                Add(name.Language, string.Join(' ', shorter.Order(StringComparer.Ordinal)), i, derived: true);
        }

        Derive(keys);
    }

    /// <summary>Whose name a clean text is; the text may be in any language that its letters allow.</summary>
    /// <param name="clean">The text.</param>
    /// <param name="scope">Which names count.</param>
    /// <param name="hasSmall">True where the text has small letters.</param>
    /// <param name="bare">True to leave out the words of the text that say what kind of State it is.</param>
    public int Find(ReadOnlySpan<char> clean, in NameScope scope, bool hasSmall, bool bare = false)
    {
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var tokens = new NameTokens(letters, ends);
        if (!tokens.Read(clean))
            return NameIndex.None;
        var judge = new NameJudge(scope, hasSmall);
        var hasMark = NameIndex.HasDiacritic(clean);
        var languages = tokens.Languages();
        for (var language = 0; language < _byKey.Length; language++)
        {
            if ((languages & (1 << language)) == 0)
                continue;
            var keys = _byKey[language].GetAlternateLookup<ReadOnlySpan<char>>();
            if (!keys.TryGetValue(key[..tokens.WriteKey((Language)language, key, bare)], out var link))
                continue;
            for (; link >= 0; link = _chain[link].Next)
            {
                if (!hasMark || !_claims[_chain[link].Claim].IsAbbreviation)
                    judge.Hear(_claims[_chain[link].Claim], _chain[link].Derived);
            }
        }

        return judge.Owner;
    }

    /// <summary>All names with the key of a text.</summary>
    public IEnumerable<NameClaim> Claims(ReadOnlySpan<char> clean)
    {
        Span<char> letters = stackalloc char[NameTokens.MaxLetters];
        Span<int> ends = stackalloc int[NameTokens.MaxWords];
        Span<char> key = stackalloc char[NameTokens.MaxKey];
        var tokens = new NameTokens(letters, ends);
        var claims = new List<NameClaim>();
        if (!tokens.Read(clean))
            return claims;
        for (var language = 0; language < _byKey.Length; language++)
        {
            if ((tokens.Languages() & (1 << language)) == 0)
                continue;
            if (!_byKey[language].TryGetValue(key[..tokens.WriteKey((Language)language, key)].ToString(), out var link))
                continue;
            for (; link >= 0; link = _chain[link].Next)
                claims.Add(_claims[_chain[link].Claim]);
        }

        return claims;
    }

    private void Add(Language language, string key, int claim, bool derived)
    {
        if (key.Length == 0)
            return;
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_byKey[(int)language], key, out var exists);
        _chain.Add((claim, derived, exists ? first : NameIndex.None));
        first = _chain.Count - 1;
    }

    private void Derive(string[] keys)
    {
        for (var first = 0; first < keys.Length; )
        {
            var last = first;
            while (last < keys.Length && _claims[last].Owner == _claims[first].Owner)
                last++;
            foreach (var language in Enum.GetValues<Language>())
                Derive(keys, language, [.. Enumerable.Range(first, last - first).Where(i => _claims[i].Name.Language == language && keys[i].Length > 0)]);
            first = last;
        }
    }

    private void Derive(string[] keys, Language language, int[] names)
    {
        // An official name without words of its kind, such as "Portugal"; where there is none the short name says all.
        var bare = Array.FindAll(names, i => !_claims[i].IsAbbreviation && !keys[i].Split(' ').Any(NameWords.Titles.Contains));
        var official = Array.FindAll(bare, i => _claims[i].Name.Form == NameForm.Short);
        foreach (var formal in names)
        {
            if (_claims[formal].Name.Form is not (NameForm.Formal or NameForm.Former))
                continue;
            var words = keys[formal].Split(' ');
            var kind = Array.FindAll(words, NameWords.Titles.Contains);
            var proper = Array.FindAll(words, w => !NameWords.Titles.Contains(w));
            if (kind.Length == 0 || proper.Length == 0)
                continue;
            var own = string.Join(' ', proper);
            var isOfOwnName = Array.Exists(bare, i => keys[i] == own);
            if (!isOfOwnName && (kind.Length > 1 || proper.Length > 1 || official.Length == 0 || _claims[formal].Name.Form != NameForm.Formal))
                continue;
            foreach (var name in bare)
            {
                var key = string.Join(' ', keys[name].Split(' ').Concat(kind).Order(StringComparer.Ordinal));
                if (!Claimed(language, key, _claims[name].Owner))
                    Add(language, key, name, derived: true);
            }
        }
    }

    /// <summary>True if the owner has the key already.</summary>
    private bool Claimed(Language language, string key, int owner)
    {
        if (!_byKey[(int)language].TryGetValue(key, out var link))
            return false;
        for (; link >= 0; link = _chain[link].Next)
        {
            if (_claims[_chain[link].Claim].Owner == owner)
                return true;
        }

        return false;
    }
}
