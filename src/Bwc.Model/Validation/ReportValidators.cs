using System.Linq.Expressions;
using Bwc.Model.Diagnostics;
using Bwc.Model.Primitives;
using Bwc.Model.Procedure;
using Bwc.Model.Reports;
using FluentValidation;

namespace Bwc.Model.Validation;

/// <summary>What the validators of reports share: numbers that count from 1 or from 0, and parts that may be absent.</summary>
internal abstract class ReportPartValidator<T> : ModelValidator<T>
    where T : class
{
    protected void FromOne(Expression<Func<T, int?>> member) =>
        Property(member).Must(number => number is null or >= 1).WithErrorCode(Codes.ReportNumberWrong).WithMessage("the number is less than 1; give 1 or more, or leave it out");

    protected void FromZero(Expression<Func<T, int?>> member) =>
        Property(member).Must(number => number is null or >= 0).WithErrorCode(Codes.ReportNumberWrong).WithMessage("the number is negative; give 0 or more, or leave it out");

    protected void Part<TPart>(Expression<Func<T, TPart?>> member, IValidator<TPart> validator)
        where TPart : class
    {
        var read = member.Compile();
        Property(member).SetValidator(validator!).When(model => read(model) is not null);
    }

    protected void Words<TEnum>(Func<T, IEnumerable<TEnum>> words, string member)
        where TEnum : struct, Enum =>
        Check(model => words(model).Select((word, i) => (word, i)).Where(w => !Enum.IsDefined(w.word)).Select(w => RunFaults.Word<TEnum>(FormattableString.Invariant($"{member}[{w.i}]"))));

    protected void Texts(Func<T, IEnumerable<string>> texts, string member) =>
        Check(model => texts(model).Select((text, i) => (text, i)).Where(t => string.IsNullOrWhiteSpace(t.text)).Select(t => new Fault(Codes.TextEmpty, FormattableString.Invariant($"{member}[{t.i}]"), "the text is empty; give it, or leave it out")));
}

internal sealed class ContributorValidator : ModelValidator<Contributor>
{
    public ContributorValidator()
    {
        Word(c => c.Kind);
        Check(Complete);
    }

    private static IEnumerable<Fault> Complete(Contributor contributor)
    {
        var needsName = contributor.Kind is ContributorKind.Organization or ContributorKind.Guest;
        if (contributor.Kind == ContributorKind.State != contributor.State is not null) yield return new Fault(Codes.ContributorIncomplete, "State", "a State has a code, and nobody else has; give it, or leave it out");
        if (needsName == string.IsNullOrWhiteSpace(contributor.Name)) yield return new Fault(Codes.ContributorIncomplete, "Name", "an organization and a guest have a name, and nobody else has; give it, or leave it out");
    }
}

internal sealed class ContributionValidator : ModelValidator<Contribution>
{
    public ContributionValidator()
    {
        Word(c => c.Kind);
        OptionalText(c => c.Subject);
        Property(c => c.By).SetValidator(new ContributorValidator());
    }
}

internal sealed class AgendaItemValidator : ReportPartValidator<AgendaItem>
{
    public AgendaItemValidator()
    {
        FromOne(i => i.Number);
        FromOne(i => i.Paragraph);
        OptionalText(i => i.Title);
        Items(i => i.Contributions, new ContributionValidator());
        Texts(i => i.Unresolved, nameof(AgendaItem.Unresolved));
    }
}

internal sealed class OfficialDocumentValidator : ReportPartValidator<OfficialDocument>
{
    public OfficialDocumentValidator()
    {
        OptionalText(d => d.Title);
        Items(d => d.SubmittedBy, new ContributorValidator());
        Words(d => d.Languages, nameof(OfficialDocument.Languages));
    }
}

internal sealed class AttributedViewValidator : ReportPartValidator<AttributedView>
{
    public AttributedViewValidator()
    {
        FromOne(v => v.Paragraph);
        FromOne(v => v.Item);
        Word(v => v.Holder);
    }
}

internal sealed class ChairSummaryValidator : ReportPartValidator<ChairSummary>
{
    public ChairSummaryValidator()
    {
        FromOne(s => s.Paragraph);
        OptionalText(s => s.Annex);
        Words(s => s.Elements, nameof(ChairSummary.Elements));
        Words(s => s.DrawnFrom, nameof(ChairSummary.DrawnFrom));
        Items(s => s.Views, new AttributedViewValidator());
    }
}

internal sealed class AdoptionValidator : ReportPartValidator<Adoption>
{
    public AdoptionValidator() => FromOne(a => a.Paragraph);
}

