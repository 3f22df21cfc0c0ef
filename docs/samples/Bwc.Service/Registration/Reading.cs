using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>What is read of a list: its entries, the work that is left, what would change, the audit trail. Nothing here writes.</summary>
internal sealed class Reading(Store store, Ruler ruler, RegisterInUse register)
{
    /// <summary>How many things are answered at once.</summary>
    public const int Page = 100;

    public async Task<IResult> Meetings(CancellationToken cancel)
    {
        await using var db = store.Open();
        var counts = await db
            .Entries.GroupBy(e => new { e.MeetingId, e.State })
            .Select(g => new
            {
                g.Key.MeetingId,
                g.Key.State,
                Count = g.Count(),
            })
            .ToListAsync(cancel);
        int Count(string meeting, EntryState state) => counts.FirstOrDefault(c => c.MeetingId == meeting && c.State == state)?.Count ?? 0;
        var lists = await db.Meetings.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancel);
        return Json([
            .. lists.Select(m => new MeetingView(
                m.Id,
                m.Title,
                m.On,
                new CountsView(Count(m.Id, EntryState.Open), Count(m.Id, EntryState.Confirmed), Count(m.Id, EntryState.Withdrawn))
            )),
        ]);
    }

    /// <summary>The entries of a list after the one with a number, in their order.</summary>
    public Task<IResult> Entries(string meetingId, EntryState? state, long after, CancellationToken cancel) =>
        Of(
            meetingId,
            async (db, _) =>
            {
                var entries = All(db, meetingId).Where(e => e.Id > after);
                if (state is { } wanted)
                    entries = entries.Where(e => e.State == wanted);
                return Json([.. await Views(entries, cancel)]);
            },
            cancel
        );

    /// <summary>Unknown names with suggestions, entries that stand there twice, and claims that differ from the ruling.</summary>
    public Task<IResult> Work(string meetingId, CancellationToken cancel) =>
        Of(
            meetingId,
            async (db, meeting) =>
            {
                var open = All(db, meetingId).Where(e => e.State == EntryState.Open);
                var unknown = open.Where(e => e.RulingId == null);
                var twice = open.Where(e => db.Entries.Any(o => o.MeetingId == meetingId && o.Key == e.Key && o.Id != e.Id && o.State != EntryState.Withdrawn));
                var differ = open.Where(e => e.Remarks.Any(r => r.Code == Codes.ClaimedKindDiffers));
                return TypedResults.Ok(
                    new WorkView(
                        new WorkPart<UnknownView>(
                            await unknown.CountAsync(cancel),
                            [.. (await Views(unknown, cancel)).Select(v => new UnknownView(v, ruler.Suggestions(v.Name, meeting.On)))]
                        ),
                        await Part(twice, cancel),
                        await Part(differ, cancel)
                    )
                );
            },
            cancel
        );

    /// <summary>
    /// Of whom the register in use would say something else than it said when the entry came in. Each name is asked once, however many entries have it.
    /// </summary>
    public Task<IResult> Changes(string meetingId, CancellationToken cancel) =>
        Of(
            meetingId,
            async (db, meeting) =>
            {
                var groups = db
                    .Entries.Where(e => e.MeetingId == meetingId && e.State != EntryState.Withdrawn)
                    .GroupBy(e => new
                    {
                        e.Given,
                        e.Claimed,
                        e.RulingId,
                    })
                    .OrderBy(g => g.Min(e => e.Id))
                    .Select(g => new
                    {
                        g.Key,
                        Count = g.Count(),
                        Was = db.Rulings.FirstOrDefault(r => r.Id == g.Key.RulingId),
                    });
                var changes = ImmutableArray.CreateBuilder<ChangeView>();
                await foreach (var group in groups.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
                {
                    var (was, would) = (group.Was, ruler.Rule(group.Key.Given, group.Key.Claimed, meeting.On).Ruling);
                    if (IsSame(was, would))
                        continue;
                    changes.Add(
                        new ChangeView(
                            group.Key.Given,
                            group.Key.Claimed,
                            group.Count,
                            was is null ? null : Answer.View(was),
                            would is null ? null : Answer.View(would)
                        )
                    );
                    if (changes.Count == Page)
                        break;
                }

                return Json(changes.ToImmutable());
            },
            cancel
        );

    public Task<IResult> Audit(string meetingId, long after, CancellationToken cancel) =>
        Of(
            meetingId,
            async (db, _) =>
            {
                var records = await db
                    .Audit.AsNoTracking()
                    .Where(r => r.MeetingId == meetingId && r.Id > after)
                    .OrderBy(r => r.Id)
                    .Take(Page)
                    .ToListAsync(cancel);
                return Json([
                    .. records.Select(r => new AuditView(r.Id, NodaTime.Text.InstantPattern.ExtendedIso.Format(r.At), r.EntryId, r.Action, r.Detail)),
                ]);
            },
            cancel
        );

    public Task<IResult> Participants(string meetingId, CancellationToken cancel) =>
        Of(
            meetingId,
            async (db, meeting) =>
                TypedResults.Text(
                    await ParticipantsMarkdown.Write(meeting, All(db, meetingId).Where(e => e.State == EntryState.Confirmed), cancel),
                    "text/markdown; charset=utf-8"
                ),
            cancel
        );

    /// <summary>The paragraphs of the report on who took part, in one of the languages of the United Nations.</summary>
    public Task<IResult> Paragraphs(string meetingId, Language language, CancellationToken cancel) =>
        Of(
            meetingId,
            (db, meeting) =>
                ParagraphsMarkdown.Write(register.Register, meeting, All(db, meetingId).Where(e => e.State == EntryState.Confirmed), language, cancel),
            cancel
        );

    private async Task<IResult> Of(string meetingId, Func<RegistrationDb, MeetingList, Task<IResult>> read, CancellationToken cancel)
    {
        await using var db = store.Open();
        return await db.Meetings.FindAsync([meetingId], cancel) is { } meeting ? await read(db, meeting) : Desk.NoMeeting(meetingId);
    }

    private static IQueryable<Entry> All(RegistrationDb db, string meetingId) =>
        db.Entries.AsNoTracking().Include(e => e.Ruling).Include(e => e.Remarks).Where(e => e.MeetingId == meetingId);

    private static async Task<IEnumerable<EntryView>> Views(IQueryable<Entry> entries, CancellationToken cancel) =>
        (await entries.OrderBy(e => e.Id).Take(Page).ToListAsync(cancel)).Select(Answer.View);

    private static async Task<WorkPart<EntryView>> Part(IQueryable<Entry> entries, CancellationToken cancel) =>
        new(await entries.CountAsync(cancel), [.. await Views(entries, cancel)]);

    /// <summary>True where two rulings say the same by the same facts. That the data have another version is no difference by itself.</summary>
    private static bool IsSame(Ruling? was, Ruling? would) =>
        was is null || would is null
            ? was is null && would is null
            : was.Participant == would.Participant
                && was.Category == would.Category
                && was.Rule == would.Rule
                && was.Grade == would.Grade
                && was.Facts == would.Facts;

    private static IResult Json<T>(ImmutableArray<T> items) => TypedResults.Ok(items);
}
