using Bwc.Model;
using NodaTime;

namespace Bwc.Tests;

/// <summary>The words of rulings, rules and adaptations, whole: one of each kind of participant, and what becomes of rules.</summary>
public class ParticipationRulingWordingTests
{
    private static readonly LocalDate Day = new(2021, 9, 3);
    private static readonly Register Register = Register.Default;
    private static readonly ParticipationRules Rules = Register.Participation!;

    [Fact]
    public Task What_a_State_is_on_a_day() =>
        Verifier.Verify(
            string.Join(
                '\n',
                (string[])
                    [
                        Of("France", Day), // by accession
                        Of("Germany", Day), // by ratification
                        Of("Egypt", Day), // signed alone
                        Of("Israel", Day), // neither
                        Of("Dominica", new(1985, 1, 1)), // by succession, told years later
                        Of("Dominica", new(1985, 1, 1), StatusBasis.Effective),
                        Of("Canada", new(1973, 1, 1)), // ratified before the entry into force
                        Of("Bulgaria", new(1972, 4, 9)), // before anybody signed
                        Of("Bulgaria", new(1972, 4, 10)),
                    ]
            )
        );

    [Fact]
    public Task What_a_body_or_a_guest_is() =>
        Verifier.Verify(
            string.Join(
                '\n',
                (string[])
                    [
                        Said(Rules.Classify(new Guest { Name = "Ada Byron" }, new(1972, 4, 9))),
                        Of("UNIDIR", Day),
                        Of("ICRC", Day),
                        Of("INTERPOL", Day),
                        Of("ISU", Day),
                        Said(Rules.Classify(new Guest { Name = "Ada Byron", Capacity = "mathematician" }, Day)),
                        Said(Rules.Classify(new Guest { Name = "Ada Byron" }, Day)),
                    ]
            )
        );

    [Fact]
    public Task What_a_caller_says_that_it_is() =>
        Verifier.Verify(string.Join('\n', Enum.GetValues<ParticipantKind>().Select(kind => Said(Rules.Classify($"Something {kind}", kind, Day)))));

    [Fact]
    public Task Who_takes_part_by_a_rulebook_without_sources_and_categories()
    {
        var bare = ParticipationRules.Create(Rules.Rules with { Source = null, Categories = [] }).GetValueOrThrow();
        var unsourced = ParticipationRules
            .Create(
                Rules.Rules with
                {
                    Source = null,
                    Categories =
                    [
                        .. Rules.Rules.Categories.Select(c =>
                            c with
                            {
                                Source = null,
                                Basis = null,
                                Grade = Grade.NotEstablished,
                                Rule = c.Admits == ParticipantKind.Signatory ? null : c.Rule,
                            }
                        ),
                    ],
                }
            )
            .GetValueOrThrow();
        return Verifier.Verify(
            string.Join(
                '\n',
                new[] { bare, unsourced }.SelectMany(rules =>
                    new[] { "France", "Egypt", "ICRC", "ISU" }.Select(who => Said(Register.Classify(who, Day, rules).GetValueOrThrow()))
                )
            )
        );
    }

