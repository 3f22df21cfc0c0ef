using System.Text.Json.Nodes;

namespace Bwc.Fuzz.Huge;

/// <summary>A file made to be the worst of its kind: where a list of it meets another list, or itself.</summary>
/// <param name="Name">What the file holds.</param>
/// <param name="Size">How many of it a run at full size begins with; the second is twice as large.</param>
/// <param name="Make">The file with so many of it.</param>
/// <param name="Ask">The command, with the path of the file for "FILE".</param>
internal sealed record WorstFile(string Name, int Size, Func<int, string> Make, string Ask)
{
    public static IEnumerable<WorstFile> All =>
        [
            new("figures of which every pair contradicts", 100_000, Figures, "audit FILE"),
            new("documents listed and cited, each a slip for every other", 50_000, NearMisses, "audit FILE"),
            new("documents listed and cited, none like another", 50_000, Strangers, "audit FILE"),
            new("submitters of one paper, introduced as often by somebody else", 100_000, Submitters, "audit FILE"),
            new("participants of whom none is known", 100_000, Unknown, "audit FILE"),
            new("programmes and meetings on one day", 25_000, Overlaps, "validate FILE"),
            new("groups with overlapping memberships of one State", 150_000, Memberships, "validate FILE"),
            new("States that share a name", 100_000, SharedNames, "validate FILE"),
            new("meetings of one programme that overlap", 40_000, Meetings, "audit FILE"),
            new("states of a way of deciding", 240_000, Rulebook, "validate FILE"),
            new("offices of a chair table with eight groups", 50_000, count => Offices(count, gaps: false), "rotation analyse FILE"),
            new("offices of a chair table with gaps", 50_000, count => Offices(count, gaps: true), "rotation analyse FILE"),
        ];

    public override string ToString() => Name;

    private static string Figures(int count) =>
        Report(
            "figures",
            Items(count / 2, _ => Of(("kind", "cbmSubmissions"), ("value", 9))).Concat(Items(count / 2, _ => Of(("kind", "cbmShareNeverAbove"), ("value", 0))))
        );

    private static string NearMisses(int count) =>
        Report(
            "documents",
            Items(count, i => Of(("symbol", $"BWC/MSP/2020/{Letters(2 * i)}/1"))),
            Introductions(count, i => $"BWC/MSP/2020/{Letters((2 * i) + 1)}/1")
        );

    private static string Strangers(int count) =>
        Report("documents", Items(count, i => Of(("symbol", $"BWC/MSP/2020/{i + 1}"))), Introductions(count, i => $"BWC/MSP/2020/WP.{i + 1}"));

    private static string Submitters(int count)
    {
        var paper = Of(("symbol", "BWC/MSP/2020/WP.1"), ("submittedBy", List(Items(count, i => Of(("kind", "organization"), ("name", $"a{i}"))))));
        return Report("documents", [paper], Introductions(count, _ => "BWC/MSP/2020/WP.1"));
    }

    private static string Unknown(int count) =>
        OfPart(
            "participation",
            Of(("statesParties", Of(("states", List([])), ("unresolved", List(Items(count, i => (JsonNode)$"Nowhere {i}")))))),
            Items(1, _ => Of(("number", 1), ("unresolved", List(Items(count, i => (JsonNode)$"Nowhere {i}")))))
        );

    private static string Overlaps(int count) =>
        Register(("programmes", Items(count, i => Programme($"p{i}"))), ("meetings", Items(count, i => Meeting($"m{i}", "2020-01-01/2020-01-01"))));

    private static string Memberships(int count) =>
        Register(
            ("states", [State("XAA", "XA", "900", "Ruritania")]),
            ("groups", [Of(("code", "A"), ("name", "A"), ("grade", "notEstablished"))]),
            ("memberships", Items(count, _ => Of(("state", "XAA"), ("group", "A"), ("grade", "notEstablished"))))
        );

    private static string SharedNames(int count) =>
        Register(("states", Items(count, i => State(Letters(i)[^3..], Letters(i)[^2..], $"{i % 1000:000}", "Ruritania"))));

