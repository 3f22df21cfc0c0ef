namespace Bwc.Service.Registration.Tables;

/// <summary>One line of a registration list: who wants to take part, and what the register said of that when it was asked.</summary>
internal sealed class Entry
{
    public long Id { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>The import that it came with; null where it was typed in.</summary>
    public long? ImportId { get; init; }

    /// <summary>Its line in the imported file, from 1.</summary>
    public int? Line { get; init; }

    /// <summary>The State or organization as it was given.</summary>
    public required string Given { get; set; }

    /// <summary>What the list says that it is; null where it says nothing.</summary>
    public string? Claimed { get; set; }

    /// <summary>What stands beside it, such as the name of a delegate.</summary>
    public string? Note { get; set; }

    /// <summary>The ruling; null where nobody can say who is meant.</summary>
    public string? RulingId { get; set; }

    public Ruling? Ruling { get; set; }

    public EntryState State { get; set; }

    /// <summary>Participant and note, folded: two entries with the same key are one too many.</summary>
    public required string Key { get; set; }

    /// <summary>Goes up by one with each change. Whoever changes an entry says which version was seen; with another one nothing is changed.</summary>
    public long Version { get; set; } = 1;

    /// <summary>What the register had to say about the entry besides the ruling.</summary>
    public List<Remark> Remarks { get; init; } = [];
}
