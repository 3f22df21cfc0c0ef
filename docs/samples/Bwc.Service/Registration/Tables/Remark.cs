namespace Bwc.Service.Registration.Tables;

/// <summary>A finding of the library about an entry.</summary>
internal sealed class Remark
{
    public long Id { get; init; }

    public long EntryId { get; init; }

    /// <summary>The code of the library, such as BWC-PRO-021.</summary>
    public required string Code { get; init; }

    public required string Message { get; init; }
}
