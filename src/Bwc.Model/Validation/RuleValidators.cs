namespace Bwc.Model.Validation;

internal sealed class RuleParameterValidator : ModelValidator<RuleParameter>
{
    public RuleParameterValidator()
    {
        Text(p => p.Name);
        OptionalText(p => p.Note);
        Must(
            nameof(RuleParameter.Value),
            p => p.Value.Kind != ParameterKind.Text || !string.IsNullOrWhiteSpace(p.Value.Text),
            Codes.TextEmpty,
            "the text is empty; give it"
        );
    }
}

internal sealed class RuleChapterValidator : ModelValidator<RuleChapter>
{
    public RuleChapterValidator()
    {
        Text(c => c.Number);
        Text(c => c.Title);
        OptionalText(c => c.Note);
    }
}

internal sealed class ProcedureRuleValidator : ModelValidator<ProcedureRule>
{
    public ProcedureRuleValidator()
    {
        Text(r => r.Chapter);
        OptionalText(r => r.Title);
        OptionalText(r => r.Gist);
        OptionalText(r => r.SeenFor);
        OptionalText(r => r.Change);
        Items(r => r.Parameters, new RuleParameterValidator());
        OptionalWord(r => r.Application);
    }
}

internal sealed class OfficeMappingValidator : ModelValidator<OfficeMapping>
{
    public OfficeMappingValidator(bool alone = true)
    {
        if (alone)
            Text(m => m.From);
        OptionalText(m => m.To);
        OptionalText(m => m.Note);
    }
}

internal sealed class RuleOverrideValidator : ModelValidator<RuleOverride>
{
    public RuleOverrideValidator()
    {
        Word(o => o.Application);
        Text(o => o.Gist);
        Items(o => o.Parameters, new RuleParameterValidator());
    }
}

internal sealed class RulebookAdaptationValidator : ModelValidator<RulebookAdaptation>
{
    public RulebookAdaptationValidator()
    {
        Text(a => a.Id);
        Text(a => a.Title);
        Text(a => a.Base);
        OptionalText(a => a.Note);
        Items(a => a.Offices, new OfficeMappingValidator(alone: false));
        Items(a => a.Overrides, new RuleOverrideValidator());
        Items(a => a.Categories, new ParticipationCategoryValidator());
        Items(a => a.Decisions, new DecisionProcedureValidator());
        Check(a => AdaptationFaults.Of(a, null));
    }
}

internal sealed class AdmissionStepValidator : ModelValidator<AdmissionStep>
{
    public AdmissionStepValidator()
    {
        Word(s => s.Kind);
        Text(s => s.By);
    }
}

internal sealed class AdmissionValidator : ModelValidator<Admission>
{
    public AdmissionValidator()
    {
        Part(a => a.Ruling, new ParticipationRulingValidator());
        Items(a => a.Taken, new AdmissionStepValidator());
        Check(Way);
    }

    /// <summary>The steps that were taken must be such as could be taken, one after the other.</summary>
    private static IEnumerable<Fault> Way(Admission admission)
    {
        var walked = Admission.Begin(admission.Ruling);
        for (var i = 0; i < admission.Taken.Length; i++)
        {
            var next = walked.Take(admission.Taken[i]);
            if (next.Value is null)
            {
                yield return new Fault(next.Findings[0].Code, FormattableString.Invariant($"Taken[{i}]"), next.Findings[0].Message);
                yield break;
            }

            walked = next.Value;
        }
    }
}
