using System.Collections.Immutable;
using System.Text;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.Registration.Tables;

namespace Bwc.Service.Registration;

/// <summary>
/// Imports a file with the columns name, category and note. The whole file is one transaction: it is there with all of its rows, or not at all, whatever
/// happens on the way. The rows are read and written a few hundred at a time, so that memory does not grow with the file.
/// </summary>
internal sealed class Importer(Store store, Ruler ruler)
{
    private const int Batch = 500;

    /// <summary>How many different names are kept with their rulings; further ones are asked anew.</summary>
    private const int MostKept = 2_000;

    /// <summary>How many rows may have unknown names. Looking for suggestions is what takes time, and nobody goes through more.</summary>
    private const int MostUnknown = 1_000;

    private static readonly NewEntryValidator Validator = new();

    public Task<IResult> Import(string meetingId, TextReader file, CancellationToken cancel = default) =>
        store.Write(
            async db =>
            {
                if (await db.Meetings.FindAsync([meetingId], cancel) is not { } meeting)
                    return Desk.NoMeeting(meetingId);
                return await Rows(db, meeting, new CsvRows(file), cancel);
            },
            cancel
        );

    private async Task<IResult> Rows(RegistrationDb db, MeetingList meeting, CsvRows rows, CancellationToken cancel)
    {
        var (import, unknown, differ) = (new Import { MeetingId = meeting.Id }, 0, 0);
        var (kept, waiting) = (new Dictionary<(string, string?), Ruled>(), new List<Entry>(Batch));
        db.Add(import);
        await db.SaveChangesAsync(cancel);
        try
        {
            var columns = rows.Read() is { } header ? Columns.Of(header) : null;
            if (columns is null)
                return Refuse(rows.Line, Codes.ColumnUnknown, "the first line does not give the column names; begin with name,category,note");
            while (rows.Read() is { } row)
            {
                if (columns.Entry(row) is not { } given)
                    return Refuse(
                        rows.Line,
                        Codes.RowUnreadable,
                        "the row has more or fewer fields than the first line; put quotation marks around a text that contains a comma"
                    );
                if (Incoming.Judge(Validator, given, Place(rows.Line)) is { } unfit)
                    return unfit;
                if (!kept.TryGetValue((given.Name!, given.Claimed), out var ruled))
                {
                    ruled = ruler.Rule(given.Name!, given.Claimed, meeting.On);
                    if (kept.Count < MostKept)
                        kept[(given.Name!, given.Claimed)] = ruled;
                    await Store.Keep(db, ruled.Ruling);
                }

                if (ruled.Ruling is null && ++unknown > MostUnknown)
                    return Refuse(rows.Line, RegistrationCodes.TooManyUnknown, $"{unknown} names are unknown by this line; see whether the column is right");
                differ += ruled.Findings.Any(f => f.Code == Codes.ClaimedKindDiffers) ? 1 : 0;
                waiting.Add(NewEntry(meeting, import, rows.Line, given, ruled));
                import.Rows++;
                if (waiting.Count == Batch)
                    await Flush(db, waiting, cancel);
            }
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            return Refuse(rows.Line, Codes.RowUnreadable, e is FormatException ? e.Message + "; correct it" : "the text is not UTF-8; save the file as UTF-8");
        }

        await Flush(db, waiting, cancel);
        db.Update(import);
        store.Record(db, meeting.Id, null, "import", FormattableString.Invariant($"import {import.Id}: {import.Rows} rows"));
        return TypedResults.Ok(new ImportView(import.Id, import.Rows, unknown, differ));
    }

    private static Entry NewEntry(MeetingList meeting, Import import, int line, NewEntry given, Ruled ruled) =>
        new()
        {
            MeetingId = meeting.Id,
            ImportId = import.Id,
            Line = line,
            Given = given.Name!,
            Claimed = given.Claimed,
            Note = given.Note,
            RulingId = ruled.Ruling?.Id,
            Key = Ruler.Key(given.Name!, given.Note, ruled.Ruling),
            Remarks = ruled.Remarks(),
        };

    /// <summary>Writes what is waiting, first the new rulings and then the entries in their order, and forgets it.</summary>
    private static async Task Flush(RegistrationDb db, List<Entry> waiting, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.AddRange(waiting);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        waiting.Clear();
    }

    private static Problem Refuse(int line, string code, string detail) =>
        new(StatusCodes.Status422UnprocessableEntity, code, FormattableString.Invariant($"line {line}: {detail}"), Place(line));

    private static string Place(int line) => FormattableString.Invariant($"body: line {line}");

    /// <summary>Where in a row the name, the category and the note stand.</summary>
    private sealed record Columns(int Count, int Name, int Claimed, int Note)
    {
        public static Columns? Of(IReadOnlyList<string> header)
        {
            ImmutableArray<string> names = [.. header.Select(h => h.Trim().ToLowerInvariant())];
            var columns = new Columns(names.Length, First("name", "participant", "state", "country"), First("category", "kind"), First("note", "notes"));
            return columns.Name >= 0 ? columns : null;

            int First(params string[] alike) => alike.Select(name => names.IndexOf(name)).FirstOrDefault(place => place >= 0, -1);
        }

        public NewEntry? Entry(IReadOnlyList<string> row) => row.Count == Count ? new NewEntry(row[Name], At(row, Claimed), At(row, Note)) : null;

        private static string? At(IReadOnlyList<string> row, int place) => place < 0 || string.IsNullOrWhiteSpace(row[place]) ? null : row[place];
    }
}
