namespace Bwc.Fuzz.Making;

/// <summary>
/// Changes a JSON text by its structure: members dropped, doubled, renamed and moved, values of the wrong type, extreme numbers and days, depth;
/// and, so that much is still
/// accepted and judged, values that stand under the same name elsewhere.
/// </summary>
internal sealed class JsonMutations
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "false",
        "[]",
        "{}",
        "\"\"",
        "\" \"",
        "0",
        "-0",
        "-1",
        "1",
        "2",
        "12",
        "999",
        "1000",
        "9999",
        "10000",
        "2147483647",
        "2147483648",
        "-2147483648",
        "9223372036854775807",
        "1.0",
        "1.5",
        "1e2",
        "1e999",
        "NaN",
        "[null]",
        "[[]]",
        "{\"a\":1}",
        "\"0001-01-01\"",
        "\"9999-12-31\"",
        "\"9998-12-31\"",
        "\"2021-02-29\"",
        "\"0001-01-01/9999-12-31\"",
        "\"2021-09-03/2021-09-01\"",
        "\"2021-09-01/2021-09-03\"",
        "\"0000-01-01\"",
        "\"-9998-01-01T00:00:00Z\"",
        "\"9999-12-31T23:59:59.999999999Z\"",
        "\"2021-09-03T12:00:00Z\"",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "\"\\n\"",
        "\"\\u202e\"",
        "\"AAA\"",
        "\"ZZZ\"",
        "\"egy\"",
        "\"EGY\"",
        "\"NAM\"",
        "\"MSP\"",
        "\"44(1)\"",
        "\"999(999)\"",
        "\"BWC/CONF.I\"",
        "\"BWC/MSP/2020/MX.3/2\"",
        "\"notEstablished\"",
        "\"documented\"",
        "\"stateParty\"",
    ];

    private readonly Dictionary<string, List<string>> _byName = [];
    private readonly List<JsonTree> _trees = [];

    public JsonMutations(IEnumerable<string> seeds)
    {
        foreach (var seed in seeds)
        {
            var tree = JsonTree.Parse(seed);
            _trees.Add(tree);
            foreach (var (name, value) in tree.Branches().SelectMany(b => b.Parts!))
            {
                if (name is null)
                    continue;
                if (!_byName.TryGetValue(name, out var values))
                    _byName.Add(name, values = []);
                if (values.Count < 200)
                    values.Add(value.ToString());
            }
        }

        Names = [.. _byName.Keys];
    }

    public IReadOnlyList<string> Names { get; }

    public string Of(Dice dice)
    {
        var tree = dice.Of(_trees).Clone();
        for (var times = 1 + dice.Below(3); times > 0; times--)
            Once(dice, tree);
        return tree.ToString();
    }

    private void Once(Dice dice, JsonTree tree)
    {
        var branch = dice.Of(tree.Branches().ToArray());
        var parts = branch.Parts!;
        if (parts.Count == 0)
        {
            parts.Add((dice.Of(Names), JsonTree.Leaf(dice.Of(Values))));
            return;
        }

        var at = dice.Below(parts.Count);
        var (name, value) = parts[at];
        switch (dice.Below(16))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(dice.Below(parts.Count + 1), (name, value.Clone()));
                break;
            case 2:
                parts[at] = (dice.Once(2) ? dice.Of(Names) : Quoted(dice.Of(OddTexts.Any)), value);
                break;
            case 3:
                parts[at] = (name, JsonTree.Leaf(dice.Of(Values)));
                break;
            case 4:
                (parts[at], parts[0]) = (parts[0], parts[at]);
                break;
            case 5:
                for (var times = dice.Below(20); times > 0; times--)
                    parts.Insert(at, (name, value.Clone()));
                break;
            case 6:
                parts[at] = (name, Deep(dice, value));
                break;
            case 7:
                parts.Add((dice.Of(Names), dice.Of(dice.Of(_trees).Branches().ToArray()).Clone()));
                break;
            case 8:
                parts[at] = (name, JsonTree.Leaf(Quoted(dice.Of(OddTexts.Any))));
                break;
            case 9:
                parts[at] = (name, JsonTree.Leaf(value.Parts is null ? Mutations.Of(dice, value.Raw, Values) : dice.Of(Values)));
                break;
            default:
                Exchange(dice, branch);
                break;
        }
    }

    /// <summary>Puts under a name what stands under the same name elsewhere.</summary>
    private void Exchange(Dice dice, JsonTree branch)
    {
        for (var times = 1 + dice.Below(3); times > 0; times--)
        {
            var at = dice.Below(branch.Parts!.Count);
            var (name, value) = branch.Parts[at];
            if (name is not null && _byName.TryGetValue(name, out var values))
                branch.Parts[at] = (name, JsonTree.Leaf(dice.Of(values)));
            else if (value.Parts is null)
                branch.Parts[at] = (name, JsonTree.Leaf(dice.Of(Values)));
        }
    }

    private static JsonTree Deep(Dice dice, JsonTree value)
    {
        var depth = 1 + dice.Below(80);
        return dice.Once(2)
            ? JsonTree.Leaf(new string('[', depth) + value + new string(']', depth))
            : JsonTree.Leaf(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + value + new string('}', depth));
    }

    // What UTF-8 cannot hold is written as an escape, which JSON allows and readers must refuse.
    private static string Quoted(string text) =>
        "\"" + string.Concat(text.Select(c => c is '"' or '\\' or < ' ' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : c.ToString())) + "\"";
}
