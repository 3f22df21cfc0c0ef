namespace Bwc.Model.Validation;

internal sealed class NameEntryValidator : ModelValidator<NameEntry>
{
    public NameEntryValidator()
    {
        Word(n => n.Language);
        Word(n => n.Form);
        Text(n => n.Text);
        Must(
            nameof(NameEntry.To),
            n => !(n.To <= n.From),
            Codes.NameDaysBackwards,
            "the name ends before it begins, or on the same day; give an end after the beginning"
        );
    }
}

internal sealed class TreatyActionValidator : ModelValidator<TreatyAction>
{
    public TreatyActionValidator()
    {
        Word(a => a.Kind);
        Must(
            nameof(TreatyAction.Date),
            a => IsoDate.InIso(a.Date) >= Convention.OpenedForSignature,
            Codes.ActionTooEarly,
            a =>
                $"the action is of {IsoDate.ToText(a.Date)}; the Convention was opened for signature on {IsoDate.ToText(Convention.OpenedForSignature)}, so give that day or a later one"
        );
        Must(
            nameof(TreatyAction.Effective),
            a => a.Effective is null || a.Kind == TreatyActionKind.Succession,
            Codes.EffectWithoutSuccession,
            a => $"the action ({EnumWords.Of(a.Kind)}) has a day of effect; leave it out, or make it a succession"
        );
        Must(
            nameof(TreatyAction.Effective),
            a => !(a.Effective > a.Date),
            Codes.EffectAfterDeposit,
            "the day of effect is later than the notification; give a day that is not"
        );
    }
}

internal sealed class StateValidator : ModelValidator<State>
{
    public StateValidator()
    {
        Must(
            nameof(State.Alpha2),
            s => s.Alpha2 is { Length: 2 } && char.IsAsciiLetterUpper(s.Alpha2[0]) && char.IsAsciiLetterUpper(s.Alpha2[1]),
            Codes.Alpha2Malformed,
            s => $"{SafeText.Quote(s.Alpha2)} is not two capital letters; give the alpha-2 code of ISO 3166-1, such as EG"
        );
        Must(
            nameof(State.M49),
            s => s.M49 is { Length: 3 } && s.M49.All(char.IsAsciiDigit),
            Codes.M49Malformed,
            s => $"{SafeText.Quote(s.M49)} is not three digits; give the M49 code with its leading zeros, such as 004"
        );
        Word(s => s.UnitedNations);
        Items(s => s.Names, new NameEntryValidator());
        Items(s => s.Actions, new TreatyActionValidator());
        Must(
            nameof(State.Names),
            s => s.Names.Any(n => n.Language == Language.English && n.Form == NameForm.Short),
            Codes.StateNameMissing,
            s => $"{s.Code} has no short name in English; add one"
        );
        Check(RatifiedBeforeSignature);
    }

    private static IEnumerable<Fault> RatifiedBeforeSignature(State state)
    {
        var signatures = state.Actions.Where(a => a.Kind == TreatyActionKind.Signature).Select(a => a.Date).ToArray();
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var ratification = state.Actions[i];
            if (ratification.Kind != TreatyActionKind.Ratification || signatures.Any(day => day <= ratification.Date))
                continue;
            var why = signatures.Length == 0 ? "has not signed" : $"signed on {IsoDate.ToText(signatures.Min())}";
            yield return new Fault(
                Codes.RatifiedBeforeSignature,
                $"Actions[{i}].Date",
                $"{state.Code} ratified on {IsoDate.ToText(ratification.Date)} and {why}; correct the days, or give an accession"
            );
        }
    }
}

internal sealed class PredecessorStateValidator : ModelValidator<PredecessorState>
{
    public PredecessorStateValidator()
    {
        Text(s => s.Name);
        OptionalText(s => s.Note);
        Items(s => s.Actions, new TreatyActionValidator());
        Check(ActionsAfterLastDay);
    }

    private static IEnumerable<Fault> ActionsAfterLastDay(PredecessorState state)
    {
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var action = state.Actions[i];
            if (action.Date > state.LastDay)
                yield return new Fault(
                    Codes.ActionAfterLastDay,
                    $"Actions[{i}].Date",
                    $"{state.Code} acted on {IsoDate.ToText(action.Date)}, after its last day, {IsoDate.ToText(state.LastDay.Value)}; correct one of them"
                );
        }
    }
}

internal sealed class OrganizationValidator : ModelValidator<Organization>
{
    public OrganizationValidator()
    {
        Text(o => o.Abbreviation);
        Word(o => o.Kind);
        Items(o => o.Names, new NameEntryValidator());
        Must(nameof(Organization.Rule), o => RuleTexts.IsReference(o.Rule), Codes.RuleReferenceMalformed, o => RuleTexts.Message(o.Rule));
        Check(RuleDisagrees);
    }

    private static IEnumerable<Fault> RuleDisagrees(Organization organization)
    {
        var paragraph = organization.Kind switch
        {
            OrganizationKind.UnitedNations => 3,
            OrganizationKind.OtherOrganization => 4,
            OrganizationKind.NonGovernmental => 5,
            _ => (int?)null,
        };
        if (paragraph is { } expected && RuleReference.TryParse(organization.Rule, null, out var rule) && rule != new RuleReference(44, expected))
            yield return new Fault(
                Codes.OrganizationRuleDisagrees,
                "Rule",
                $"{SafeText.Quote(organization.Abbreviation)} was seen under rule {rule}; as {EnumWords.Of(organization.Kind)} it would be under rule 44({expected}): check what it is"
            );
    }
}

internal sealed class OrganizationAppearanceValidator : ModelValidator<OrganizationAppearance>
{
    public OrganizationAppearanceValidator()
    {
        Text(a => a.Organization);
        Text(a => a.Meeting);
        Must(nameof(OrganizationAppearance.Rule), a => RuleTexts.IsReference(a.Rule), Codes.RuleReferenceMalformed, a => RuleTexts.Message(a.Rule));
    }
}

/// <summary>States stand below Procedure and so hold a rule as a text; here it is judged.</summary>
internal static class RuleTexts
{
    public static bool IsReference(string? text) => text is null || RuleReference.TryParse(text, null, out _);

    public static string Message(string? text) => Malformed.Message(text, "a rule such as 28, or a paragraph of one such as 44(1)");
}