internal sealed class ReportedFigureValidator : ReportPartValidator<ReportedFigure>
{
    public ReportedFigureValidator()
    {
        Word(f => f.Kind);
        FromOne(f => f.Year);
        FromOne(f => f.Paragraph);
        OptionalText(f => f.Annex);
        Property(f => f.Value).Must((figure, value) => value >= 0 && (value <= 100 || figure.Kind is not (FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove))).WithErrorCode(Codes.FigureOutOfRange)
            .WithMessage(f => FormattableString.Invariant($"the figure is {f.Value}; give 0 or more, and at most 100 for a share in percent"));
        Property(f => f.AsOf).Must(asOf => asOf is null || IsoDate.TryParse(asOf, out NodaTime.LocalDate _) || IsoDate.TryParse(asOf + "-01", out NodaTime.LocalDate _)).WithErrorCode(Codes.AsOfMalformed)
            .WithMessage(f => Malformed.Message(f.AsOf, "a day such as 2021-09-03, or a month such as 2021-09"));
    }
}

internal sealed class ReadingTraceValidator : ReportPartValidator<ReadingTrace>
{
    public ReadingTraceValidator()
    {
        Text(t => t.Path);
        FromZero(t => t.Start);
        FromZero(t => t.Length);
    }
}

internal sealed class ReadingNoteValidator : ReportPartValidator<ReadingNote>
{
    public ReadingNoteValidator()
    {
        Text(n => n.Code);
        Word(n => n.Severity);
        Text(n => n.Message);
        FromZero(n => n.Start);
        FromZero(n => n.Length);
    }
}

internal sealed class ReportReadingValidator : ReportPartValidator<ReportReading>
{
    public ReportReadingValidator()
    {
        FromZero(r => r.Length);
        Items(r => r.Traces, new ReadingTraceValidator());
        Items(r => r.Notes, new ReadingNoteValidator());
    }
}

internal sealed class ParticipantChangeValidator : ModelValidator<ParticipantChange>
{
    public ParticipantChangeValidator()
    {
        Text(c => c.Participant);
        Property(c => c.Before).Must(kind => kind is null || Enum.IsDefined(kind.Value)).WithErrorCode(Codes.WordUnknown).WithMessage($"the value is none that is known; give {new EnumWords<ParticipantKind>().Right}");
        Property(c => c.After).Must(kind => kind is null || Enum.IsDefined(kind.Value)).WithErrorCode(Codes.WordUnknown).WithMessage($"the value is none that is known; give {new EnumWords<ParticipantKind>().Right}");
    }
}

internal sealed class ParticipantComparisonValidator : ReportPartValidator<ParticipantComparison>
{
    public ParticipantComparisonValidator()
    {
        Items(c => c.Joined, new ParticipantChangeValidator());
        Items(c => c.Left, new ParticipantChangeValidator());
        Items(c => c.Changed, new ParticipantChangeValidator());
        Texts(c => c.Unresolved, nameof(ParticipantComparison.Unresolved));
    }
}

internal sealed class MeetingReportValidator : ReportPartValidator<MeetingReport>
{
    public MeetingReportValidator()
    {
        OptionalText(r => r.JobNumber);
        OptionalText(r => r.Title);
        OptionalText(r => r.AgendaItemTitle);
        Property(r => r.ProgrammeYear).Must(year => year is null or (>= 1 and <= 9999)).WithErrorCode(Codes.ReportNumberWrong).WithMessage("the year is not between 1 and 9999; give the year of the programme, or leave it out");
        FromOne(r => r.AgendaItemNumber);
        Property(r => r.Language).Must(language => language is null || Enum.IsDefined(language.Value)).WithErrorCode(Codes.WordUnknown).WithMessage(RunFaults.Word<Documents.Language>(string.Empty).Message);
        Part(r => r.ReportTo, new ReportAddresseeValidator());
        Part(r => r.Mandate, new ReportedMandateValidator());
        Part(r => r.Resolution, new GeneralAssemblyResolutionValidator());
        Part(r => r.Organization, new MeetingOrganizationValidator());
        Part(r => r.Participation, new ParticipationValidator());
        Part(r => r.ProgrammeOfWork, new ProgrammeOfWorkValidator());
        Items(r => r.Items, new AgendaItemValidator());
        Part(r => r.Summary, new ChairSummaryValidator());
        Items(r => r.Documents, new OfficialDocumentValidator());
        Part(r => r.Adoption, new AdoptionValidator());
        Items(r => r.Figures, new ReportedFigureValidator());
        Part(r => r.Reading, new ReportReadingValidator());
        Check(r => Repeated(r.Items, "Items", "Number", Codes.ReportRepeats, i => i.Number));
        Check(r => Repeated(r.Documents, "Documents", "Symbol", Codes.ReportRepeats, d => d.Symbol.ToString()));
    }
}
