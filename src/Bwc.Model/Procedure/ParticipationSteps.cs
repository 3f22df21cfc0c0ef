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

    public static ImmutableArray<ReasoningStep> Of(Organization organization, ImmutableArray<OrganizationAppearance> appearances, RuleReference? rule)
    {
        var steps = ImmutableArray.CreateBuilder<ReasoningStep>();
        steps.Add(Step($"{organization} is {What(organization.Kind)}.", organization.Source ?? RegisterOfOrganizations));
        foreach (var appearance in appearances)
        {
            var under = appearance.Rule is null ? ", but the paragraph is not stated" : $" under rule {appearance.Rule}";
            steps.Add(
                Step(
                    string.Create(CultureInfo.InvariantCulture, $"It is on record at the {appearance.Meeting} of {appearance.Year}{under}."),
                    appearance.Source ?? RegisterOfOrganizations
                )
            );
        }

        if (rule is not null && !Supports(organization, appearances, rule))
            steps.Add(Step($"No source names its paragraph; rule {rule} follows from its kind.", RegisterOfOrganizations));
        return steps.ToImmutable();
    }

    public static ImmutableArray<ReasoningStep> Of(Guest guest)
    {
        var capacity = guest.Capacity is null ? string.Empty : $", {guest.Capacity},";
        return [Step($"{guest.Name}{capacity} takes part by invitation of the chair, according to the caller.", Caller)];
    }

    public static ImmutableArray<ReasoningStep> OfStated(string name, ParticipantKind kind) =>
        [Step(kind == ParticipantKind.NotEstablished ? $"It is not established what {name} is." : $"{name} is {What(kind)}, according to the caller.", Caller)];

    public static bool Supports(Organization organization, ImmutableArray<OrganizationAppearance> appearances, RuleReference? rule) =>
        rule is { } wanted && (organization.Rule == wanted || Sequence.OrEmpty(appearances).Any(a => a.Rule == wanted));

    /// <summary>Rules answer for any day; that there was nothing yet to take part in must be said.</summary>
    public static IEnumerable<ReasoningStep> BeforeOpening(LocalDate on)
    {
        if (on < Convention.OpenedForSignature)
            yield return Step(
                $"The Convention was not yet open for signature on {IsoDate.ToText(on)}; it was opened on "
                    + $"{IsoDate.ToText(Convention.OpenedForSignature)}, so this shows only what the rules provide.",
                RegisterOfActions
            );
    }

    public static IEnumerable<ReasoningStep> Conclusion(Citation? rulebook, ParticipationCategory? category, ParticipantKind kind)
    {
        var book = rulebook ?? RegisterOfRulebooks;
        if (category is null)
        {
            yield return kind == ParticipantKind.Secretariat ? Step("The secretariat serves the meeting and is not a participant: no category applies.", book)
            : kind == ParticipantKind.DidNotExist ? Step("No category or paragraph applies to a State that did not exist.", book)
            : Step("No category can be given: it is not established what the participant is, or the rulebook has no category for it.", book);
        }
        else
        {
            var under = category.Rule is { } rule
                ? $"takes part under rule {rule}"
                : $"takes part without a paragraph of rule 44{(category.Basis is null ? string.Empty : $"; the basis is {category.Basis}")}";
            yield return Step($"The category is {PlainWords.Of(category.Id)} ({category.Definition}), which {under}.", category.Source ?? book);
        }

        yield return kind == ParticipantKind.StateParty
            ? Step("States Parties take part in decisions.", PartiesDecide)
            : Step("It does not take part in decisions; only States Parties do.", PartiesDecide);
    }

    private static string What(OrganizationKind kind) =>
        kind switch
        {
            OrganizationKind.UnitedNations => "a body of the United Nations",
            OrganizationKind.OtherOrganization => "a specialized agency or other international organization",
            OrganizationKind.NonGovernmental => "a non-governmental organization or research institute",
            OrganizationKind.Secretariat => "the secretariat of the meeting",
            _ => "a body whose kind is not established",
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
