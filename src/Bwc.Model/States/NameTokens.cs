using System.Globalization;

namespace Bwc.Model;

/// <summary>
/// The words of a name, folded, from which keys are written: two names with one key are the same name by the rules, whatever the order of their words and
/// whatever small words are between. It allocates nothing.
/// </summary>
internal ref struct NameTokens
{
    /// <summary>Room for the letters of the longest name.</summary>
    public const int MaxLetters = CleanText.MaxLength;

    /// <summary>No name has more words.</summary>
    public const int MaxWords = 32;

    /// <summary>Room for the longest key: an abbreviation of two letters may stand for three words.</summary>
    public const int MaxKey = 2 * MaxLetters;

    private readonly Span<char> _letters;
    private readonly Span<int> _ends;
    private int _length;
    private uint _initials; // a bit for each word of one letter with a full stop behind it
    private uint _elided; // a bit for each word of one letter with an apostrophe behind it

    /// <param name="letters">Room for <see cref="MaxLetters"/>.</param>
    /// <param name="ends">Room for <see cref="MaxWords"/>.</param>
    public NameTokens(Span<char> letters, Span<int> ends)
    {
        _letters = letters;
        _ends = ends;
    }

    /// <summary>How many words there are.</summary>
    public int Count { get; private set; }

    /// <summary>A word.</summary>
    public readonly ReadOnlySpan<char> this[int index] => _letters[Start(index).._ends[index]];

    /// <summary>Reads a clean text.</summary>
    /// <returns>True if it has words, and not too many.</returns>
    public bool Read(ReadOnlySpan<char> text)
    {
        (Count, _length, _initials, _elided) = (0, 0, 0, 0);
        if (text.Length > MaxLetters)
            return false;
        text = WithoutNumber(WithoutMark(text));
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var folded = TraditionalSigns.ToSimplified(NameFold.Fold(c));
            if (folded is '与' or '及')
                folded = Joining(text, i);
            if (folded != '\0')
                _letters[_length++] = folded;
            else if (!Joins(c) && !EndWord(c))
                return false;
        }

        if (!EndWord(' '))
            return false;
        MergeInitials();
        DropFootnote();
        return Count > 0;
    }

    /// <summary>Writes the key in a language: what the words mean there, in the order of the letters.</summary>
    /// <param name="language">The language.</param>
    /// <param name="key">Room for <see cref="MaxKey"/>.</param>
    /// <param name="bare">True to leave out the words that say what kind of State it is.</param>
    /// <returns>Its length; 0 where only small words are left or there is no room.</returns>
    public readonly int WriteKey(Language language, Span<char> key, bool bare = false)
    {
        Span<(int Start, int Length)> parts = stackalloc (int, int)[4 * MaxWords];
        Span<char> written = stackalloc char[MaxKey];
        var (count, length) = (0, 0);
        for (var i = 0; i < Count; i++)
        {
            var word = Bare(this[i], i);
            var meaning = NameWords.Of(word)?[(int)language];
            if (meaning is { Length: 0 } && !PlaysNoPart(word, i))
                meaning = null;
            var rest = meaning is null ? word : meaning.AsSpan();
            while (!rest.IsEmpty)
            {
                var blank = meaning is null ? -1 : rest.IndexOf(' ');
                var part = blank < 0 ? rest : rest[..blank];
                if (length + part.Length > written.Length || count == parts.Length)
                    return 0;
                if (!bare || !NameWords.IsKind(part))
                {
                    part.CopyTo(written[length..]);
                    Insert(parts, count++, written, (length, part.Length));
                    length += part.Length;
                }

                rest = blank < 0 ? [] : rest[(blank + 1)..];
            }
        }

        return Join(parts[..count], written, key);
    }

    /// <summary>The languages in which a name with these letters may be, as bits; Latin letters are those of three.</summary>
    public readonly int Languages()
    {
        foreach (var c in _letters[.._length])
        {
            if (c is >= 'a' and <= 'z')
                return (1 << (int)Language.English) | (1 << (int)Language.French) | (1 << (int)Language.Spanish);
            if (c is >= '\u0400' and <= '\u04FF')
                return 1 << (int)Language.Russian;
            if (c is >= '\u0600' and <= '\u06FF')
                return 1 << (int)Language.Arabic;
            if (c is >= '\u2E80' and <= '\u9FFF')
                return 1 << (int)Language.Chinese;
        }

        return 0;
    }

    /// <summary>True if the other has every word of this one.</summary>
    public readonly bool IsWithin(in NameTokens other)
    {
        for (var i = 0; i < Count; i++)
        {
            var found = false;
            for (var j = 0; j < other.Count && !found; j++)
                found = Bare(this[i], i).SequenceEqual(Bare(other[j], j));
            if (!found)
                return false;
        }

        return true;
    }

    /// <summary>
    /// True if a small word is as it does in its language: what joins, between two others; "of" not in front; an elision before its apostrophe or a
    /// vowel; the Spanish "e" before an i, and the Russian "о" of "о-ва". Elsewhere it is a letter too many, as in "Allemagne de l'Et" or "D Congo".
    /// </summary>
    private readonly bool PlaysNoPart(ReadOnlySpan<char> word, int place)
    {
        var next = place + 1 < Count ? this[place + 1] : [];
        return word switch
        {
            "and" or "et" or "y" or "и" or "و" => place > 0 && !next.IsEmpty,
            "of" or "de" or "du" or "des" or "del" => place > 0,
            "e" => place > 0 && (next.StartsWith("i") || next.StartsWith("hi")),
            "d" or "l" => (_elided & (1u << place)) != 0 || (!next.IsEmpty && "aeiouyh".Contains(next[0])),
            "о" => next.SequenceEqual("ва"),
            _ => true,
        };
    }

    private readonly int Start(int index) => index == 0 ? 0 : _ends[index - 1];

    /// <summary>What parts no words: a mark on a letter, and an apostrophe but for that of an elision, as in "d'Ivoire".</summary>
    private readonly bool Joins(char c) =>
        c == '\''
            ? _length - (Count == 0 ? 0 : _ends[Count - 1]) > 1
            : c >= '\u0300' && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.ModifierLetter;

    private bool EndWord(char end)
    {
        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (_length == start)
            return true;
        if (Count == MaxWords)
            return false;
        if (_length == start + 1)
        {
            if (end == '.')
                _initials |= 1u << Count;
            else if (end == '\'')
                _elided |= 1u << Count;
        }

        _ends[Count++] = _length;
        return true;
    }

    /// <summary>"D. R." and "U.S.A" are a word each.</summary>
    private void MergeInitials()
    {
        if (_initials == 0)
            return;
        var (kept, elided) = (0, 0u);
        for (var i = 0; i < Count; i++)
        {
            var end = _ends[i];
            var joins = i + 1 < Count && (_initials & (1u << i)) != 0 && (_elided & (2u << i)) == 0 && _ends[i + 1] == end + 1;
            if (joins)
                continue;
            elided |= ((_elided >> i) & 1) << kept;
            _ends[kept++] = end;
        }

        (Count, _elided) = (kept, elided);
    }

    /// <summary>
    /// One or two digits behind the last letter are a footnote's, as in "Denmark2". Digits of their own are part of a name: "France 24" is a broadcaster.
    /// </summary>
    private void DropFootnote()
    {
        if (Count == 0)
            return;
        var digits = 0;
        var last = this[Count - 1];
        while (digits < last.Length && char.IsAsciiDigit(last[^(digits + 1)]))
            digits++;
        if (digits is 0 or > 2)
            return;
        if (last.Length - digits > 2)
            _ends[Count - 1] -= digits;
    }

    /// <summary>The text without the mark of a footnote: "Sudan a/", "Sudan 1/", "Sudan [a]", "Sudan(12)".</summary>
    public static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.Length < 5 || text[^1] is not ('/' or ')' or ']'))
            return text;
        var start = text.Length - 1;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (start == text.Length - 1 && char.IsAsciiLetterLower(text[start - 1]))
            start--;
        if (text.Length - 1 - start is 0 or > 2)
            return text;
        var before = text[start - 1];
        var isMark = text[^1] == '/' ? before == ' ' : before is '(' or '[' || (before == ' ' && text[^1] == ')' && !text.Contains('('));
        return isMark ? text[..(start - 1)].TrimEnd() : text;
    }

    /// <summary>The text without the number that it has in a list: "12. Chad", "12) Chad".</summary>
    private static ReadOnlySpan<char> WithoutNumber(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 4 && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' ? text[(digits + 1)..] : text;
    }

    /// <summary>The Chinese words for "and" are one, but for a sign of the names of Egypt, Algeria and Nigeria.</summary>
    private static char Joining(ReadOnlySpan<char> text, int place) =>
        place == 0 || place == text.Length - 1 || text[place - 1] is '埃' or '尔' or '爾' or '奈' ? TraditionalSigns.ToSimplified(text[place]) : '和';

    /// <summary>An Arabic word without the article, and but for the first without the "and" in front.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word, int place)
    {
        if (place > 0 && word.Length > 3 && word[0] == '\u0648')
            word = word[1..];
        return word.Length > 3 && word[0] == '\u0627' && word[1] == '\u0644' ? word[2..] : word;
    }

    private static void Insert(Span<(int Start, int Length)> parts, int count, ReadOnlySpan<char> letters, (int Start, int Length) part)
    {
        var place = count;
        for (; place > 0; place--)
        {
            var before = parts[place - 1];
            if (letters.Slice(before.Start, before.Length).SequenceCompareTo(letters.Slice(part.Start, part.Length)) <= 0)
                break;
            parts[place] = before;
        }

        parts[place] = part;
    }

    private static int Join(ReadOnlySpan<(int Start, int Length)> parts, ReadOnlySpan<char> letters, Span<char> key)
    {
        var length = 0;
        foreach (var (start, count) in parts)
        {
            if (length + count + 1 > key.Length)
                return 0;
            if (length > 0)
                key[length++] = ' ';
            letters.Slice(start, count).CopyTo(key[length..]);
            length += count;
        }

        return length;
    }
}
