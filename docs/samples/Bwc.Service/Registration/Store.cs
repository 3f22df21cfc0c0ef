using Bwc.Service.Http;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Bwc.Service.Registration;

/// <summary>
/// The way to the database. Whatever is written is written in one transaction, with its record in the audit trail, or not at all; writers take turns,
/// readers wait for nobody.
/// </summary>
internal sealed class Store(IDbContextFactory<RegistrationDb> databases, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);

    public RegistrationDb Open() => databases.CreateDbContext();

    /// <summary>Changes something. Where the answer is a problem, nothing is changed.</summary>
    public async Task<IResult> Write(Func<RegistrationDb, Task<IResult>> change, CancellationToken cancel = default)
    {
        await _turn.WaitAsync(cancel);
        try
        {
            await using var db = Open();
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            var answer = await change(db);
            if (answer is Problem)
                return answer;
            await db.SaveChangesAsync(cancel);
            await transaction.CommitAsync(cancel);
            return answer;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Stale();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Adds a record to the audit trail, to be saved with what it tells of.</summary>
    public void Record(RegistrationDb db, string meeting, long? entry, string action, string detail) =>
        db.Add(
            new AuditRecord
            {
                At = Instant.FromDateTimeOffset(clock.GetUtcNow()),
                MeetingId = meeting,
                EntryId = entry,
                Action = action,
                Detail = detail,
            }
        );

    /// <summary>The ruling as it is kept: the one that is there with the same facts, or else this one.</summary>
    public static async Task<Ruling?> Keep(RegistrationDb db, Ruling? ruling) =>
        ruling is null ? null : await db.Rulings.FindAsync(ruling.Id) ?? db.Add(ruling).Entity;

    public void Dispose() => _turn.Dispose();

    private static Problem Stale() =>
        new(
            StatusCodes.Status409Conflict,
            RegistrationCodes.VersionStale,
            "the entry has a newer version; read it again, and repeat the change if it is still needed",
            "body: version"
        );
}
