using System.Runtime.CompilerServices;
using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

/// <summary>What the validators of reports share: numbers that count from 1 or from 0, and lists of words and of texts.</summary>
internal abstract class ReportPartValidator<T> : ModelValidator<T>
    where T : class
{
    protected void FromOne(Func<T, int?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Must(NameOf(member), model => read(model) is null or >= 1, Codes.ReportNumberWrong, "the number is less than 1; give 1 or more, or leave it out");

    protected void FromZero(Func<T, int?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Must(NameOf(member), model => read(model) is null or >= 0, Codes.ReportNumberWrong, "the number is negative; give 0 or more, or leave it out");

    protected void Words<TEnum>(Func<T, IEnumerable<TEnum>> words, string member)
        where TEnum : struct, Enum =>
        Check(model =>
            words(model)
                .Select((word, i) => (word, i))
                .Where(w => !Enum.IsDefined(w.word))
                .Select(w => WordFaults.Of<TEnum>(FormattableString.Invariant($"{member}[{w.i}]")))
        );

    protected void Texts(Func<T, IEnumerable<string>> texts, string member) =>
        Check(model =>
            texts(model)
                .Select((text, i) => (text, i))
                .Where(t => string.IsNullOrWhiteSpace(t.text))
                .Select(t => new Fault(Codes.TextEmpty, FormattableString.Invariant($"{member}[{t.i}]"), "the text is empty; give it, or leave it out"))
        );
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
        if (contributor.Kind == ContributorKind.State != contributor.State is not null)
            yield return new Fault(Codes.ContributorIncomplete, "State", "a State has a code, and nobody else has; give it, or leave it out");
        if (needsName == string.IsNullOrWhiteSpace(contributor.Name))
            yield return new Fault(
                Codes.ContributorIncomplete,
                "Name",
                "an organization and a guest have a name, and nobody else has; give it, or leave it out"
            );
    }
}

internal sealed class ContributionValidator : ModelValidator<Contribution>
{
    public ContributionValidator()
    {
        Word(c => c.Kind);
        OptionalText(c => c.Subject);
        Part(c => c.By, new ContributorValidator());
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
        Must(
            nameof(ReportedFigure.Value),
            f => f.Value >= 0 && (f.Value <= 100 || f.Kind is not (FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove)),
            Codes.FigureOutOfRange,
            f => FormattableString.Invariant($"the figure is {f.Value}; give 0 or more, and at most 100 for a share in percent")
        );
        Must(
            nameof(ReportedFigure.AsOf),
            f => f.AsOf is null || IsoDate.TryParse(f.AsOf, out NodaTime.LocalDate _) || IsoDate.TryParse(f.AsOf + "-01", out NodaTime.LocalDate _),
            Codes.AsOfMalformed,
            f => Malformed.Message(f.AsOf, "a day such as 2021-09-03, or a month such as 2021-09")
        );
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
        OptionalWord(c => c.Before);
        OptionalWord(c => c.After);
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
        Must(
            nameof(MeetingReport.ProgrammeYear),
            r => r.ProgrammeYear is null or (>= 1 and <= 9999),
            Codes.ReportNumberWrong,
            "the year is not between 1 and 9999; give the year of the programme, or leave it out"
        );
        FromOne(r => r.AgendaItemNumber);
        OptionalWord(r => r.Language);
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