    [Theory]
    [InlineData(OrganizationKind.UnitedNations, ParticipantKind.UnitedNationsBody)]
    [InlineData(OrganizationKind.OtherOrganization, ParticipantKind.OtherOrganization)]
    [InlineData(OrganizationKind.NonGovernmental, ParticipantKind.NonGovernmental)]
    [InlineData(OrganizationKind.Secretariat, ParticipantKind.Secretariat)]
    [InlineData(OrganizationKind.NotEstablished, ParticipantKind.NotEstablished)]
    public void What_an_organization_is_decides_its_category(OrganizationKind kind, ParticipantKind participant)
    {
        var body = new Organization
        {
            Abbreviation = "X",
            Kind = kind,
            Grade = Grade.Documented,
            Source = Citation.Parse("x"),
        };
        var ruling = Rules.Classify(body, Day, []);
        Assert.Equal(participant, ruling.Kind);
        Assert.Equal(Rules.CategoryOf(participant), Rules.CategoryOf(body));

        // What it is is documented, under which paragraph it comes is concluded from that; the secretariat comes under none.
        Assert.Equal(
            kind switch
            {
                OrganizationKind.Secretariat => Grade.Documented,
                OrganizationKind.NotEstablished => Grade.NotEstablished,
                _ => Grades.Weaker(Grade.Derived, Rules.CategoryOf(participant)!.Grade),
            },
            ruling.Grade
        );
        if (Rules.CategoryOf(participant)?.Rule is not { } rule)
            return;
        var seen = new OrganizationAppearance
        {
            Organization = "X",
            Year = 2019,
            Meeting = "MSP",
            Rule = rule,
            Grade = Grade.Documented,
            Source = Citation.Parse("x"),
        };
        Assert.Equal(Rules.CategoryOf(participant)!.Grade, Rules.Classify(body, Day, [seen]).Grade);
        Assert.Equal(
            Grades.Weaker(Grade.Derived, Rules.CategoryOf(participant)!.Grade),
            Rules.Classify(body, Day, [seen with { Rule = RuleReference.Parse("44(9)") }]).Grade
        );
        Assert.Equal(Rules.CategoryOf(participant)!.Grade, Rules.Classify(body with { Rule = rule }, Day, []).Grade);
    }

    public static TheoryData<string> Rulebooks => [.. Register.Rulebooks.Select(book => book.Id)];

    [Theory]
    [MemberData(nameof(Rulebooks))]
    public Task What_becomes_of_each_rule(string rulebook) => Verifier.Verify(Said(Rulebook(rulebook))).UseTextForParameters($"rulebook={rulebook}");

    [Fact]
    public Task What_becomes_of_invented_rules()
    {
        ProcedureRule Rule(int number, string title, string? gist, params RuleParameter[] parameters) =>
            new()
            {
                Reference = new(number),
                Chapter = number < 5 ? "I" : "II",
                Title = title,
                Gist = gist,
                Parameters = [.. parameters],
                Grade = Grade.Documented,
                Source = Citation.Parse("rules"),
                SeenFor = "x",
            };
        static RuleParameter Parameter(string name, ParameterValue value) =>
            new()
            {
                Name = name,
                Value = value,
                Grade = Grade.Documented,
                Source = Citation.Parse("rules"),
            };
        var book = new RulesOfProcedure
        {
            Id = "own",
            Title = "Own",
            Grade = Grade.Documented,
            Source = Citation.Parse("rules"),
            Categories = [],
            Chapters =
            [
                new()
                {
                    Number = "I",
                    Title = "One",
                    First = 1,
                    Last = 4,
                    Grade = Grade.Documented,
                    Source = Citation.Parse("rules"),
                },
                new()
                {
                    Number = "II",
                    Title = "General Committee",
                    First = 5,
                    Last = 6,
                    Grade = Grade.Documented,
                    Source = Citation.Parse("rules"),
                },
            ],
            Rules =
            [
                Rule(
                    1,
                    "President",
                    "The President, the Vice-Presidents and the President-elect; a Presidential seat and the Conference President",
                    Parameter("who", ParameterValue.Of("the President")),
                    Parameter("of", ParameterValue.Of(["Conference", "nobody"])),
                    Parameter("count", ParameterValue.Of(3))
                ),
                Rule(2, "Order", "The Drafting Committee reports to the Conference"),
                Rule(3, "Order", null, Parameter("a", ParameterValue.Of(1)), Parameter("b", ParameterValue.Of("President"))),
                Rule(4, "Order", "Nothing of note"),
                Rule(5, "Meetings", "It meets"),
                Rule(6, "Drafting Committee", "It drafts"),
            ],
        };
        var adaptation = new RulebookAdaptation
        {
            Id = "mine",
            Title = "Mine",
            Base = "own",
            Grade = Grade.Secondary,
            Source = Citation.Parse("decision"),
            Offices =
            [
                Mapping("President", "Chair", Grade.Documented),
                Mapping("Conference", "Meeting", Grade.Derived),
                Mapping("Conference President", "Chair of the Meeting", Grade.Modelled),
                Mapping("General Committee", null, Grade.Documented),
                Mapping("Drafting Committee", null, Grade.Derived),
            ],
            Overrides =
            [
                new()
                {
                    Rule = new(3),
                    Application = RuleApplication.Adapted,
                    Gist = "otherwise",
                    Parameters = [Parameter("a", ParameterValue.Of(2))],
                    Grade = Grade.Documented,
                    Source = Citation.Parse("para 3"),
                },
                new()
                {
                    Rule = new(4),
                    Application = RuleApplication.Displaced,
                    Gist = "not at all",
                    Grade = Grade.Derived,
                    Source = Citation.Parse("para 4"),
                },
            ],
        };
        var adapted = MutatisMutandis.Apply(book, adaptation).GetValueOrThrow();
        var unknown = MutatisMutandis
            .Apply(
                book with
                {
                    Rules =
                    [
                        new()
                        {
                            Reference = new(1),
                            Chapter = "I",
                            Grade = Grade.NotEstablished,
                        },
                        new()
                        {
                            Reference = new(3),
                            Chapter = "I",
                            Grade = Grade.NotEstablished,
                        },
                    ],
                },
                adaptation with
                {
                    Overrides = [adaptation.Overrides[0]],
                }
            )
            .GetValueOrThrow();
        return Verifier.Verify(string.Join('\n', new[] { book, adapted, unknown }.Select(Said)));
    }

