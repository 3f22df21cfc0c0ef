using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// One action of one State with one depositary, as one or more lists record it. Lists that differ give several actions, each with its own sources.
/// </summary>
[Cites("docs/data.md, treaty actions")]
public sealed record TreatyAction : IGraded
{
    /// <summary>What the State did.</summary>
    public required TreatyActionKind Kind { get; init; }

    /// <summary>The day of the signature or the deposit; for a withdrawal, the day of the notice.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>
    /// True where <see cref="Date"/> is not the day of the action but one by which it had been taken: from that day the status counts, and before it the
    /// status is not established.
    /// </summary>
    public bool NoLaterThan { get; init; }

    /// <summary>With which depositary; null where it is not known which.</summary>
    public Depositary? Depositary { get; init; }

    /// <summary>
    /// For a succession, the day from which it takes effect, such as the day of independence; for a withdrawal, the day on which it takes effect, three
    /// months after the notice (Article XIII) or later. Null where none is known.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Effective
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the action and its day are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The lists that record the action.</summary>
    public Citation? Source { get; init; }

    /// <summary>Where lists differ, how; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>The kind and the day.</summary>
    public override string ToString()
    {
        var day = NoLaterThan ? $"no later than {IsoDate.ToText(Date)}" : IsoDate.ToText(Date);
        return Depositary is null ? $"{Kind} {day}" : $"{Kind} {day} ({Depositary})";
    }
}
