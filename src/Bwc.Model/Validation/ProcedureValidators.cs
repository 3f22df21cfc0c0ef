namespace Bwc.Model.Validation;

internal sealed class PrerequisiteValidator : ModelValidator<Prerequisite>
{
    public PrerequisiteValidator()
    {
        Word(p => p.Kind);
        Word(p => p.Need);
        Text(p => p.Detail);
        OptionalText(p => p.By);
    }
}

internal sealed class RightEntryValidator : ModelValidator<RightEntry>
{
    public RightEntryValidator(bool alone = false)
    {
        Word(r => r.Right);
        Word(r => r.Value);
        OptionalText(r => r.Note);

        // Alone, an entry belongs to nobody, and so may be a State Party's.
        if (alone)
            Check(r => RulebookFaults.OfEntry(r, ParticipantKind.StateParty));
    }
}

internal sealed class ParticipationCategoryValidator : ModelValidator<ParticipationCategory>
{
    public ParticipationCategoryValidator()
    {
        Text(c => c.Id);
        Word(c => c.Admits);
        Text(c => c.Definition);
        OptionalText(c => c.Basis);
        Items(c => c.Prerequisites, new PrerequisiteValidator());
        Items(c => c.Rights, new RightEntryValidator());
        Check(RulebookFaults.OfRights);
    }
}

internal sealed class RulesOfProcedureValidator : ModelValidator<RulesOfProcedure>
{
    public RulesOfProcedureValidator()
    {
        Text(r => r.Id);
        Text(r => r.Title);
        OptionalText(r => r.Document);
        Items(r => r.Categories, new ParticipationCategoryValidator());
        Items(r => r.Chapters, new RuleChapterValidator());
        Items(r => r.Rules, new ProcedureRuleValidator());
        Items(r => r.Decisions, new DecisionProcedureValidator());
        Check(RulebookFaults.OfCategories);
        Check(RuleFaults.Of);
    }
}

internal sealed class GuestValidator : ModelValidator<Guest>
{
    public GuestValidator()
    {
        Text(g => g.Name);
        OptionalText(g => g.Capacity);
        OptionalText(g => g.Organization);
    }
}

internal sealed class ParticipationRulingValidator : ModelValidator<ParticipationRuling>
{
    public ParticipationRulingValidator()
    {
        Text(r => r.Participant);
        Word(r => r.Kind);
        Text(r => r.Category);
        Word(r => r.Grade);
        Items(r => r.Prerequisites, new PrerequisiteValidator());
        Items(r => r.Rights, new RightEntryValidator());
        Check(r =>
            r.Rights.SelectMany(
                (entry, i) => RulebookFaults.OfEntry(entry, r.Kind).Select(f => f with { Path = FormattableString.Invariant($"Rights[{i}].{f.Path}") })
            )
        );
        Items(r => r.Steps, new ReasoningStepValidator());
    }
}
