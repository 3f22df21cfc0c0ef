using System.Globalization;
using Bwc.Model;
using NodaTime;

namespace Bwc.Fuzz.Huge;

/// <summary>Registers that hold too much, and scripts of many events.</summary>
internal static class HugeRegisters
{
    private static readonly LocalDate Day = new(2021, 9, 3);

    public static IEnumerable<HugeCase> All =>
        [
            new("a register of 10^5 States", false, () => HugeCase.Coded(Register.Create(new RegisterFile { States = [.. States(100_000)] }))),
            new(
                "a register of as many States as there are codes of two letters",
                false,
                () =>
                    Asked(
                        Register
                            .Create(
                                new RegisterFile
                                {
                                    States =
                                    [
                                        .. States(26 * 26)
                                            .Select(
                                                (s, i) =>
                                                    s with
                                                    {
                                                        Alpha2 = s.Code.ToString()[1..],
                                                        M49 = i.ToString("000", CultureInfo.InvariantCulture),
                                                        Names = [Name with { Text = $"Land {i}" }],
                                                    }
                                            ),
                                    ],
                                }
                            )
                            .GetValueOrThrow()
                    )
            ),
            new(
                "a State with 10^5 names",
                false,
                () =>
                    HugeCase.Coded(
                        Register.Create(
                            new RegisterFile
                            {
                                States = [Egypt with { Names = [.. Enumerable.Range(0, 100_000).Select(i => Name with { Text = $"Land {i}" })] }],
                            }
                        )
                    )
            ),
            new(
                "a State with 10^5 treaty actions",
                false,
                () =>
                    HugeCase.Coded(Register.Create(new RegisterFile { States = [Egypt with { Actions = [.. Enumerable.Repeat(Egypt.Actions[0], 100_000)] }] }))
            ),
            new(
                "10^6 memberships of one State",
                false,
                () => HugeCase.Coded(Register.Create(Small with { Memberships = [.. Enumerable.Repeat(Membership, 1_000_000)] }))
            ),
            new(
                "10^5 memberships, one after the other",
                false,
                () =>
                    Asked(
                        Register
                            .Create(
                                Small with
                                {
                                    Memberships =
                                    [
                                        .. Enumerable
                                            .Range(0, 100_000)
                                            .Select(i =>
                                                Membership with
                                                {
                                                    From = new LocalDate(1700, 1, 1).PlusDays(i),
                                                    To = new LocalDate(1700, 1, 1).PlusDays(i + 1),
                                                }
                                            ),
                                    ],
                                }
                            )
                            .GetValueOrThrow()
                    )
            ),
            new("a meeting with 10^6 changes", false, () => Changes(1_000_000)),
            new(
                "10^5 meetings",
                false,
                () => HugeCase.Coded(Register.Create(Small with { Meetings = [.. Enumerable.Range(0, 100_000).Select(i => Meeting with { Id = $"M{i}" })] }))
            ),
            new(
                "a script of 10^5 events",
                false,
                () =>
                    HugeCase.Coded(
                        Register.Default.Decide(
                            new DecisionScript
                            {
                                On = Day,
                                Procedure = "votingPossible",
                                Events = [.. Enumerable.Repeat(new ScriptedEvent { Event = DecisionEventKind.ChairPutsText, By = "CHE" }, 100_000)],
                            }
                        )
                    )
            ),
            new(
                "a script of 10^4 events that go round",
                false,
                () =>
                    HugeCase.Coded(
                        Register.Default.Decide(
                            new DecisionScript
                            {
                                On = Day,
                                Procedure = "consensusOnly",
                                Events =
                                [
                                    .. Enumerable
                                        .Repeat(new[] { DecisionEventKind.ChairPutsText, DecisionEventKind.Objection }, 5_000)
                                        .SelectMany(e => e)
                                        .Select(e => new ScriptedEvent { Event = e, By = e == DecisionEventKind.Objection ? "IRN" : null }),
                                ],
                            }
                        )
                    )
            ),
        ];

    private static State Egypt { get; } = Register.Default.States.Find("EGY").GetValueOrThrow();

    private static NameEntry Name { get; } = Egypt.Names.First(n => n is { Language: Language.English, Form: NameForm.Short });

    private static Meeting Meeting { get; } = Register.Default.Meetings.First(m => !m.Changes.IsEmpty);

    private static RegisterFile Small =>
        new()
        {
            States = [Egypt],
            Groups = Register.Default.Groups.All,
            Offices = Register.Default.Offices,
        };

    private static GroupMembership Membership { get; } = Register.Default.Groups.Memberships.First(m => m.State == Egypt.Code) with { From = null, To = null };

    private static IEnumerable<State> States(int count)
    {
        for (var i = 0; i < count; i++)
            yield return Egypt with
            {
                Code = StateCode.Parse(new string([(char)('A' + (i / 676 % 26)), (char)('A' + (i / 26 % 26)), (char)('A' + (i % 26))])),
            };
    }

    private static string Changes(int count)
    {
        var change = Meeting.Changes[0];
        var meeting = Meeting with { Changes = [.. Enumerable.Repeat(change, count)] };
        _ = (meeting.PlanOn(Day), meeting.ChangeInForce(Day));
        return HugeCase.Coded(Register.Create(Small with { Meetings = [meeting] }));
    }

    private static string Asked(Register register)
    {
        var list = register.List(Day);
        return $"{list.Length} States listed; "
            + HugeCase.Coded(register.Standing("Land 99", Day))
            + "; "
            + HugeCase.Coded(register.States.Find("and"))
            + "; "
            + HugeCase.Coded(register.ReadReport("8. The following 2 States Parties participated in the Meeting: Land 77 and Kenya.", Language.English));
    }
}
