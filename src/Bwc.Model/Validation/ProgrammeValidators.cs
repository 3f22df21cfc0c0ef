namespace Bwc.Model.Validation;

internal sealed class ProvisionValidator : ModelValidator<Provision>
{
    public ProvisionValidator()
    {
        Word(p => p.Rule);
        Text(p => p.Text);
        OptionalText(p => p.Note);
        Check(Numbered);
    }

    private static IEnumerable<Fault> Numbered(Provision provision)
    {
        var needs =
            provision.Rule is ProgrammeRule.Days or ProgrammeRule.Weeks or ProgrammeRule.DaysPerYear or ProgrammeRule.Interval or ProgrammeRule.ViceChairs;
        if (needs && provision.Number is not (>= 1 and <= ProgrammeDates.MaxMonths))
            yield return new Fault(
                Codes.ProvisionNumberWrong,
                "Number",
                FormattableString.Invariant($"the rule needs a number; give 1 to {ProgrammeDates.MaxMonths}")
            );
        else if (!needs && provision.Number is not null)
            yield return new Fault(Codes.ProvisionNumberWrong, "Number", "the rule has no number; leave it out");
        if (provision.Rule is ProgrammeRule.Days or ProgrammeRule.Weeks && provision.Office is null)
            yield return new Fault(Codes.OfficeNotInProgramme, "Office", "the rule is about an office; name it, or give daysPerYear");
        if (
            provision.Rule
                is ProgrammeRule.DaysPerYear
                    or ProgrammeRule.BackToBack
                    or ProgrammeRule.Order
                    or ProgrammeRule.Interval
                    or ProgrammeRule.ProgrammeYear
            && provision.Office is not null
        )
            yield return new Fault(Codes.OfficeNotInProgramme, "Office", "the rule is about the whole programme; leave the office out");
    }
}

internal sealed class ProgrammeTopicValidator : ModelValidator<ProgrammeTopic>
{
    public ProgrammeTopicValidator()
    {
        Text(t => t.Title);
        OptionalText(t => t.Note);
        Must(
            nameof(ProgrammeTopic.LastYear),
            t => t.LastYear >= t.FirstYear,
            Codes.YearsBackwards,
            "the last year is before the first; give the earlier year first"
        );
        Check(t =>
            t.Items.Select((item, i) => (item, i))
                .Where(x => string.IsNullOrWhiteSpace(x.item))
                .Select(x => new Fault(Codes.TextEmpty, FormattableString.Invariant($"Items[{x.i}]"), "the text is empty; give it"))
        );
    }
}

internal sealed class ProgrammeChairValidator : ModelValidator<ProgrammeChair>
{
    public ProgrammeChairValidator() =>
        Must(nameof(ProgrammeChair.Group), c => c.Group != default, Codes.GroupCodeMalformed, "the code is empty; give one to eight letters or digits");
}

internal sealed class DerogationValidator : ModelValidator<Derogation>
{
    public DerogationValidator()
    {
        Word(d => d.Rule);
        OptionalText(d => d.Cause);
        Must(
            nameof(Derogation.Instrument),
            d => d.Instrument is not null,
            Codes.DerogationWithoutInstrument,
            "the derogation names no instrument; name the silence procedure, the chair's letter or the decision: without one nothing was agreed"
        );
        OptionalWord(d => d.Instrument);
        Must(
            nameof(Derogation.Letter),
            d => d.Since is not null,
            Codes.ChangesOutOfOrder,
            "the derogation has neither the date of a letter nor a day of agreement; give one"
        );
        Must(nameof(Derogation.Agreed), d => !(d.Agreed < d.Letter), Codes.ChangesOutOfOrder, "it was agreed before its letter; correct one of the dates");
    }
}