    private static string Meetings(int count) =>
        new JsonObject
        {
            ["type"] = "programmeCalendar/1",
            ["programme"] = Programme("p"),
            ["meetings"] = List(Items(count, i => Meeting($"m{i}", "2020-01-01/2020-01-20"))),
        }.ToJsonString();

    private static string Rulebook(int count)
    {
        var states = Items(count, i => Of(("name", $"s{i}"), ("outcome", "pending"))).Append(Of(("name", "z"), ("outcome", "noOutcome")));
        var ways = Items(count, i => Of(("from", $"s{i}"), ("event", "objection"), ("to", i + 1 < count ? $"s{i + 1}" : "z")));
        return new JsonObject
        {
            ["type"] = "decisionProcedure/1",
            ["id"] = "d",
            ["title"] = "d",
            ["initial"] = "s0",
            ["states"] = List(states),
            ["transitions"] = List(ways),
            ["thresholds"] = List([]),
            ["grade"] = "notEstablished",
        }.ToJsonString();
    }

    private static string Offices(int count, bool gaps)
    {
        var lines = Items(10, year => $"{2000 + year},{string.Join(',', Items(count, office => Group(office, year)))}");
        return $"year,{string.Join(',', Items(count, Letters))}\n{string.Join('\n', lines)}\n";

        string Group(int office, int year) =>
            gaps && (office + year) % 3 == 0 ? string.Empty : "ABCDEFGH"[((office * 7) + (year * 3) + (office * year)) % 8].ToString();
    }

    private static string Report(string member, IEnumerable<JsonNode> list, IEnumerable<JsonNode>? items = null) => OfPart(member, List(list), items);

    private static string OfPart(string member, JsonNode part, IEnumerable<JsonNode>? items = null) =>
        new JsonObject
        {
            ["type"] = "meetingReport/1",
            ["symbol"] = "BWC/MSP/2020/2",
            ["organization"] = Of(("held", "2021-09-03/2021-09-03")),
            [member] = part,
            ["items"] = List(items ?? []),
        }.ToJsonString();

    private static string Register(params (string Member, IEnumerable<JsonNode> List)[] lists)
    {
        var register = Of(("type", "register/1"), ("offices", List([Of(("code", "A"), ("title", "a"), ("grade", "notEstablished"))])));
        foreach (var (member, list) in lists)
            register[member] = List(list);
        return register.ToJsonString();
    }

    private static JsonObject Programme(string id) =>
        Of(("id", id), ("title", "t"), ("years", List([2020])), ("decidedBy", "n"), ("offices", List(["A"])), ("grade", "notEstablished"));

    private static JsonObject Meeting(string id, string held) =>
        Of(
            ("id", id),
            ("kind", "meetingOfExperts"),
            ("programmeYear", 2020),
            ("office", "A"),
            ("title", "t"),
            ("held", List([held])),
            ("officers", List([])),
            ("grade", "notEstablished")
        );

    private static JsonObject State(string code, string alpha2, string m49, string name) =>
        Of(
            ("code", code),
            ("alpha2", alpha2),
            ("m49", m49),
            ("unitedNations", "member"),
            ("grade", "notEstablished"),
            ("names", List([Of(("language", "en"), ("form", "short"), ("text", name), ("grade", "notEstablished"))])),
            ("actions", List([]))
        );

    private static IEnumerable<JsonNode> Introductions(int count, Func<int, string> paper) =>
        [Of(("number", 1), ("contributions", List(Items(count, i => Of(("kind", "paperIntroduction"), ("by", Of(("kind", "chair"))), ("paper", paper(i)))))))];

    private static IEnumerable<T> Items<T>(int count, Func<int, T> item) => Enumerable.Range(0, count).Select(item);

    private static JsonObject Of(params (string Name, JsonNode Value)[] members)
    {
        var made = new JsonObject();
        foreach (var (name, value) in members)
            made[name] = value;
        return made;
    }

    private static JsonArray List(IEnumerable<JsonNode> items) => [.. items];

    /// <summary>Five letters for a number, each number others.</summary>
    private static string Letters(int number)
    {
        var letters = new char[5];
        for (var i = letters.Length - 1; i >= 0; i--, number /= 26)
            letters[i] = (char)('A' + (number % 26));
        return new string(letters);
    }
}
