namespace Bwc.Model;

/// <summary>A meeting of the intersessional process, seen as an office to be filled: the chair of the meeting holds the office for one year.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2(d)")]
public sealed record Office : IGraded
{
    /// <summary>The short code, such as MSP or MX3.</summary>
    public required OfficeCode Code { get; init; }

    /// <summary>The title of the meeting, in English.</summary>
    public required string Title { get; init; }

    /// <summary>How well the office is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the office.</summary>
    public Citation? Source { get; init; }

    /// <summary>The code and the title.</summary>
    public override string ToString() => $"{Code} ({Title})";
}