internal sealed class IntersessionalProgrammeValidator : ModelValidator<IntersessionalProgramme>
{
    public IntersessionalProgrammeValidator()
    {
        Text(p => p.Id);
        Text(p => p.Title);
        Text(p => p.DecidedBy);
        OptionalText(p => p.Document);
        OptionalText(p => p.Rotation);
        OptionalText(p => p.Note);
        Items(p => p.Provisions, new ProvisionValidator());
        Items(p => p.Topics, new ProgrammeTopicValidator());
        Items(p => p.Chairs, new ProgrammeChairValidator());
        Items(p => p.Derogations, new DerogationValidator());
        Check(p =>
            p.Offices.Select((o, i) => (o, i))
                .Where(o => o.o == default)
                .Select(o => new Fault(
                    Codes.OfficeCodeMalformed,
                    FormattableString.Invariant($"Offices[{o.i}]"),
                    "the code is empty; give one to eight letters or digits"
                ))
        );
        Check(ProgrammeFaults.OfYears);
        Check(ProgrammeFaults.OfParts);
        Check(p => Repeated(p.Offices, "Offices", string.Empty, Codes.ProvisionRepeated, o => o.ToString()));
        Check(p => Repeated(p.Provisions, "Provisions", "Rule", Codes.ProvisionRepeated, v => $"{EnumWords.Of(v.Rule)} {v.Office}".TrimEnd()));
        Check(ProgrammeFaults.OfChairs);
    }
}

internal sealed class CalendarEntryValidator : ModelValidator<CalendarEntry>
{
    public CalendarEntryValidator()
    {
        Text(e => e.Meeting);
        Text(e => e.Title);
        OptionalText(e => e.Place);
        Word(e => e.Status);
        Check(e => RunFaults.Of(e.Days, "Days"));
    }
}

internal sealed class IntervalRulingValidator : ModelValidator<IntervalRuling>
{
    public IntervalRulingValidator()
    {
        Text(r => r.Programme);
        Word(r => r.Grade);
        Items(r => r.Steps, new ReasoningStepValidator());
    }
}

internal sealed class ProgrammeCalendarValidator : ModelValidator<ProgrammeCalendar>
{
    public ProgrammeCalendarValidator()
    {
        Part(c => c.Programme, new IntersessionalProgrammeValidator());
        Part(c => c.Rotation, new RotationScheduleValidator());
        Items(c => c.Meetings, new MeetingValidator());
        Items(c => c.Holidays, new PublicHolidayValidator());
        Check(c => Repeated(c.Meetings, "Meetings", "Id", Codes.MeetingRepeated, m => m.Id));
        Check(c => Repeated(c.Holidays, "Holidays", "Id", Codes.IdentifierRepeated, h => h.Id));
        Check(Rotations);
        Check(MeetingsBelong);
        Check(c => ProgrammeFaults.Overlaps(c.Meetings, Enumerable.Range(0, c.Meetings.Length)));
    }

    private static IEnumerable<Fault> Rotations(ProgrammeCalendar calendar)
    {
        var named = calendar.Programme.Rotation;
        if (named != calendar.Rotation?.Id)
            yield return new Fault(
                Codes.RotationMissing,
                "Rotation",
                $"the programme names {(named is null ? "no rotation" : $"the rotation {SafeText.Quote(named)}")} and the calendar holds {(calendar.Rotation is null ? "none" : SafeText.Quote(calendar.Rotation.Id))}; let both be the same"
            );
    }

    private static IEnumerable<Fault> MeetingsBelong(ProgrammeCalendar calendar)
    {
        var (years, offices) = (calendar.Programme.Years.ToHashSet(), calendar.Programme.Offices.ToHashSet());
        for (var i = 0; i < calendar.Meetings.Length; i++)
        {
            var meeting = calendar.Meetings[i];
            if (meeting.Office is not { } office)
                yield return new Fault(
                    Codes.OfficeNotInProgramme,
                    FormattableString.Invariant($"Meetings[{i}].Office"),
                    $"the meeting names no office; give one of {string.Join(", ", calendar.Programme.Offices.Take(ProgrammeFaults.MaxListed))}"
                );
            else if (!offices.Contains(office))
                yield return ProgrammeFaults.Office(calendar.Programme, FormattableString.Invariant($"Meetings[{i}].Office"), office);
            if (!years.Contains(meeting.ProgrammeYear))
                yield return ProgrammeFaults.Year(calendar.Programme, FormattableString.Invariant($"Meetings[{i}].ProgrammeYear"), meeting.ProgrammeYear);
        }
    }
}
