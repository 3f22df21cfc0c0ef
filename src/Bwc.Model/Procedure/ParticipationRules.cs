using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// A rulebook prepared for ruling on participation in meetings. The categories, prerequisites and rights come from the rulebook, not from the code.
/// </summary>
/// <remarks>No instance can be created from a rulebook that allows anyone other than States Parties to take part in decisions. Instances are stateless and
/// thread-safe.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed class ParticipationRules
{
    private readonly ParticipationCategory?[] _byKind = new ParticipationCategory?[Enum.GetValues<ParticipantKind>().Length];
    private readonly Citation? _source;
    private readonly Lazy<RulesOfProcedure> _rules;

    /// <summary>The rulings need the categories and the source alone; the rest of the rulebook may be made when somebody asks for it.</summary>
    /// <param name="categories">The categories, which are known to be fit.</param>
    /// <param name="source">The source of the rulebook.</param>
    /// <param name="rules">Gives the rulebook that has them.</param>
    internal ParticipationRules(ImmutableArray<ParticipationCategory> categories, Citation? source, Func<RulesOfProcedure> rules)
    {
        _source = source;
        _rules = new(rules);
        foreach (var category in categories)
            _byKind[(int)category.Admits] = category;
    }

    /// <summary>The kinds that a caller may state for a participant that is not in the register. The kind of a State follows from its status, and the
    /// secretariat is not a participant.</summary>
    public static ImmutableArray<ParticipantKind> StatedKinds { get; } =
    [ParticipantKind.UnitedNationsBody, ParticipantKind.OtherOrganization, ParticipantKind.NonGovernmental, ParticipantKind.Guest];

    /// <summary>The rulebook.</summary>
    public RulesOfProcedure Rules => _rules.Value;

    /// <summary>Prepares a rulebook for rulings.</summary>
    /// <param name="rules">The rulebook.</param>
    /// <returns>The rules, or the findings that make the rulebook unusable: <see cref="Codes.CategoryRepeated"/>, <see cref="Codes.CategoryOverlap"/>,
    /// <see cref="Codes.RightRepeated"/>, <see cref="Codes.DecisionRightBeyondParties"/>, <see cref="Codes.ValueAndGradeDisagree"/>.</returns>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public static Result<ParticipationRules> Create(RulesOfProcedure rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ImmutableArray<Finding> findings = [.. RulebookFaults.Of(rules).Select(f => f.ToFinding())];
        return findings.IsEmpty
            ? Results.Success(new ParticipationRules(rules.Categories, rules.Source, () => rules))
            : Results.Failure<ParticipationRules>(findings);
    }

    /// <summary>Gets the category that admits a kind of participant.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The category, or null if the rulebook has none.</returns>
    public ParticipationCategory? CategoryOf(ParticipantKind kind) =>
        (uint)kind < (uint)_byKind.Length && kind != ParticipantKind.DidNotExist ? _byKind[(int)kind] : null;

    /// <summary>Gets the category of a State on a given date. The call allocates nothing.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <returns>The category; null if the rulebook has none, or if the State did not exist or its status is not established.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public ParticipationCategory? CategoryOf(State state, LocalDate on, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(state);
        return CategoryOf(KindOf(state.StatusOn(on, basis)));
    }

    /// <summary>Gets the category of an organization.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The category; null if the rulebook has none, as is the case for the secretariat.</returns>
    /// <exception cref="ArgumentNullException">The organization is null.</exception>
    public ParticipationCategory? CategoryOf(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return CategoryOf(KindOf(organization.Kind));
    }

    /// <summary>Rules on a State.</summary>
    /// <param name="state">The State.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <returns>The ruling, with its steps.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public ParticipationRuling Classify(State state, LocalDate on, StatusBasis basis = StatusBasis.Deposited) => Classify(state, on, basis, []);

    /// <summary>Rules on a State, and says what was there in its place where it did not exist.</summary>
    internal ParticipationRuling Classify(State state, LocalDate on, StatusBasis basis, ImmutableArray<State> instead)
    {
        ArgumentNullException.ThrowIfNull(state);
        on = IsoDate.InIso(on);
        var status = state.StatusOn(on, basis);
        return Rule(
            StatusSteps.NameOf(state, on),
            on,
            KindOf(status),
            StatusSteps.GradeOf(state, status, on, basis),
            StatusSteps.Of(state, status, on, basis, instead)
        ) with
        {
            State = state.Code,
        };
    }

    /// <summary>Rules on an organization by its kind, and cites the meetings at which its presence is recorded.</summary>
    /// <param name="organization">The organization.</param>
    /// <param name="on">The date, in any calendar. It affects only the date of the ruling, since rule 44 does not depend on dates for organizations.</param>
    /// <param name="appearances">The recorded appearances of the organization at meetings.</param>
    /// <returns>The ruling, with its steps. If no source names the paragraph, it is derived from the kind of the organization.</returns>
    /// <exception cref="ArgumentException">An appearance in the list is null.</exception>
    /// <exception cref="ArgumentNullException">The organization is null.</exception>
    public ParticipationRuling Classify(Organization organization, LocalDate on, ImmutableArray<OrganizationAppearance> appearances)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var kind = KindOf(organization.Kind);
        var seen = ParticipationSteps.Supports(organization, appearances, CategoryOf(kind)?.Rule);
        var grade = seen || kind is ParticipantKind.Secretariat ? organization.Grade : Grades.Weaker(organization.Grade, Grade.Derived);
        return Rule(
            organization.Name,
            IsoDate.InIso(on),
            kind,
            grade,
            ParticipationSteps.Of(organization, Sequence.OrEmpty(appearances), CategoryOf(kind)?.Rule)
        );
    }

    /// <summary>Rules on a guest of the meeting.</summary>
    /// <param name="guest">The guest, invited by the chair.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <returns>The ruling, with its steps.</returns>
    /// <exception cref="ArgumentNullException">The guest is null.</exception>
    public ParticipationRuling Classify(Guest guest, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(guest);
        return Rule(guest.Name, IsoDate.InIso(on), ParticipantKind.Guest, Grade.Documented, ParticipationSteps.Of(guest));
    }

    /// <summary>Rules on a participant that is not in any register, given its kind.</summary>
    /// <param name="name">The name of the participant.</param>
    /// <param name="kind">The kind of participant.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <returns>The ruling, with its steps. A State cannot be ruled on in this way: its kind follows from its status, so the ruling is "not
    /// established".</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    public ParticipationRuling Classify(string name, ParticipantKind kind, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (kind is ParticipantKind.StateParty or ParticipantKind.Signatory or ParticipantKind.OtherState or ParticipantKind.DidNotExist)
            kind = ParticipantKind.NotEstablished;
        return Rule(name, IsoDate.InIso(on), kind, Grade.Derived, ParticipationSteps.OfStated(name, kind));
    }

    /// <summary>What a State of a status is.</summary>
    internal static ParticipantKind KindOf(StateStatus status) =>
        status.Status switch
        {
            TreatyStatus.StateParty => ParticipantKind.StateParty,
            TreatyStatus.Signatory => ParticipantKind.Signatory,
            TreatyStatus.Neither => ParticipantKind.OtherState,
            _ => status.Exists ? ParticipantKind.NotEstablished : ParticipantKind.DidNotExist,
        };

    /// <summary>What a body of a kind is.</summary>
    internal static ParticipantKind KindOf(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.UnitedNations => ParticipantKind.UnitedNationsBody,
            OrganizationKind.OtherOrganization => ParticipantKind.OtherOrganization,
            OrganizationKind.NonGovernmental => ParticipantKind.NonGovernmental,
            OrganizationKind.Secretariat => ParticipantKind.Secretariat,
            _ => ParticipantKind.NotEstablished,
        };

    /// <summary>The identifier and the title of the rulebook.</summary>
    public override string ToString() => Rules.ToString();

    private ParticipationRuling Rule(string name, LocalDate on, ParticipantKind kind, Grade grade, ImmutableArray<ReasoningStep> facts)
    {
        var category = CategoryOf(kind);
        return new ParticipationRuling
        {
            Participant = name,
            On = on,
            Kind = kind,
            Category =
                category?.Id
                ?? kind switch
                {
                    ParticipantKind.Secretariat => ParticipationRuling.SecretariatCategory,
                    ParticipantKind.DidNotExist => ParticipationRuling.AbsentCategory,
                    _ => ParticipationRuling.NoCategory,
                },
            Rule = category?.Rule,
            Grade =
                category is not null ? Grades.Weaker(grade, category.Grade)
                : kind is ParticipantKind.Secretariat or ParticipantKind.DidNotExist ? grade
                : Grade.NotEstablished,
            Prerequisites = category?.Prerequisites ?? [],
            Rights = category?.Rights ?? [],
            Steps = [.. facts, .. ParticipationSteps.BeforeOpening(on), .. ParticipationSteps.Conclusion(_source, category, kind)],
        };
    }
}
