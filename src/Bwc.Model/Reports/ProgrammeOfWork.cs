namespace Bwc.Model.Reports;

/// <summary>On what programme of work a meeting worked.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 16")]
public sealed record ProgrammeOfWork
{
    /// <summary>The number of the paragraph that says so; null where it is not known.</summary>
    public int? Paragraph { get; init; }

    /// <summary>True where it was annotated.</summary>
    public bool Annotated { get; init; }

    /// <summary>True where the chair prepared it.</summary>
    public bool ByChair { get; init; }

    /// <summary>The agenda on which it rests; null where the report names none.</summary>
    public DocumentSymbol? Agenda { get; init; }

    /// <summary>True where the report says that the discussion was substantive.</summary>
    public bool Substantive { get; init; }

    /// <summary>The meeting that allocated the issues; null where the report names none.</summary>
    public MeetingReference? AllocatedBy { get; init; }
}
