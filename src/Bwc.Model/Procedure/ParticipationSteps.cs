using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

/// <summary>Puts the way to a ruling into sentences, one fact or rule each, with its source.</summary>
internal static class ParticipationSteps
{
    private static readonly Citation RegisterOfActions = Citation.Parse("treaty actions of the register");
    private static readonly Citation RegisterOfOrganizations = Citation.Parse("organizations of the register");
    private static readonly Citation RegisterOfRulebooks = Citation.Parse("rulebooks of the register");
    private static readonly Citation Caller = Citation.Parse("stated by the caller");
    private static readonly Citation PartiesDecide = Citation.Parse("BWC/MSP/2020/MX.3/2, paras 2(f) and 9");

    public static ImmutableArray<ReasoningStep> Of(State state, StateStatus status, LocalDate on, StatusBasis basis)
    {
        var name = NameOf(state, on);
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        var signature = FirstBy(state, on, a => a.Kind == TreatyActionKind.Signature, a => a.Date);
        var bond = FirstBy(state, on, a => a.Kind != TreatyActionKind.Signature, a => DayOf(a, basis));
        if (signature is not null)
            steps.Add(Step($"{name} signed the Convention on {IsoDate.ToText(signature.Date)}.", signature.Source ?? RegisterOfActions));
        if (bond is not null)
            steps.Add(Step($"{name} {Deposited(bond)} on {IsoDate.ToText(bond.Date)}{Effect(bond, basis)}.", bond.Source ?? RegisterOfActions));
        if (status.Status == TreatyStatus.StateParty)
        {
            steps.Add(Step($"It is bound from {IsoDate.ToText(status.Since!.Value)} and so is a State Party on {IsoDate.ToText(on)}.", RegisterOfActions));
            return steps.ToImmutable();
        }

        if (bond is null)
            steps.Add(Step($"No ratification, accession or succession of {name} is recorded up to {IsoDate.ToText(on)}.", RegisterOfActions));
        else
            steps.Add(
                Step(
                    $"The Convention was not yet in force on {IsoDate.ToText(on)}; it entered into force on {IsoDate.ToText(Convention.EntryIntoForce)}.",
                    RegisterOfActions
                )
            );
        if (signature is null)
            steps.Add(Step($"No signature of {name} is recorded up to {IsoDate.ToText(on)}.", RegisterOfActions));
        return steps.ToImmutable();
    }

    /// <summary>The name as it was on the day, in English.</summary>
    public static string NameOf(State state, LocalDate on) => state.NameOn(on, Language.English)?.Text ?? state.Name;

    /// <summary>
    /// How well it is supported that the State has the status on the day. That is the best grade among the actions by then which give it, since lists that
    /// differ on
    /// the first day may agree on a later one.
    /// </summary>
    public static Grade GradeOf(State state, StateStatus status, LocalDate on, StatusBasis basis)
    {
        if (status.Status == TreatyStatus.Neither)
            return status.Grade;
        return state
            .Actions.Where(a => (a.Kind == TreatyActionKind.Signature) == (status.Status == TreatyStatus.Signatory) && DayOf(a, basis) <= on)
            .Min(a => a.Grade);
    }

    public static ImmutableArray<ReasoningStep> Of(Organization organization, ImmutableArray<OrganizationAppearance> appearances, RuleReference? rule)
    {
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        steps.Add(Step($"{organization} is {What(organization.Kind)}.", organization.Source ?? RegisterOfOrganizations));
        foreach (var appearance in appearances)
        {
            var under = appearance.Rule is null ? "; under which paragraph is not said" : $" under rule {appearance.Rule}";
            steps.Add(
                Step(
                    string.Create(CultureInfo.InvariantCulture, $"It was seen at the {appearance.Meeting} of {appearance.Year}{under}."),
                    appearance.Source ?? RegisterOfOrganizations
                )
            );
        }

        if (rule is not null && !Supports(organization, appearances, rule))
            steps.Add(Step($"No source seen names its paragraph; rule {rule} follows from what it is.", RegisterOfOrganizations));
        return steps.ToImmutable();
    }

    public static ImmutableArray<ReasoningStep> Of(Guest guest)
    {
        var capacity = guest.Capacity is null ? string.Empty : $", {guest.Capacity},";
        return [Step($"{guest.Name}{capacity} comes by the chair's invitation, as the caller says.", Caller)];
    }

