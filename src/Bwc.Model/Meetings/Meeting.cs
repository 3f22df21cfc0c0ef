using System.Collections.Immutable;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;
using NodaTime;

namespace Bwc.Model.Meetings;

/// <summary>One meeting: of which programme year, on which days it sat, where, and who its officers were.</summary>
/// <remarks>The programme year is the one in the document symbol. The meeting may have been held later: the experts of 2020 met in 2021.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 to 7")]
public sealed record Meeting : IGraded
{
    /// <summary>The identifier within a register, such as "MX3-2020".</summary>
    public required string Id { get; init; }

    /// <summary>What sort of meeting it is.</summary>
    public required MeetingKind Kind { get; init; }

    /// <summary>The office that its chair holds; null where the meeting is no office of a programme.</summary>
    public OfficeCode? Office { get; init; }

    /// <summary>The year in the symbol of its documents.</summary>
    public required int ProgrammeYear { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>The series to which its documents belong, such as "BWC/MSP/2020/MX.3".</summary>
    public string? SymbolSeries { get; init; }

    /// <summary>Where it was held.</summary>
    public string? Place { get; init; }

    /// <summary>The days on which it sat: runs of consecutive days, in order, both ends included. A day off between two runs was no day of the meeting.</summary>
    public required ImmutableArray<DateInterval> Held { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>The symbol of its report; null where none is known.</summary>
    public string? ReportSymbol { get; init; }

    /// <summary>The officers; empty where none is established.</summary>
    public required ImmutableArray<Officer> Officers { get; init => field = Sequence.OrEmpty(value); }

    /// <summary>How well the days are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where they were read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The number of days on which the meeting sat.</summary>
    public int DayCount => Held.Sum(run => run.Length);

    /// <summary>True where every part of the other meeting is equal, lists item by item in order.</summary>
    public bool Equals(Meeting? other) =>
        other is not null && Id == other.Id && Kind == other.Kind && Office == other.Office && ProgrammeYear == other.ProgrammeYear && Title == other.Title
        && SymbolSeries == other.SymbolSeries && Place == other.Place && ReportSymbol == other.ReportSymbol && Grade == other.Grade
        && Source == other.Source && Note == other.Note && Sequence.Equal(Held, other.Held) && Sequence.Equal(Officers, other.Officers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Kind, Office, ProgrammeYear, Title, Held.Length, Officers.Length);

    /// <summary>The identifier and the title.</summary>
    public override string ToString() => $"{Id} ({Title})";
}
