using Bwc.Model.Diagnostics;
using Bwc.Model.Documents;
using Bwc.Model.Primitives;
using Bwc.Model.Procedure;
using Bwc.Model.States;
using FluentValidation;

namespace Bwc.Model.Validation;

internal sealed class NameEntryValidator : ModelValidator<NameEntry>
{
    public NameEntryValidator()
    {
        Word(n => n.Language);
        Word(n => n.Form);
        Text(n => n.Text);
        Property(n => n.To).Must((name, to) => !(to <= name.From)).WithErrorCode(Codes.NameDaysBackwards)
            .WithMessage("the name ends before it begins, or on the same day; give an end after the beginning");
    }
}

internal sealed class TreatyActionValidator : ModelValidator<TreatyAction>
{
    public TreatyActionValidator()
    {
        Word(a => a.Kind);
        Property(a => a.Date).Must(day => IsoDate.InIso(day) >= Convention.OpenedForSignature).WithErrorCode(Codes.ActionTooEarly)
            .WithMessage(a => $"the action is of {IsoDate.ToText(a.Date)}; the Convention was opened for signature on {IsoDate.ToText(Convention.OpenedForSignature)}, so give that day or a later one");
        Property(a => a.Effective).Must((action, day) => day is null || action.Kind == TreatyActionKind.Succession).WithErrorCode(Codes.EffectWithoutSuccession)
            .WithMessage(a => $"the action ({EnumWords.Of(a.Kind)}) has a day of effect; leave it out, or make it a succession");
        Property(a => a.Effective).Must((action, day) => !(day > action.Date)).WithErrorCode(Codes.EffectAfterDeposit)
            .WithMessage("the day of effect is later than the notification; give a day that is not");
    }
}

internal sealed class StateValidator : ModelValidator<State>
{
    public StateValidator()
    {
        Property(s => s.Alpha2).Must(code => code is { Length: 2 } && char.IsAsciiLetterUpper(code[0]) && char.IsAsciiLetterUpper(code[1])).WithErrorCode(Codes.Alpha2Malformed)
            .WithMessage(s => $"{Malformed.Quote(s.Alpha2)} is not two capital letters; give the alpha-2 code of ISO 3166-1, such as EG");
        Property(s => s.M49).Must(code => code is { Length: 3 } && code.All(char.IsAsciiDigit)).WithErrorCode(Codes.M49Malformed)
            .WithMessage(s => $"{Malformed.Quote(s.M49)} is not three digits; give the M49 code with its leading zeros, such as 004");
        Word(s => s.UnitedNations);
        Items(s => s.Names, new NameEntryValidator());
        Items(s => s.Actions, new TreatyActionValidator());
        Property(s => s.Names).Must(names => names.Any(n => n.Language == Language.English && n.Form == NameForm.Short)).WithErrorCode(Codes.StateNameMissing)
            .WithMessage(s => $"{s.Code} has no short name in English; add one");
        Check(RatifiedBeforeSignature);
    }

    private static IEnumerable<Fault> RatifiedBeforeSignature(State state)
    {
        var signatures = state.Actions.Where(a => a.Kind == TreatyActionKind.Signature).Select(a => a.Date).ToArray();
        for (var i = 0; i < state.Actions.Length; i++)
        {
            var ratification = state.Actions[i];
            if (ratification.Kind != TreatyActionKind.Ratification || signatures.Any(day => day <= ratification.Date)) continue;
            var why = signatures.Length == 0 ? "has not signed" : $"signed on {IsoDate.ToText(signatures.Min())}";
            yield return new Fault(Codes.RatifiedBeforeSignature, $"Actions[{i}].Date", $"{state.Code} ratified on {IsoDate.ToText(ratification.Date)} and {why}; correct the days, or give an accession");
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
                yield return new Fault(Codes.ActionAfterLastDay, $"Actions[{i}].Date", $"{state.Code} acted on {IsoDate.ToText(action.Date)}, after its last day, {IsoDate.ToText(state.LastDay.Value)}; correct one of them");
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
        Property(o => o.Rule).Must(RuleTexts.IsReference).WithErrorCode(Codes.RuleReferenceMalformed).WithMessage(o => RuleTexts.Message(o.Rule));
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
            yield return new Fault(Codes.OrganizationRuleDisagrees, "Rule", $"{Malformed.Quote(organization.Abbreviation)} was seen under rule {rule}; as {EnumWords.Of(organization.Kind)} it would be under rule 44({expected}): check what it is");
    }
}

internal sealed class OrganizationAppearanceValidator : ModelValidator<OrganizationAppearance>
{
    public OrganizationAppearanceValidator()
    {
        Text(a => a.Organization);
        Text(a => a.Meeting);
        Property(a => a.Rule).Must(RuleTexts.IsReference).WithErrorCode(Codes.RuleReferenceMalformed).WithMessage(a => RuleTexts.Message(a.Rule));
    }
}

/// <summary>States stand below Procedure and so hold a rule as a text; here it is judged.</summary>
internal static class RuleTexts
{
    public static bool IsReference(string? text) => text is null || RuleReference.TryParse(text, null, out _);

    public static string Message(string? text) => Malformed.Message(text, "a rule such as 28, or a paragraph of one such as 44(1)");
}
