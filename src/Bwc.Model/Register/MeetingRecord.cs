using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>What the register knows of a meeting, as the record of its report.</summary>
internal sealed class MeetingRecord(Register register, Meeting meeting)
{
    public MeetingReport Make() =>
        new()
        {
            Symbol = meeting.ReportSymbol,
            ProgrammeYear = meeting.ProgrammeYear,
            Office = meeting.Office,
            Organization = Organization(),
        };

    private MeetingOrganization Organization()
    {
        var days = meeting.Days;
        var chair = meeting.ChairsAtTheEnd() is [{ Name: { } name } only] ? Of(only, name) : null;
        return new MeetingOrganization
        {
            FirstPlannedFor = meeting.FirstPlan is [var first, ..] && first != days[0] ? first.Start : null,
            Postponement = Postponement(),
            Held = days.Length == 1 ? days[0] : null,
            Sessions =
                days.Length == 1
                    ? []
                    :
                    [
                        .. days.Select(
                            (run, i) =>
                                new ReportedSession
                                {
                                    Number = i + 1,
                                    Days = run,
                                    Place = meeting.Place,
                                }
                        ),
                    ],
            Place = meeting.Place,
            Chair = chair,
            ViceChairs = [.. Serving(OfficerPost.ViceChair)],
            Secretariat = [.. Serving(OfficerPost.Secretary), .. Serving(OfficerPost.DeputySecretary), .. Serving(OfficerPost.Secretariat)],
        };
    }

    private Postponement? Postponement() =>
        meeting.Changes.IsEmpty || meeting.FirstPlan.IsEmpty
            ? null
            : new Postponement
            {
                Cause = meeting.Changes[^1].Cause is { } cause && IsKnown(cause) ? cause : null,
                SeveralTimes = meeting.Changes.Length > 1,
                Instrument = meeting.Changes[^1].Instrument,
                Letters = [.. meeting.Changes.Select(c => c.Letter).OfType<NodaTime.LocalDate>().Distinct().Order()],
            };

    // A report names a cause in a few words; the register may say more of it.
    private bool IsKnown(string cause) => register.Reports.Any(r => r.Organization?.Postponement?.Cause == cause);

    private IEnumerable<ReportedOfficer> Serving(OfficerPost post) =>
        meeting.Officers.Where(o => o.Post == post && o is { Body: null, To: null, Name: not null }).Select(o => Of(o, o.Name!));

    private static ReportedOfficer Of(Officer officer, string name) =>
        new()
        {
            Post = officer.Post,
            Name = name,
            State = officer.State,
        };
}
