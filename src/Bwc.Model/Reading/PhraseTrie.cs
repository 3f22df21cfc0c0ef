using System.Runtime.InteropServices;

namespace Bwc.Model.Reading;

/// <summary>All phrases in one tree of letters, so that the longest that begins at a place is found in one walk, however many there are.</summary>
internal sealed class PhraseTrie
{
    // Letters, digits and the comma have places of their own in the rows of nodes with many children; other letters are looked for one by one.
    private const int Places = 37;
    private const int ManyChildren = 3;

    private readonly List<Node> _building = [default];
    private Node[] _nodes = [];
    private int[] _rows = [];
    private int[] _roots = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => _building.Count;

    /// <summary>Adds a phrase in its folded form.</summary>
    /// <returns>The number of its node, by which its meanings are known.</returns>
    public int Add(ReadOnlySpan<char> folded)
    {
        var node = 0;
        foreach (var letter in folded) node = Child(node, letter);
        CollectionsMarshal.AsSpan(_building)[node].Ends = true;
        return node;
    }

    /// <summary>Lays the tree out for reading, once all phrases are in.</summary>
    public void Complete()
    {
        _nodes = [.. _building];
        _roots = new int[char.MaxValue + 1];
        for (var child = _nodes[0].FirstChild; child != 0; child = _nodes[child].Sibling) _roots[_nodes[child].Letter] = child;
        var rows = new List<int>(Places) { };
        CollectionsMarshal.SetCount(rows, Places);
        for (var i = 1; i < _nodes.Length; i++)
        {
            var children = 0;
            for (var child = _nodes[i].FirstChild; child != 0; child = _nodes[child].Sibling) children++;
            if (children < ManyChildren) continue;
            _nodes[i].Row = rows.Count;
            CollectionsMarshal.SetCount(rows, rows.Count + Places);
            var row = CollectionsMarshal.AsSpan(rows)[_nodes[i].Row..];
            row.Clear();
            for (var child = _nodes[i].FirstChild; child != 0; child = _nodes[child].Sibling)
            {
                if (PlaceOf(_nodes[child].Letter) is >= 0 and var place) row[place] = child;
            }
        }

        _rows = [.. rows];
    }

    /// <summary>The node of a first letter; 0 where no phrase begins with it.</summary>
    public int First(char folded) => _roots[folded];

    /// <summary>True where a phrase ends at a node.</summary>
    public bool Ends(int node) => _nodes[node].Ends;

    /// <summary>The node one letter further; 0 where no phrase goes on so.</summary>
    public int Next(int node, char folded)
    {
        var nodes = _nodes;
        ref readonly var from = ref nodes[node];
        if (from.Row != 0 && PlaceOf(folded) is >= 0 and var place) return _rows[from.Row + place];
        for (var child = from.FirstChild; child != 0; child = nodes[child].Sibling)
        {
            if (nodes[child].Letter == folded) return child;
        }

        return 0;
    }

    private static int PlaceOf(char letter) => letter switch
    {
        >= 'a' and <= 'z' => letter - 'a',
        >= '0' and <= '9' => letter - '0' + 26,
        ',' => 36,
        _ => -1,
    };

    private int Child(int parent, char letter)
    {
        var nodes = CollectionsMarshal.AsSpan(_building);
        for (var child = nodes[parent].FirstChild; child != 0; child = nodes[child].Sibling)
        {
            if (nodes[child].Letter == letter) return child;
        }

        _building.Add(new Node { Letter = letter, Sibling = nodes[parent].FirstChild });
        CollectionsMarshal.AsSpan(_building)[parent].FirstChild = _building.Count - 1;
        return _building.Count - 1;
    }

    private struct Node
    {
        public char Letter;
        public bool Ends;
        public int FirstChild;
        public int Sibling;

        /// <summary>Where the row of the children begins; 0 where they are few.</summary>
        public int Row;
    }
}
