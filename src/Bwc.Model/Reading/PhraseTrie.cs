using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// All phrases in one tree of letters, so that the longest that begins at a place is found in one walk, however many there are. The first nodes lie
/// level by level, since most walks end there, and the others branch by branch, so that what a walk touches lies close.
/// </summary>
internal sealed class PhraseTrie
{
    // Letters, digits and the comma have places of their own in the rows of nodes with many children; other letters are looked for one by one.
    private const int Places = 37;
    private const int ManyChildren = 3;
    private const int Levels = 4;

    /// <summary>The place of each character, from 1; 0 for those that have none.</summary>
    private static ReadOnlySpan<byte> Placed =>
        [
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            37,
            0,
            0,
            0,
            27,
            28,
            29,
            30,
            31,
            32,
            33,
            34,
            35,
            36,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19,
            20,
            21,
            22,
            23,
            24,
            25,
            26,
            0,
            0,
            0,
            0,
            0,
        ];

    private readonly char[] _letters;
    private readonly char[] _tails;
    private readonly Node[] _nodes;
    private readonly int[] _rows;
    private readonly ulong[] _breaks;
    private readonly int[] _roots = new int[char.MaxValue + 1];

    /// <summary>Lays out phrases.</summary>
    /// <param name="folded">The phrases in their folded form, in ordinal order and each once.</param>
    /// <param name="breaks">For each phrase the places where its words part, as bits of <see cref="BreakAfter"/>.</param>
    public PhraseTrie(ImmutableArray<string> folded, ImmutableArray<ulong> breaks)
    {
        var (letters, nodes, rows, tails) = (new List<char> { '\0' }, new List<Node> { default }, new List<int>(), new List<char>());
        var (levels, branches) = (new Queue<(int Node, int Depth, int From, int To)>(), new Stack<(int Node, int Depth, int From, int To)>());
        levels.Enqueue((0, 0, 0, folded.Length));
        while (branches.TryPop(out var next) || levels.TryDequeue(out next))
        {
            var (node, depth, from, to) = next;

            // What all phrases of a node go on with is beside it in one piece, and no nodes of their own.
            var (tail, begin) = (tails.Count, depth);
            if (node > 0)
                depth = SharedLength(folded[from], folded[to - 1]);
            tails.AddRange(node > 0 ? folded[from][begin..depth] : string.Empty);
            var phrase = from < to && folded[from].Length == depth ? from++ : -1;
            var first = letters.Count;
            while (from < to)
            {
                var (letter, last) = (folded[from][depth], from);
                while (last < to && folded[last][depth] == letter)
                    last++;
                if (depth < Levels)
                    levels.Enqueue((letters.Count, depth + 1, from, last));
                else
                    branches.Push((letters.Count, depth + 1, from, last));
                letters.Add(letter);
                nodes.Add(default);
                from = last;
            }

            var children = letters.Count - first;
            nodes[node] = new Node(
                first,
                phrase,
                node == 0 ? 0 : Row(first, letters, rows),
                tail,
                (ushort)(depth - begin),
                (ushort)children,
                children == 1 ? letters[first] : '\0'
            );
        }

        (_letters, _nodes, _rows, _tails) = ([.. letters], [.. nodes], [.. rows], [.. tails]);
        for (var child = _nodes[0].First; child < _nodes[0].First + _nodes[0].Children; child++)
            _roots[_letters[child]] = child;
        _breaks = [.. breaks];
    }

    /// <summary>The bit that says that words part after so many letters; none if they are too many to be told apart.</summary>
    public static ulong BreakAfter(int letters) => letters < 64 ? 1UL << letters : 0;