    public static ImmutableArray<ReasoningStep> OfStated(string name, ParticipantKind kind) =>
        [Step(kind == ParticipantKind.NotEstablished ? $"Nothing says what {name} is." : $"{name} is {What(kind)}, as the caller says.", Caller)];

    public static bool Supports(Organization organization, ImmutableArray<OrganizationAppearance> appearances, RuleReference? rule) =>
        rule is { } wanted && (organization.Rule == wanted || Sequence.OrEmpty(appearances).Any(a => a.Rule == wanted));

    /// <summary>Rules answer for any day; that there was nothing yet to take part in must be said.</summary>
    public static IEnumerable<ReasoningStep> BeforeOpening(LocalDate on)
    {
        if (on < Convention.OpenedForSignature)
            yield return Step(
                $"The Convention was not yet open for signature on {IsoDate.ToText(on)}; it was opened on "
                    + $"{IsoDate.ToText(Convention.OpenedForSignature)}, so that this is what the rules say and no more.",
                RegisterOfActions
            );
    }

    public static IEnumerable<ReasoningStep> Conclusion(Citation? rulebook, ParticipationCategory? category, ParticipantKind kind)
    {
        var book = rulebook ?? RegisterOfRulebooks;
        if (category is null)
        {
            yield return kind == ParticipantKind.Secretariat
                ? Step("The secretariat serves the meeting and is no participant: no category applies.", book)
                : Step("No category can be given: it is not established what the participant is, or the rulebook has none for it.", book);
        }
        else
        {
            var under = category.Rule is { } rule
                ? $"takes part under rule {rule}"
                : $"takes part without a paragraph of rule 44{(category.Basis is null ? string.Empty : $"; it rests on {category.Basis}")}";
            yield return Step($"The category is {category.Id} ({category.Definition}), which {under}.", category.Source ?? book);
        }

        yield return kind == ParticipantKind.StateParty
            ? Step("States Parties take part in decisions.", PartiesDecide)
            : Step("It takes no part in decisions: only States Parties do.", PartiesDecide);
    }

    private static LocalDate DayOf(TreatyAction action, StatusBasis basis) => basis == StatusBasis.Effective ? action.Effective ?? action.Date : action.Date;

    private static TreatyAction? FirstBy(State state, LocalDate on, Func<TreatyAction, bool> counts, Func<TreatyAction, LocalDate> dayOf) =>
        state.Actions.Where(a => counts(a) && dayOf(a) <= on).OrderBy(dayOf).ThenBy(a => a.Grade).FirstOrDefault();

    private static string Deposited(TreatyAction action)
    {
        var deed = action.Kind switch
        {
            TreatyActionKind.Ratification => "deposited its ratification",
            TreatyActionKind.Accession => "deposited its accession",
            _ => "notified its succession",
        };
        return action.Depositary is { } depositary ? $"{deed} in {depositary}" : deed;
    }

    private static string Effect(TreatyAction action, StatusBasis basis) =>
        basis == StatusBasis.Effective && action.Effective is { } day ? $", with effect from {IsoDate.ToText(day)}" : string.Empty;

    private static string What(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.UnitedNations => "a body of the United Nations",
            OrganizationKind.OtherOrganization => "a specialized agency or other international organization",
            OrganizationKind.NonGovernmental => "a non-governmental organization or research institute",
            OrganizationKind.Secretariat => "the secretariat of the meeting",
            _ => "a body of which nothing seen says what it is",
        };

    private static string What(ParticipantKind kind) =>
        kind switch
        {
            ParticipantKind.UnitedNationsBody => What(OrganizationKind.UnitedNations),
            ParticipantKind.OtherOrganization => What(OrganizationKind.OtherOrganization),
            ParticipantKind.NonGovernmental => What(OrganizationKind.NonGovernmental),
            ParticipantKind.Secretariat => What(OrganizationKind.Secretariat),
            ParticipantKind.Guest => "a guest invited by the chair",
            _ => What(OrganizationKind.NotEstablished),
        };

    private static ReasoningStep Step(string text, Citation citation) => new() { Text = text, Citation = citation };
}
