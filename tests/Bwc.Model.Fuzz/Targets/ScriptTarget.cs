using Bwc.Fuzz.Making;
using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Json;
using CsCheck;
using static System.FormattableString;

namespace Bwc.Fuzz.Targets;

/// <summary>Scripts of decisions: whatever happens in whatever order is decided alike each time, or refused at its event.</summary>
internal sealed class ScriptTarget : Target
{
    private static readonly string[] Kinds = [.. Enum.GetNames<DecisionEventKind>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])];

    private static readonly Gen<string> Happening = Gen.Select(
        Gen.OneOfConst(Kinds),
        Gen.OneOfConst("", "", "CHE", "EGY", "ISR", "EU", "nobody", ""),
        Gen.Int[-1, 40],
        Gen.Int[0, 250].Array[4],
        (kind, by, hour, votes) =>
            "{"
            + string.Join(
                ',',
                [
                    $"\"event\":\"{kind}\"",
                    .. by.Length > 0 ? [$"\"by\":\"{by}\""] : Array.Empty<string>(),
                    .. hour >= 0 ? [Invariant($"\"at\":\"2021-09-{1 + (hour / 8):00}T{hour % 24:00}:00:00Z\"")] : Array.Empty<string>(),
                    .. kind == "vote" ? [$"\"tally\":{Tally(votes)}"] : Array.Empty<string>(),
                ]
            )
            + "}"
    );

    public override string Name => "script";

    protected override IEnumerable<string> Good => JsonSamples.Scripts;

    protected override Gen<string> Grammar { get; } =
        Gen.Select(
            Gen.OneOfConst("consensusOnly", "votingPossible", "silence", ""),
            Gen.OneOfConst("2021-09-03", "1972-04-09", "2000-01-01"),
            Gen.OneOfConst("", "2021-09-03T12:00:00Z", "2021-09-01T00:00:00Z"),
            Happening.Array[0, 9],
            (procedure, on, deadline, events) =>
                $$"""{"on":"{{on}}"{{(procedure.Length > 0 ? $",\"procedure\":\"{procedure}\"" : string.Empty)}}"""
                + $$"""{{(deadline.Length > 0 ? $",\"deadline\":\"{deadline}\"" : string.Empty)}},"events":[{{string.Join(',', events)}}]}"""
        );

    private static string Tally(int[] votes) =>
        Invariant($$"""{"for":{{votes[0]}},"against":{{votes[1]}},"abstaining":{{votes[2]}},""")
        + Invariant($$""" "participating":{{(votes[3] % 2 == 0 ? votes[0] + votes[1] : votes[3])}}}""");

    public override void Check(string input)
    {
        var read = ModelJson.Read<DecisionScript>(input);
        Law.Answered(read);
        if (read.Value is { } script)
            Questions.OfScript(script);
    }
}
