using Bwc.Model.Reports;

namespace Bwc.Model.Validation;

internal sealed class StateParticipationValidator : ReportPartValidator<StateParticipation>
{
    public StateParticipationValidator()
    {
        FromOne(p => p.Paragraph);
        FromZero(p => p.Stated);
        Texts(p => p.Unresolved, nameof(StateParticipation.Unresolved));
    }
}

internal sealed class BodyParticipationValidator : ReportPartValidator<BodyParticipation>
{
    public BodyParticipationValidator()
    {
        FromOne(p => p.Paragraph);
        FromZero(p => p.Stated);
        Texts(p => p.Bodies, nameof(BodyParticipation.Bodies));
        Texts(p => p.Unresolved, nameof(BodyParticipation.Unresolved));
    }
}

internal sealed class GuestParticipationValidator : ReportPartValidator<GuestParticipation>
{
    public GuestParticipationValidator()
    {
        FromOne(p => p.Paragraph);
        Items(p => p.Guests, new GuestValidator());
    }
}

internal sealed class ParticipationValidator : ReportPartValidator<Participation>
{
    public ParticipationValidator()
    {
        Part(p => p.StatesParties, new StateParticipationValidator());
        Part(p => p.Signatories, new StateParticipationValidator());
        Part(p => p.ObserverStates, new StateParticipationValidator());
        Part(p => p.UnitedNations, new BodyParticipationValidator());
        Part(p => p.Organizations, new BodyParticipationValidator());
        Part(p => p.Guests, new GuestParticipationValidator());
        Part(p => p.NonGovernmental, new BodyParticipationValidator());
        FromOne(p => p.ListParagraph);
    }
}

internal sealed class MeetingReferenceValidator : ReportPartValidator<MeetingReference>
{
    public MeetingReferenceValidator()
    {
        Word(r => r.Kind);
        FromOne(r => r.Number);
        FromOne(r => r.Year);
    }
}

internal sealed class PostponementValidator : ModelValidator<Postponement>
{
    public PostponementValidator()
    {
        OptionalText(p => p.Cause);
        OptionalWord(p => p.Instrument);
    }
}

internal sealed class ReportedOfficerValidator : ModelValidator<ReportedOfficer>
{
    public ReportedOfficerValidator()
    {
        Word(o => o.Post);
        Text(o => o.Name);
        OptionalText(o => o.Printed);
        OptionalText(o => o.Title);
    }
}

internal sealed class AdoptedTextValidator : ReportPartValidator<AdoptedText>
{
    public AdoptedTextValidator() => FromOne(t => t.Paragraph);
}

internal sealed class MeetingOrganizationValidator : ReportPartValidator<MeetingOrganization>
{
    public MeetingOrganizationValidator()
    {
        FromOne(o => o.Paragraph);
        OptionalText(o => o.Place);
        Items(o => o.DecidedBy, new MeetingReferenceValidator());
        Part(o => o.Postponement, new PostponementValidator());
        Part(o => o.Chair, new ReportedOfficerValidator());
        Part(o => o.Agenda, new AdoptedTextValidator());
        Part(o => o.Rules, new AdoptedTextValidator());
        Items(o => o.Secretariat, new ReportedOfficerValidator());
    }
}

internal sealed class GeneralAssemblyResolutionValidator : ReportPartValidator<GeneralAssemblyResolution>
{
    public GeneralAssemblyResolutionValidator()
    {
        FromOne(r => r.Paragraph);
        Text(r => r.Number);
    }
}

internal sealed class ReportedMandateValidator : ReportPartValidator<ReportedMandate>
{
    public ReportedMandateValidator()
    {
        FromOne(m => m.Paragraph);
        FromOne(m => m.EarlierFirstYear);
        FromOne(m => m.EarlierLastYear);
        FromOne(m => m.FirstYear);
        FromOne(m => m.LastYear);
        FromOne(m => m.DaysPerYear);
        FromOne(m => m.ExpertDays);
        FromOne(m => m.StatesPartiesDays);
        FromOne(m => m.MinimumMonths);
        FromOne(m => m.ViceChairs);
        FromOne(m => m.OfficeDays);
        Texts(m => m.Topics, nameof(ReportedMandate.Topics));
    }
}

internal sealed class ReportAddresseeValidator : ReportPartValidator<ReportAddressee>
{
    public ReportAddresseeValidator()
    {
        FromOne(a => a.Year);
        OptionalText(a => a.Place);
    }
}

internal sealed class ProgrammeOfWorkValidator : ReportPartValidator<ProgrammeOfWork>
{
    public ProgrammeOfWorkValidator() => FromOne(p => p.Paragraph);
}
