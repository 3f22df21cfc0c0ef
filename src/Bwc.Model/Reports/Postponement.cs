using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The postponement of a meeting, with its cause and the instrument by which it was agreed.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 4 and its footnote 2")]
public sealed record Postponement
{
    /// <summary>The cause of the postponement; null if the report gives none.</summary>
    public string? Cause { get; init; }

    /// <summary>True if the report says that the meeting was postponed several times.</summary>
    public bool SeveralTimes { get; init; }

    /// <summary>The instrument by which the postponement was agreed; null if the report does not say.</summary>
    public Instrument? Instrument { get; init; }

    /// <summary>The dates of the chair's letters.</summary>
    [JsonConverter(typeof(ListJsonConverter<LocalDate, LocalDateJsonConverter>))]
    public ImmutableArray<LocalDate> Letters
    {
        get;
        init => field = [.. Sequence.OrEmpty(value).Select(IsoDate.InIso)];
    } = [];

    /// <summary>True if all properties are equal to those of the other postponement; lists are compared item by item, in order.</summary>
    public bool Equals(Postponement? other) =>
        other is not null
        && Cause == other.Cause
        && SeveralTimes == other.SeveralTimes
        && Instrument == other.Instrument
        && Sequence.Equal(Letters, other.Letters);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Cause, SeveralTimes, Instrument, Letters.Length);

    /// <summary>Returns the instrument and the cause.</summary>
    public override string ToString() => $"{Instrument} ({Cause})";
}
