using NodaTime;

namespace Bwc.Service.Registration.Tables;

/// <summary>One thing that was done. The database refuses to change or to delete a record (see the first migration).</summary>
internal sealed class AuditRecord
{
    public long Id { get; init; }

    /// <summary>When, by the clock of the machine, in UTC.</summary>
    public required Instant At { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The entry; null for what concerns the list.</summary>
    public long? EntryId { get; init; }

    /// <summary>What was done, in one word, such as "confirm".</summary>
    public required string Action { get; init; }

    /// <summary>What it was before and is now, in words.</summary>
    public required string Detail { get; init; }
}
