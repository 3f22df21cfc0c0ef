using Bwc.Fuzz.Running;
using Bwc.Model;
using CsCheck;
using NodaTime;

namespace Bwc.Fuzz.Targets;

/// <summary>Names of States and bodies, in all six languages: whoever is found is found again by code, and whoever is not is told why.</summary>
internal sealed class NameTarget : Target
{
    private static readonly Register Default = Register.Default;
    private static readonly string[] Known =
    [
        .. Default.States.SelectMany(s => s.Names).Select(n => n.Text),
        .. Default.States.Select(s => s.Code.ToString()),
        .. Default.Organizations.SelectMany(o => new[] { o.Abbreviation, o.Name }),
    ];
    private static readonly string[] Words = [.. Known.SelectMany(n => n.Split(' ')).Distinct()];
    private static readonly LocalDate[] Days = [new(1, 1, 1), new(1972, 4, 10), new(1975, 3, 26), new(2021, 9, 3), new(9998, 12, 31), new(9999, 12, 31)];

    public override string Name => "name";

    protected override IEnumerable<string> Good => Known;

    protected override Gen<string> Grammar { get; } =
        Gen.Select(
            Gen.OneOfConst(Words).Array[1, 5],
            Gen.OneOfConst(" ", " ", "-", ", ", "  ", "\u00a0", "'", string.Empty),
            Gen.OneOfConst(string.Empty, "the ", "The ", "La ", " "),
            (words, blank, article) => article + string.Join(blank, words)
        );

    public override void Check(string input)
    {
        var states = Default.States;
        var (found, result, day) = (states.TryFind(input, out var state), states.Find(input), Days[input.Length % Days.Length]);
        Law.Same(found, result.IsSuccess, "Find and TryFind agree");
        Law.Same(state, result.Value, "Find and TryFind find the same");
        if (found)
            Law.Same(state, states.Find(state!.Code).Value, "who is found is found by code");
        else
            Law.Refused(result);
        if (found && !input.Contains('\0'))
            Law.Same(state, states.TryFind($" {input}\t", out var blanks) ? blanks : null, "blanks around a name mean nothing");
        var standing = Default.Standing(input, day, (StatusBasis)(input.Length % 2), (Language)(input.Length % 6));
        Law.Answered(standing);
        Law.Same(found, standing.IsSuccess, "whoever is found has a standing");
        var ruling = Default.Classify(input, day);
        Law.Answered(ruling);
        Law.Holds(found || Default.Organizations.TryFind(input, out _) == ruling.IsSuccess, "whoever is found is ruled on");
        if (ruling.Value is { TakesPartInDecisions: true })
            Law.Same(TreatyStatus.StateParty, state!.StatusOn(day).Status, "only States Parties take part in decisions");
    }
}
