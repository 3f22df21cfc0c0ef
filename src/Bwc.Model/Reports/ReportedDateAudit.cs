using NodaTime;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges the days: within the programme year, far enough before the States Parties, adoptions on days of the meeting, letters before it, and all
/// as the register has it.</summary>
internal static class ReportedDateAudit
{
    public static void Of(AuditedReport audited)
    {
        if (audited.Held is { } held)
        {
            ProgrammeYear(audited, held);
            Interval(audited, held);
            Inside(audited, held);
            Letters(audited, held);
        }
        else
        {
            audited.NotJudged("$.organization.held", "the days of the meeting are not known, so the dates given cannot be judged");
        }

        Addressee(audited);
        Register(audited);
    }

    private static void ProgrammeYear(AuditedReport audited, DateInterval held)
    {
        if (audited.Report is not { ProgrammeYear: { } year } report)
            return;
        if (report.Organization?.FirstPlannedFor is { } plan && plan.Year != year)
            audited.Add(
                Codes.ReportedOutsideProgrammeYear,
                "$.organization.firstPlannedFor",
                Invariant($"{audited.Name} was first planned for {IsoDate.ToText(plan)}, outside its programme year {year}"),
                report.Organization.Paragraph
            );
        if (held.Start.Year == year && held.End.Year == year)
            return;

        // What puts a meeting off brings it into a later year, never into an earlier one.
        var agreed = held.Start.Year < year ? null : Postponed(audited, held);
        var severity =
            agreed is not null ? FindingSeverity.Info
            : report.Organization?.Postponement is null || held.Start.Year < year ? FindingSeverity.Error
            : FindingSeverity.Warning;
        audited.Add(
            Codes.ReportedOutsideProgrammeYear,
            "$.organization.held",
            Invariant($"{audited.Name} was held {Wording.On(held)}, outside its programme year {year}"),
            report.Organization?.Paragraph,
            severity,
            agreed
        );
    }

    /// <summary>A meeting that was put off by agreement may by that come too near to the States Parties; where nobody said so, the agreement covers it by
    /// implication only.</summary>
    private static void Interval(AuditedReport audited, DateInterval held)
    {
        if (
            audited.Report is not { ReportTo.Days: { } parties, Office: { } office }
            || OfficeKinds.KindOf(office) != MeetingKind.MeetingOfExperts
            || Months(audited) is not { } months
        )
            return;
        if (months is < 0 or > ProgrammeDates.MaxMonths || ProgrammeDates.IntervalKept(held.End, parties.Start, months))
            return;
        var days = Period.DaysBetween(held.End, parties.Start);
        var last = LastExperts(audited, held, parties.Start) is { } later
            ? Invariant($"; the last expert meeting, {later.Office}, ended {Period.DaysBetween(later.Held[^1].End, parties.Start)} days before it")
            : string.Empty;
        var agreed = Postponed(audited, held);
        audited.Add(
            Codes.ReportedIntervalTooShort,
            "$.organization.held",
            Invariant($"{audited.Name} ended on {IsoDate.ToText(held.End)} and the Meeting of States Parties begins on {IsoDate.ToText(parties.Start)}, ")
                + Invariant($"{Wording.Count(days, "day")} later; the mandate requires ")
                + Invariant($"{Wording.Count(months, "month")}{(agreed is null ? string.Empty : " (covered by implication only)")}{last}"),
            audited.Report.Organization?.Paragraph,
            agreed is null ? null : FindingSeverity.Warning,
            agreed
        );
    }

    private static int? Months(AuditedReport audited)
    {
        if (audited.Report.Mandate?.MinimumMonths is { } reported)
            return reported;
        foreach (var programme in audited.Programmes)
        {
            if (audited.Report.ProgrammeYear is { } year && programme.Years.Contains(year) && programme.Find(ProgrammeRule.Interval) is { Number: { } months })
                return months;
        }

        return null;
    }

    private static Meeting? LastExperts(AuditedReport audited, DateInterval held, LocalDate parties)
    {
        Meeting? last = null;
        foreach (var meeting in audited.Meetings)
        {
            if (
                meeting.Kind != MeetingKind.MeetingOfExperts
                || meeting.ProgrammeYear != audited.Report.ProgrammeYear
                || meeting.Held.IsEmpty
                || meeting.Held[^1].End <= held.End
                || meeting.Held[^1].End >= parties
            )
                continue;
            if (last is null || meeting.Held[^1].End > last.Held[^1].End)
                last = meeting;
        }

        return last;
    }

    private static void Addressee(AuditedReport audited)
    {
        if (audited.Report is not { ReportTo.Days: { } days, ProgrammeYear: { } year } || days.Start.Year == year)
            return;
        audited.Add(
            Codes.ReportToMeetingOfOtherYear,
            "$.reportTo.days",
            Invariant($"according to the title page, the {year} meeting reports to the Meeting of States Parties of {Wording.Days(days)}"),
            derogation: audited.Held is { } held ? Postponed(audited, held) : null
        );
    }

