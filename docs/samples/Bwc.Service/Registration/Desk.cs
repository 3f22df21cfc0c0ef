using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>What is done by hand: a list is opened, an entry is typed in, corrected, confirmed or withdrawn.</summary>
internal sealed class Desk(Store store, Ruler ruler, RegisterInUse register)
{
    private static readonly NewEntryValidator Entries = new();
    private static readonly NewMeetingValidator Meetings = new();

    public Task<IResult> Open(NewMeeting meeting, CancellationToken cancel = default) =>
        store.Write(
            async db =>
            {
                // A meeting of the register brings its title and its day with it.
                var known = register.Register.FindMeeting(meeting.Id).Value;
                var full = meeting with
                {
                    Title = meeting.Title ?? known?.Title,
                    On = meeting.On ?? (known is { Days.IsEmpty: false } ? known.Days[0].Start : null),
                };
                if (Incoming.Judge(Meetings, full) is { } unfit)
                    return unfit;
                if (await db.Meetings.AnyAsync(m => m.Id == full.Id, cancel))
                    return Conflict(RegistrationCodes.MeetingExists, $"there is a list for {full.Id}; use it, or give another identifier", "body: id");
                var list = new MeetingList
                {
                    Id = full.Id!,
                    Title = full.Title!,
                    On = full.On!.Value,
                };
                db.Add(list);
                store.Record(db, list.Id, null, "open", $"{list.Title}, {list.On:R}");
                return Answer.Of(list, new CountsView(0, 0, 0));
            },
            cancel
        );

    public Task<IResult> Add(string meetingId, NewEntry given, CancellationToken cancel = default) =>
        store.Write(
            async db =>
            {
                if (Incoming.Judge(Entries, given) is { } unfit)
                    return unfit;
                if (await db.Meetings.FindAsync([meetingId], cancel) is not { } meeting)
                    return NoMeeting(meetingId);
                var entry = new Entry
                {
                    MeetingId = meetingId,
                    Given = given.Name!,
                    Key = string.Empty,
                };
                await Fill(db, entry, meeting, given);
                db.Add(entry);
                await db.SaveChangesAsync(cancel); // The number of the entry is for the audit trail.
                store.Record(db, meetingId, entry.Id, "add", Says(entry));
                return Answer.Of(entry);
            },
            cancel
        );

    /// <summary>Puts other words into an entry. It is ruled on anew, by the register of today, and has to be confirmed anew.</summary>
    public Task<IResult> Correct(long id, Correction wanted, CancellationToken cancel = default) =>
        Change(
            id,
            wanted.Version,
            "correct",
            async (db, entry, meeting) =>
            {
                var given = new NewEntry(wanted.Name, wanted.Claimed, wanted.Note);
                if (Incoming.Judge(Entries, given) is { } unfit)
                    return unfit;
                entry.State = EntryState.Open;
                await Fill(db, entry, meeting, given);
                return null;
            },
            cancel
        );

    public Task<IResult> Confirm(long id, Seen seen, CancellationToken cancel = default) =>
        Change(
            id,
            seen.Version,
            "confirm",
            async (db, entry, meeting) =>
            {
                if (entry.State == EntryState.Withdrawn)
                    return Conflict(RegistrationCodes.EntryWithdrawn, $"entry {id} is withdrawn; correct it first", "path: id");
                if (entry.Ruling is null)
                    return new Problem(
                        StatusCodes.Status422UnprocessableEntity,
                        Codes.ParticipantUnknown,
                        $"nobody can say who '{Question.Shorten(entry.Given)}' is; correct the name",
                        "path: id"
                    )
                    {
                        Candidates = ruler.Suggestions(entry.Given, meeting.On),
                    };
                var twin = await db
                    .Entries.Where(e => e.MeetingId == meeting.Id && e.Key == entry.Key && e.Id != id && e.State == EntryState.Confirmed)
                    .Select(e => (long?)e.Id)
                    .FirstOrDefaultAsync(cancel);
                if (twin is not null)
                    return Conflict(RegistrationCodes.ConfirmedTwice, $"entry {twin} is the same and is confirmed; withdraw one of them", "path: id");
                entry.State = EntryState.Confirmed;
                return null;
            },
            cancel
        );

    public Task<IResult> Withdraw(long id, Seen seen, CancellationToken cancel = default) =>
        Change(
            id,
            seen.Version,
            "withdraw",
            (_, entry, _) =>
            {
                entry.State = EntryState.Withdrawn;
                return Task.FromResult<Problem?>(null);
            },
            cancel
        );

    public static Problem NoMeeting(string id) =>
        new(
            StatusCodes.Status404NotFound,
            Codes.MeetingUnknown,
            $"there is no registration list for '{Question.Shorten(id)}'; see /registration/meetings",
            "path: meeting"
        );

    public static Problem NoEntry(long id) =>
        new(StatusCodes.Status404NotFound, RegistrationCodes.EntryUnknown, $"there is no entry {id}; see the list", "path: id");

    private Task<IResult> Change(
        long id,
        long version,
        string action,
        Func<RegistrationDb, Entry, MeetingList, Task<Problem?>> change,
        CancellationToken cancel
    ) =>
        store.Write(
            async db =>
            {
                var entry = await db.Entries.Include(e => e.Ruling).Include(e => e.Remarks).SingleOrDefaultAsync(e => e.Id == id, cancel);
                if (entry is null)
                    return NoEntry(id);
                var meeting = (await db.Meetings.FindAsync([entry.MeetingId], cancel))!;
                var before = Says(entry);
                if (await change(db, entry, meeting) is { } problem)
                    return problem;
                // The update asks for the version that was seen: where there is another one by now, it changes nothing and says so.
                db.Entry(entry).Property(e => e.Version).OriginalValue = version;
                entry.Version = version + 1;
                store.Record(db, meeting.Id, id, action, $"{before} -> {Says(entry)}");
                await db.SaveChangesAsync(cancel);
                return Answer.Of(entry);
            },
            cancel
        );

    /// <summary>Puts what was given into an entry, with what the register says of it now.</summary>
    private async Task Fill(RegistrationDb db, Entry entry, MeetingList meeting, NewEntry given)
    {
        var ruled = ruler.Rule(given.Name!, given.Claimed, meeting.On);
        (entry.Given, entry.Claimed, entry.Note) = (given.Name!, given.Claimed, given.Note);
        entry.Ruling = await Store.Keep(db, ruled.Ruling);
        entry.Key = Ruler.Key(entry.Given, entry.Note, entry.Ruling);
        entry.Remarks.Clear();
        entry.Remarks.AddRange(ruled.Remarks());
    }

    private static string Says(Entry entry) =>
        $"{entry.State}: {entry.Given} | {entry.Claimed} | {entry.Note} | "
        + (entry.Ruling is { } ruling ? $"{ruling.Category} by ruling {ruling.Id}" : EntryRuling.Unresolved);

    private static Problem Conflict(string code, string detail, string place) => new(StatusCodes.Status409Conflict, code, detail, place);
}