    /// <summary>
    /// The longest phrase that begins at a place of a text. It passes over apostrophes, full stops and the like, over blanks and hyphens where the
    /// phrase has them too ("to go" is not Togo) or where a language writes none, and ends where a sentence or an item of a list does.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="end">The place after the phrase.</param>
    /// <returns>The number of the phrase; -1 where none begins there.</returns>
    public int Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        var letter = Lexicon.Fold(text[start]);
        var node = _roots[letter];
        if (node == 0)
            return -1;
        var (found, nodes, tails) = (-1, _nodes, _tails);
        var (blanks, letters, i) = (0UL, 1, start + 1);
        while (true)
        {
            ref readonly var from = ref nodes[node];
            char folded;
            for (var tail = from.Tail; tail < from.Tail + from.TailLength; tail++, i++, letters++)
            {
                if (i >= text.Length)
                    return found;
                folded = Lexicon.Fold(text[i]);
                if (folded <= Lexicon.Blank && !Pass(text, ref i, ref folded, letter, letters, ref blanks))
                    return found;
                if (folded != tails[tail])
                    return found;
                letter = folded;
            }

            if (from.Phrase >= 0 && (blanks & ~_breaks[from.Phrase]) == 0 && EndsWord(text, i))
                (found, end) = (from.Phrase, i);
            if (i >= text.Length)
                return found;
            folded = Lexicon.Fold(text[i]);
            if (folded <= Lexicon.Blank && !Pass(text, ref i, ref folded, letter, letters, ref blanks))
                return found;
            if (folded == from.Only)
                node = from.First;
            else if (from.Children < 2)
                return found;
            else
                node = from.Row > 0 && folded < Placed.Length && Placed[folded] is > 0 and var place ? _rows[from.Row + place - 1] : Child(from, folded);
            if (node == 0)
                return found;
            letter = folded;
            i++;
            letters++;
        }
    }

    /// <summary>Goes on over what a phrase may pass over to the next letter, and keeps in mind after how many letters words part.</summary>
    /// <returns>False at the end of the text, and where no phrase reaches over.</returns>
    private static bool Pass(ReadOnlySpan<char> text, ref int place, ref char folded, char before, int letters, ref ulong blanks)
    {
        var blank = false;
        for (; Lexicon.IsPassed(folded); folded = Lexicon.Fold(text[place]))
        {
            blank |= folded == Lexicon.Blank;
            if (++place >= text.Length)
                return false;
        }

        if (folded == Lexicon.Divider)
            return false;
        if (blank && IsOfWord(folded) && IsOfWord(before))
            blanks |= BreakAfter(letters);
        return true;
    }

    private static int SharedLength(string one, string other) => one.AsSpan().CommonPrefixLength(other);

    private static bool IsOfWord(char folded) => char.IsLetter(folded) && !Tokenizer.IsIdeograph(folded);

    // Children in a node without a row are one or two: a loop is less than a call.
    private int Child(in Node from, char letter)
    {
        var letters = _letters;
        for (var child = from.First; child < from.First + from.Children; child++)
        {
            if (letters[child] == letter)
                return child;
        }

        return 0;
    }

    /// <summary>
    /// A row for the children of a node, where they are many and have places; 0 otherwise. The first place of all is left free, so that no row is 0.
    /// </summary>
    private static int Row(int first, List<char> letters, List<int> rows)
    {
        if (letters.Count - first < ManyChildren)
            return 0;
        if (rows.Count == 0)
            rows.Add(0);
        var row = rows.Count;
        for (var i = 0; i < Places; i++)
            rows.Add(0);
        for (var child = first; child < letters.Count; child++)
        {
            if (letters[child] < Placed.Length && Placed[letters[child]] is > 0 and var place)
                rows[row + place - 1] = child;
        }

        return row;
    }

    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        end >= text.Length
        || !char.IsLetterOrDigit(text[end])
        || Tokenizer.IsIdeograph(text[end])
        || Tokenizer.IsIdeograph(text[end - 1])
        || (char.IsAsciiDigit(text[end - 1]) != char.IsAsciiDigit(text[end]));

    /// <param name="First">The first child.</param>
    /// <param name="Phrase">The phrase that ends here; -1 where none does.</param>
    /// <param name="Row">Where the row of the children begins; 0 if they are few.</param>
    /// <param name="Tail">Where the letters begin that all phrases of the node go on with.</param>
    /// <param name="TailLength">How many they are.</param>
    /// <param name="Children">How many children there are.</param>
    /// <param name="Only">The letter of the only child; '\0' where there are more, or none.</param>
    private readonly record struct Node(int First, int Phrase, int Row, int Tail, ushort TailLength, ushort Children, char Only);
}
