using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using FluentValidation;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>
/// The audit of the report of MX3 beside the same rules as one would write them in FluentValidation. Both validate the shape of the report first.
/// Target: no slower.
/// </summary>
[MemoryDiagnoser]
public class ReportAuditing
{
    private static readonly Register Register = Register.Default;
    private readonly MeetingReport _report = Register.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    private readonly PlainReportValidator _plain = new(Register);

    [GlobalSetup]
    public void Setup() => Inputs.MustAgree(Plain(), Audit());

    [Benchmark(Baseline = true, Description = "the rules in FluentValidation")]
    public int Plain() => ModelValidation.Validate(_report).Findings.Length + _plain.Validate(_report).Errors.Count;

    [Benchmark(Description = "Register.Audit")]
    public int Audit() => Register.Audit(_report).Findings.Length;

    /// <summary>The rules of the audit, each as a rule of its own, with what the register knows.</summary>
    private sealed class PlainReportValidator : AbstractValidator<MeetingReport>
    {
        public PlainReportValidator(Register register)
        {
            // Participation
            RuleFor(r => r.Participation!.StatesParties!)
                .Must(p => p.Stated is null || p.Stated == p.States.Length)
                .WithErrorCode(Codes.StatedCountDiffers)
                .When(r => r.Participation?.StatesParties is not null);
            RuleFor(r => r.Participation!.Signatories!)
                .Must(p => p.Stated is null || p.Stated == p.States.Length)
                .WithErrorCode(Codes.StatedCountDiffers)
                .When(r => r.Participation?.Signatories is not null);
            RuleFor(r => r.Participation!.ObserverStates!)
                .Must(p => p.Stated is null || p.Stated == p.States.Length)
                .WithErrorCode(Codes.StatedCountDiffers)
                .When(r => r.Participation?.ObserverStates is not null);
            foreach (
                var (list, status) in new (Func<MeetingReport, StateParticipation?>, TreatyStatus)[]
                {
                    (r => r.Participation?.StatesParties, TreatyStatus.StateParty),
                    (r => r.Participation?.Signatories, TreatyStatus.Signatory),
                    (r => r.Participation?.ObserverStates, TreatyStatus.Neither),
                }
            )
            {
                RuleForEach(r => list(r) == null ? Array.Empty<StateCode>() : list(r)!.States.AsEnumerable())
                    .Must(
                        (report, code) =>
                            report.Organization?.Held is not { } held
                            || !register.States.TryFind(code, out var state)
                            || state.StatusOn(held.Start).Status == status
                            || state.StatusOn(held.End).Status == status
                    )
                    .OverridePropertyName("states")
                    .WithErrorCode(Codes.ParticipantInWrongCategory);
            }

            RuleFor(r => r.Participation!)
                .Must(p => States(p).Distinct().Count() == States(p).Count())
                .WithErrorCode(Codes.ParticipantRepeated)
                .When(r => r.Participation is not null);
            RuleFor(r => r.Participation!.UnitedNations!)
                .Must(p => p.Bodies.All(b => register.Organizations.TryFind(b, out var body) && body.Kind == OrganizationKind.UnitedNations))
                .WithErrorCode(Codes.ParticipantInWrongCategory)
                .When(r => r.Participation?.UnitedNations is not null);
            RuleFor(r => r.Participation!.Organizations!)
                .Must(p => p.Bodies.All(b => register.Organizations.TryFind(b, out var body) && body.Kind == OrganizationKind.OtherOrganization))
                .WithErrorCode(Codes.ParticipantInWrongCategory)
                .When(r => r.Participation?.Organizations is not null);
            RuleFor(r => r.Participation!.Signatories!.Rule)
                .Must(rule => rule is null || rule.ToString() == "44(1)")
                .WithErrorCode(Codes.RuleOfCategoryDiffers)
                .When(r => r.Participation?.Signatories is not null);
            RuleFor(r => r.Participation!.ObserverStates!.Rule)
                .Must(rule => rule is null || rule.ToString() == "44(2)")
                .WithErrorCode(Codes.RuleOfCategoryDiffers)
                .When(r => r.Participation?.ObserverStates is not null);

            // The work
            RuleFor(r => r)
                .Custom(
                    (report, context) =>
                    {
                        var there = States(report.Participation!).ToHashSet();
                        foreach (
                            var state in report
                                .Items.SelectMany(i => i.Contributions)
                                .SelectMany(c => c.OnBehalfOf.Concat(c.By.State is { } by ? [by] : []))
                                .Concat(
                                    report.Documents.SelectMany(d => d.SubmittedBy).Where(c => c.State is not null).Select(c => c.State.GetValueOrDefault())
                                )
                                .Distinct()
                        )
                        {
                            if (!there.Contains(state))
                                context.AddFailure($"{register.States.Find(state).Value?.Name} is not among the participants");
                        }
                    }
                );
            RuleFor(r => r.Items)
                .Must(items => items.Select(i => i.Number).SequenceEqual(items.Select(i => i.Number).Order()))
                .WithErrorCode(Codes.AgendaItemsOutOfOrder);
            RuleFor(r => r.Items)
                .Must(items => items.IsEmpty || items.Max(i => i.Number) - items.Min(i => i.Number) + 1 == items.Length)
                .WithErrorCode(Codes.AgendaItemMissing);

            // The chairs
            RuleFor(r => r.Organization!.Chair!)
                .Must(
                    (report, chair) =>
                        register.States.TryFind(chair.State!.Value, out var state)
                        && register.Chairs!.Calculator.TryGetChair(report.ProgrammeYear!.Value, report.Office!.Value, out var group)
                        && register.Groups.Of(state, report.Organization!.Held!.Start).Group == group
                )
                .WithErrorCode(Codes.ReportedChairOfOtherGroup);
            RuleForEach(r => r.ChairTable)
                .Must(slot => register.Chairs!.Calculator.TryGetChair(slot.Year, slot.Office, out var group) && group == slot.Group)
                .WithErrorCode(Codes.ChairTableDiffers);
            RuleForEach(r => r.ChairProse)
                .Must(
                    (report, slot) =>
                        register.Chairs!.Calculator.TryGetChair(slot.Year, slot.Office, out var group)
                        && group == slot.Group
                        && report.ChairTable.Contains(slot)
                )
                .WithErrorCode(Codes.ChairTableDiffers);

            // The dates
            RuleFor(r => r.Organization!.Held!)
                .Must((report, held) => held.Start.Year == report.ProgrammeYear)
                .WithErrorCode(Codes.ReportedOutsideProgrammeYear)
                .WithMessage(r => $"{r.Office} of {r.ProgrammeYear} was held on {r.Organization!.Held}");
            RuleFor(r => r.Organization!.Held!)
                .Must((report, held) => ProgrammeDates.IntervalKept(held.End, report.ReportTo!.Days!.Start, report.Mandate!.MinimumMonths!.Value))
                .WithErrorCode(Codes.ReportedIntervalTooShort)
                .WithMessage(r => $"{Period.DaysBetween(r.Organization!.Held!.End, r.ReportTo!.Days!.Start)} days lie between");
            RuleFor(r => r.ReportTo!.Days!)
                .Must((report, days) => days.Start.Year == report.ProgrammeYear)
                .WithErrorCode(Codes.ReportToMeetingOfOtherYear)
                .WithMessage(r => $"the meeting of {r.ProgrammeYear} reports to {r.ReportTo!.Days}");
            RuleFor(r => r.Organization!.Agenda!.Date)
                .Must((report, date) => date is null || report.Organization!.Held!.Contains(date.Value))
                .WithErrorCode(Codes.DateOutsideMeeting);
            RuleFor(r => r.Organization!.Rules!.Date)
                .Must((report, date) => date is null || report.Organization!.Held!.Contains(date.Value))
                .WithErrorCode(Codes.DateOutsideMeeting);
            RuleFor(r => r.Adoption!.Date)
                .Must((report, date) => date is null || report.Organization!.Held!.Contains(date.Value))
                .WithErrorCode(Codes.DateOutsideMeeting);
            RuleForEach(r => r.Organization!.Postponement!.Letters)
                .Must((report, letter) => letter <= report.Organization!.Held!.Start)
                .WithErrorCode(Codes.DateOutsideMeeting);
            RuleFor(r => r.Organization!.Postponement!.Instrument).NotNull().WithErrorCode(Codes.PostponementWithoutInstrument);
            RuleFor(r => r)
                .Must(report =>
                    register.Meetings.FirstOrDefault(m => m.ReportSymbol == report.Symbol) is not { } known
                    || known.Held.IsEmpty
                    || known.Held[0].Start == report.Organization!.Held!.Start
                )
                .WithErrorCode(Codes.ReportDiffersFromRegister);

            // The documents
            RuleFor(r => r)
                .Custom(
                    (report, context) =>
                    {
                        var listed = report.Documents.Select(d => d.Symbol).ToHashSet();
                        var cited = new[]
                        {
                            report.Organization!.Agenda!.Symbol,
                            report.Participation!.ListOfParticipants,
                            report.ProgrammeOfWork!.Agenda,
                            report.Adoption!.Draft,
                            report.Adoption.IssuedAs,
                        }
                            .Concat(report.Items.SelectMany(i => i.Contributions).Select(c => c.Paper))
                            .OfType<DocumentSymbol>()
                            .Where(s => s.Series == report.Symbol!.Value.Series)
                            .ToHashSet();
                        foreach (var symbol in cited.Where(c => !listed.Contains(c)))
                            context.AddFailure(
                                $"{symbol} is not listed; near {string.Join(", ", DocumentSymbols.NearMisses(symbol, listed.Where(l => !cited.Contains(l))))}"
                            );
                        foreach (var symbol in listed.Where(l => l.Kind == DocumentKind.WorkingPaper && !cited.Contains(l)))
                            context.AddFailure($"{symbol} was not introduced");
                    }
                );
            RuleFor(r => r)
                .Must(report =>
                {
                    var catalogue = register.Documents.Select(d => d.Symbol).Where(s => IsOfMeeting(report, s)).ToHashSet();
                    return catalogue.Count == 0 || catalogue.SetEquals(report.Documents.Select(d => d.Symbol).Where(s => IsOfMeeting(report, s)));
                })
                .WithErrorCode(Codes.DocumentNotInReport);
            RuleFor(r => r.Documents).Must(documents => DocumentSymbols.Gaps(documents.Select(d => d.Symbol)).IsEmpty).WithErrorCode(Codes.DocumentNumberGap);
            RuleForEach(r => r.Documents)
                .Must((report, document) => document.Symbol.Year is null || document.Symbol.Year == report.ProgrammeYear)
                .WithErrorCode(Codes.DocumentOfOtherYear);
            RuleForEach(r => r.Items.SelectMany(i => i.Contributions))
                .Must(
                    (report, c) =>
                        c.Paper is not { } paper
                        || report.Documents.FirstOrDefault(d => d.Symbol == paper) is not { SubmittedBy.IsEmpty: false } document
                        || document.SubmittedBy.Contains(c.By)
                )
                .OverridePropertyName("contributions")
                .WithErrorCode(Codes.SubmitterDiffers);
            RuleFor(r => r.Adoption!.ByConsensus).Equal(true).WithErrorCode(Codes.NotAdoptedByConsensus);
            RuleFor(r => r.Adoption!.Draft)
                .Must(draft => draft is null || draft.Value.Kind is DocumentKind.ConferenceRoomPaper or DocumentKind.Limited)
                .WithErrorCode(Codes.DraftIsNoDraft);
            RuleFor(r => r.Adoption!.IssuedAs).Must((report, issued) => issued is null || issued == report.Symbol).WithErrorCode(Codes.ReportSymbolDiffers);

            // The summary
            RuleForEach(r => r.Summary!.Views.Where(v => v.Contribution != null && v.Item != null && v.Holder != null))
                .Must(
                    (report, view) =>
                        report.Items.FirstOrDefault(i => i.Number == view.Item) is not { } item
                        || CategoryOf(view.Holder) is not { } category
                        || (view.Number ?? 1)
                            <= item.Contributions.Where(c => c.By.Kind == category && IsPresentation(c.Kind, view.Contribution)).DistinctBy(c => c.By).Count()
                )
                .OverridePropertyName("views")
                .WithErrorCode(Codes.SummaryDiffers);

            // The figures
            RuleForEach(r => r.Figures)
                .Must(
                    (report, figure) =>
                    {
                        var parties = register.States.Count(s => s.StatusOn(report.Organization!.Held!.End).Status == TreatyStatus.StateParty);
                        return figure.Kind is FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove
                            || (
                                figure.Value <= parties
                                && report.Figures.All(other =>
                                    other.Kind switch
                                    {
                                        FigureKind.CbmShareNeverAbove => figure.Kind != FigureKind.CbmSubmissions
                                            || figure.Value * 100 <= other.Value * parties,
                                        FigureKind.CbmNeverSubmitted => figure.Kind != FigureKind.CbmSubmissions || figure.Value + other.Value <= parties,
                                        _ => true,
                                    }
                                )
                            );
                    }
                )
                .WithErrorCode(Codes.FiguresContradict);
        }

        private static bool IsOfMeeting(MeetingReport report, DocumentSymbol symbol) =>
            symbol.Series is { } series && series == report.Symbol!.Value.Series && symbol.Organ == report.Symbol.Value.Organ && symbol != report.Symbol;

        private static bool IsPresentation(ContributionKind listed, ContributionKind? said) =>
            listed == said || listed is ContributionKind.Presentation or ContributionKind.GuestStatement;

        private static ContributorKind? CategoryOf(ViewHolder? holder) =>
            holder switch
            {
                ViewHolder.OneStateParty => ContributorKind.State,
                ViewHolder.Guest => ContributorKind.Guest,
                ViewHolder.RegionalOrganization or ViewHolder.InternationalOrganization => ContributorKind.Organization,
                _ => null,
            };

        private static IEnumerable<StateCode> States(Participation participation) =>
            new[] { participation.StatesParties, participation.Signatories, participation.ObserverStates }
                .OfType<StateParticipation>()
                .SelectMany(p => p.States);
    }
}
