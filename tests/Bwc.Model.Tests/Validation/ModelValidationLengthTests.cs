using System.Diagnostics;
using Bwc.Model;
using Bwc.Model.Validation;
using CsCheck;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Long files are judged in a time that grows with their length, and not with its square.</summary>
public class ModelValidationLengthTests
{
    private static readonly State Egypt = Register.Default.States.Find("EGY").GetValueOrThrow();
    private static readonly LocalDate Start = new(1700, 1, 1);

    [Fact]
    public void A_hundred_thousand_memberships_in_a_row_are_soon_judged()
    {
        var file = FileOf(Enumerable.Range(0, 100_000).Select(i => (i, (int?)i + 1)));
        var start = Stopwatch.GetTimestamp();
        Assert.DoesNotContain(ModelValidation.Validate(file).Findings, f => f.Code == Codes.MembershipsOverlap);
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 0, 30);
    }

    /// <summary>Judged pair by pair, as the law has it: a register is refused exactly where two memberships of a State share a day.</summary>
    [Fact]
    public void Memberships_overlap_where_two_of_them_share_a_day() =>
        Gen.Select(Gen.Int[0, 12], Gen.Int[1, 5])
            .Array[0, 6]
            .Sample(spans =>
            {
                var memberships = spans.Select(s => (s.Item1, (int?)(s.Item2 == 5 ? null : s.Item1 + s.Item2))).ToArray();
                var shared = Enumerable
                    .Range(0, memberships.Length)
                    .Where(i => Enumerable.Range(0, i).Any(j => Days(memberships[i]).Intersect(Days(memberships[j])).Any()))
                    .ToArray();
                var found = ModelValidation.Validate(FileOf(memberships)).Findings.Where(f => f.Code == Codes.MembershipsOverlap).Select(f => f.Path).ToArray();
                Assert.Equal(shared.Length > 0, found.Length > 0);
                Assert.All(found, path => Assert.Contains(path, shared.Select(i => $"$.memberships[{i}]")));
            });

    private static IEnumerable<int> Days((int From, int? To) span) => Enumerable.Range(span.From, (span.To ?? 100) - span.From);

    private static RegisterFile FileOf(IEnumerable<(int From, int? To)> spans) =>
        new()
        {
            States = [Egypt],
            Groups = Register.Default.Groups.All,
            Memberships =
            [
                .. spans.Select(s => new GroupMembership
                {
                    State = Egypt.Code,
                    Group = GroupCode.NAM,
                    Grade = Grade.Documented,
                    Source = Citation.Parse("a source"),
                    From = Start.PlusDays(s.From),
                    To = s.To is { } to ? Start.PlusDays(to) : null,
                }),
            ],
        };
}
