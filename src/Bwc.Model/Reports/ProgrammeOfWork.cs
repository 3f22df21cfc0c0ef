namespace Bwc.Model.Reports;

/// <summary>The programme of work of a meeting.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 16")]
public sealed record ProgrammeOfWork
{
    /// <summary>The number of the paragraph in the report; null if it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>True if the programme of work was annotated.</summary>
    public bool Annotated { get; init; }

    /// <summary>True if the chair prepared the programme of work.</summary>
    public bool ByChair { get; init; }

    /// <summary>The agenda on which the programme of work is based; null if the report names none.</summary>
    public DocumentSymbol? Agenda { get; init; }

    /// <summary>True if the report says that the discussion was substantive.</summary>
    public bool Substantive { get; init; }

    /// <summary>The meeting that allocated the issues; null if the report names none.</summary>
    public MeetingReference? AllocatedBy { get; init; }
}
