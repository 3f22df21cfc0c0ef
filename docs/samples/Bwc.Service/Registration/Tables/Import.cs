namespace Bwc.Service.Registration.Tables;

/// <summary>A file that was imported. It is there with all of its rows, or not at all.</summary>
internal sealed class Import
{
    public long Id { get; init; }

    public required string MeetingId { get; init; }

    /// <summary>How many entries came with it.</summary>
    public int Rows { get; set; }
}
