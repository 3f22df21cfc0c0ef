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

    /// <summary>The day of the signature or the deposit.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>With which depositary; null where it is not known which.</summary>
    public Depositary? Depositary { get; init; }

    /// <summary>For a succession, the day from which it takes effect, such as the day of independence; null where none is known.</summary>
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
    public override string ToString() => Depositary is null ? $"{Kind} {IsoDate.ToText(Date)}" : $"{Kind} {IsoDate.ToText(Date)} ({Depositary})";
}