    [Fact]
    public Task What_is_looked_up_in_vain()
    {
        var (book, meetings) = (Register.FindRulebook("bwc-review-conference").GetValueOrThrow(), Register.Rulebooks[0]);
        return Verifier.Verify(
            string.Join(
                '\n',
                new[]
                {
                    book.FindRule(new RuleReference(999)),
                    book.FindRule(new RuleReference(1, 7)),
                    book.FindRule(new RuleReference(44, 9)),
                    meetings.FindRule(new RuleReference(44, 9)),
                    (meetings with { Rules = [] }).FindRule(new RuleReference(1)),
                    meetings.FindRule(new RuleReference(44, 2)),
                    meetings.FindRule(new RuleReference(28)),
                }.Select(r => r.Value is { } rule ? Said(rule).TrimEnd('\n') : string.Join('\n', r.Findings))
            )
        );
    }

    private static OfficeMapping Mapping(string from, string? to, Grade grade) =>
        new()
        {
            From = from,
            To = to,
            Grade = grade,
            Source = Citation.Parse($"mapping of {from}"),
        };

    private static string Of(string who, LocalDate on, StatusBasis basis = StatusBasis.Deposited) => Said(Register.Classify(who, on, basis).GetValueOrThrow());

    private static string Said(ParticipationRuling ruling) =>
        $"{ruling}, {ruling.Kind}, {ruling.Grade}, {(ruling.TakesPartInDecisions ? "decides" : "does not decide")}, {ruling.Prerequisites.Length} "
        + $"prerequisites, {ruling.Rights.Length} rights\n{string.Concat(ruling.Steps.Select(s => $"  {s}\n"))}";

    private static RulesOfProcedure Rulebook(string id) => Register.FindRulebook(id).GetValueOrThrow();

    private static string Said(RulesOfProcedure book) => $"{book}, {book.Grade}, {book.Source}\n{string.Concat(book.Rules.Select(Said))}";

    private static string Said(ProcedureRule rule) =>
        $"  {rule}, {rule.Grade}, {rule.Source}; {rule.Application?.ToString() ?? "as it is"} by {rule.AppliedBy?.ToString() ?? "nothing"}: "
        + $"{rule.Change ?? "no change"}{(rule.SeenFor is { } seen ? $"; seen for {seen}" : string.Empty)}\n"
        + (rule.Gist is { } gist ? $"    {gist}\n" : string.Empty)
        + string.Concat(rule.Parameters.Select(p => $"    {p}, {p.Grade}, {p.Source}\n"));
}
