using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Benchmarks;

/// <summary>The rules of a report as bare conditions. They count the faults and say neither where nor what.</summary>
internal static class HandRules
{
    public static int Faults(MeetingReport r)
    {
        var faults =
            Text(r.JobNumber)
            + Text(r.Title)
            + Text(r.AgendaItemTitle)
            + One(r.AgendaItemNumber)
            + Bad(r.ProgrammeYear is < 1 or > 9999)
            + Bad(r.Language is < Language.Arabic or > Language.Spanish);
        if (r.ReportTo is { } to)
            faults += One(to.Year) + Text(to.Place);
        if (r.Mandate is { } m)
            faults +=
                One(m.Paragraph)
                + One(m.EarlierFirstYear)
                + One(m.EarlierLastYear)
                + One(m.FirstYear)
                + One(m.LastYear)
                + One(m.DaysPerYear)
                + One(m.ExpertDays)
                + One(m.StatesPartiesDays)
                + One(m.MinimumMonths)
                + One(m.ViceChairs)
                + One(m.OfficeDays)
                + Texts(m.Topics);
        if (r.Resolution is { } resolution)
            faults += One(resolution.Paragraph) + Bad(string.IsNullOrWhiteSpace(resolution.Number));
        if (r.Organization is { } o)
            faults += Organization(o);
        if (r.Participation is { } p)
            faults +=
                States(p.StatesParties)
                + States(p.Signatories)
                + States(p.ObserverStates)
                + Bodies(p.UnitedNations)
                + Bodies(p.Organizations)
                + Bodies(p.NonGovernmental)
                + One(p.ListParagraph)
                + Guests(p.Guests);
        faults += One(r.ProgrammeOfWork?.Paragraph) + One(r.Adoption?.Paragraph);
        foreach (var item in r.Items)
        {
            faults += One(item.Number) + One(item.Paragraph) + Text(item.Title) + Texts(item.Unresolved);
            foreach (var c in item.Contributions)
                faults += Bad(!Enum.IsDefined(c.Kind)) + Text(c.Subject) + By(c.By);
        }

        if (r.Summary is { } s)
        {
            faults += One(s.Paragraph) + Text(s.Annex);
            foreach (var element in s.Elements)
                faults += Bad(!Enum.IsDefined(element));
            foreach (var source in s.DrawnFrom)
                faults += Bad(!Enum.IsDefined(source));
            foreach (var view in s.Views)
                faults += One(view.Paragraph) + One(view.Item) + Bad(view.Holder is { } holder && !Enum.IsDefined(holder));
        }

        foreach (var d in r.Documents)
        {
            faults += Text(d.Title);
            foreach (var by in d.SubmittedBy)
                faults += By(by);
            foreach (var language in d.Languages)
                faults += Bad(!Enum.IsDefined(language));
        }

        foreach (var f in r.Figures)
            faults +=
                Bad(!Enum.IsDefined(f.Kind))
                + One(f.Year)
                + One(f.Paragraph)
                + Text(f.Annex)
                + Bad(f.Value < 0 || (f.Value > 100 && f.Kind is FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove));
        for (var i = 1; i < r.Items.Length; i++)
        {
            for (var j = 0; j < i; j++)
                faults += Bad(r.Items[j].Number == r.Items[i].Number);
        }

        for (var i = 1; i < r.Documents.Length; i++)
        {
            for (var j = 0; j < i; j++)
                faults += Bad(r.Documents[j].Symbol == r.Documents[i].Symbol);
        }

        return faults;
    }

    private static int Organization(MeetingOrganization o)
    {
        var faults = One(o.Paragraph) + Text(o.Place) + One(o.Agenda?.Paragraph) + One(o.Rules?.Paragraph) + Officer(o.Chair);
        foreach (var reference in o.DecidedBy)
            faults += Bad(!Enum.IsDefined(reference.Kind)) + One(reference.Number) + One(reference.Year);
        foreach (var officer in o.Secretariat)
            faults += Officer(officer);
        if (o.Postponement is { } p)
            faults += Text(p.Cause) + Bad(p.Instrument is { } instrument && !Enum.IsDefined<Instrument>(instrument));
        return faults;
    }

    private static int Officer(ReportedOfficer? o) =>
        o is null ? 0 : Bad(!Enum.IsDefined(o.Post)) + Bad(string.IsNullOrWhiteSpace(o.Name)) + Text(o.Printed) + Text(o.Title);

    private static int States(StateParticipation? s) => s is null ? 0 : One(s.Paragraph) + Bad(s.Stated < 0) + Texts(s.Unresolved);

    private static int Bodies(BodyParticipation? b) => b is null ? 0 : One(b.Paragraph) + Bad(b.Stated < 0) + Texts(b.Bodies) + Texts(b.Unresolved);

    private static int Guests(GuestParticipation? g)
    {
        if (g is null)
            return 0;
        var faults = One(g.Paragraph);
        foreach (var guest in g.Guests)
            faults += Bad(string.IsNullOrWhiteSpace(guest.Name)) + Text(guest.Capacity) + Text(guest.Organization);
        return faults;
    }

    private static int By(Contributor c) =>
        Bad(!Enum.IsDefined(c.Kind))
        + Bad(c.State is not null != (c.Kind == ContributorKind.State))
        + Bad(string.IsNullOrWhiteSpace(c.Name) == c.Kind is ContributorKind.Organization or ContributorKind.Guest);

    private static int One(int? number) => Bad(number < 1);

    private static int Text(string? text) => Bad(text is not null && string.IsNullOrWhiteSpace(text));

    private static int Texts(System.Collections.Immutable.ImmutableArray<string> texts)
    {
        var faults = 0;
        foreach (var text in texts)
            faults += Bad(string.IsNullOrWhiteSpace(text));
        return faults;
    }

    private static int Bad(bool bad) => bad ? 1 : 0;
}