    private static void Inside(AuditedReport audited, DateInterval held)
    {
        Adopted(
            audited.Report.Organization?.Agenda?.Date,
            "$.organization.agenda.date",
            "the agenda was adopted",
            audited.Report.Organization?.Agenda?.Paragraph
        );
        Adopted(
            audited.Report.Organization?.Rules?.Date,
            "$.organization.rules.date",
            "the rules of procedure were adopted",
            audited.Report.Organization?.Rules?.Paragraph
        );
        Adopted(audited.Report.Adoption?.Date, "$.adoption.date", "the report was adopted", audited.Report.Adoption?.Paragraph);

        void Adopted(LocalDate? date, string path, string what, int? paragraph)
        {
            if (date is { } day && !held.Contains(day))
                audited.Add(Codes.DateOutsideMeeting, path, $"{what} on {IsoDate.ToText(day)}; the meeting was held {Wording.On(held)}", paragraph);
        }
    }

    private static void Letters(AuditedReport audited, DateInterval held)
    {
        if (audited.Report.Organization is not { } organization)
            return;
        if (organization.Postponement is { } postponement)
        {
            for (var i = 0; i < postponement.Letters.Length; i++)
            {
                if (postponement.Letters[i] > held.Start)
                    audited.Add(
                        Codes.DateOutsideMeeting,
                        Invariant($"$.organization.postponement.letters[{i}]"),
                        $"the letter dated {IsoDate.ToText(postponement.Letters[i])} is later than the meeting that it postponed, held {Wording.On(held)}",
                        organization.Paragraph
                    );
            }

            if (postponement.Instrument is null)
                audited.Add(
                    Codes.PostponementWithoutInstrument,
                    "$.organization.postponement",
                    $"{audited.Name} was postponed, but the report does not say how this was agreed",
                    organization.Paragraph
                );
            if (organization.FirstPlannedFor is { } plan && plan >= held.Start)
                audited.Add(
                    Codes.DateOutsideMeeting,
                    "$.organization.firstPlannedFor",
                    $"the meeting was postponed from {IsoDate.ToText(plan)} but held {Wording.On(held)}, which is not later",
                    organization.Paragraph
                );
        }
    }

    /// <summary>What the report says otherwise than the register.</summary>
    private static void Register(AuditedReport audited)
    {
        if (audited.Known is not { } known || audited.Report.Organization is not { } organization)
            return;
        if (organization.Held is { } held && !known.Held.IsEmpty && (held.Start != known.Held[0].Start || held.End != known.Held[^1].End))
            audited.Add(
                Codes.ReportDiffersFromRegister,
                "$.organization.held",
                $"according to the report, {audited.Name} was held {Wording.On(held)}; the register has {Wording.Days(known.Held)}",
                organization.Paragraph
            );
        if (organization.FirstPlannedFor is { } plan && !known.FirstPlan.IsEmpty && plan != known.FirstPlan[0].Start)
            audited.Add(
                Codes.ReportDiffersFromRegister,
                "$.organization.firstPlannedFor",
                $"according to the report, {audited.Name} was first planned for {IsoDate.ToText(plan)}; the register has {Wording.Days(known.FirstPlan)}",
                organization.Paragraph
            );
        if (organization.Chair is not { } chair)
            return;
        var chairs = known.Officers.Where(o => o.Post == OfficerPost.Chair && (o.Name is not null || o.State is not null)).ToArray();
        if (
            chairs.Length > 0
            && !Array.Exists(chairs, o => (o.Name is null || o.Name == chair.Name) && (o.State is null || chair.State is null || o.State == chair.State))
        )
            audited.Add(
                Codes.ReportDiffersFromRegister,
                "$.organization.chair",
                $"the report names {SafeText.Bare(chair.Name)} ({chair.State?.ToString() ?? "no State"}) "
                    + $"as chair; the register has {Wording.List(chairs, c => c.ToString())}",
                organization.Paragraph
            );
    }

    /// <summary>
    /// The agreement by which the meeting was put off, in the words of the report or, where it has none, of the register. A letter that is younger than the
    /// meeting did not put it off, nor did a change that set other days.
    /// </summary>
    private static string? Postponed(AuditedReport audited, DateInterval held)
    {
        if (audited.Report.Organization?.Postponement is { } postponement)
        {
            LocalDate[] before = [.. postponement.Letters.Where(l => l <= held.Start)];
            if (postponement.Instrument is not { } instrument || (before.Length == 0 && !postponement.Letters.IsEmpty))
                return null;
            var letters = before.Length == 0 ? string.Empty : $", letters of the chair of {Wording.List(before, IsoDate.ToText)}";
            var why = postponement.Cause is { } cause ? $" ({SafeText.Bare(cause)})" : string.Empty;
            return $"{InstrumentText.Of(instrument, null, null, null)}{letters}{why}";
        }

        return
            audited.Known?.Changes.LastOrDefault() is { Instrument: not null, Days: { IsEmpty: false } days } change
            && days[0].Start == held.Start
            && days[^1].End == held.End
            ? change.ToString()
            : null;
    }
}
