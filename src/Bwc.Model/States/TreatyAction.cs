using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// An action of a State with one depositary, as recorded in one or more lists. If lists differ, there are several actions, each with its own sources.
/// </summary>
[Cites("docs/data.md, treaty actions")]
public sealed record TreatyAction : IGraded
{
    /// <summary>The kind of action.</summary>
    public required TreatyActionKind Kind { get; init; }

    /// <summary>The date of the signature or the deposit; for a withdrawal, the date of the notice.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Date
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>
    /// True if <see cref="Date"/> is not the date of the action, but a date by which the action had been taken. The status counts from that date, and is not
    /// established before it.
    /// </summary>
    public bool NoLaterThan { get; init; }

    /// <summary>The depositary; null if it is not known.</summary>
    public Depositary? Depositary { get; init; }

    /// <summary>
    /// For a succession, the date from which it takes effect, such as the date of independence; for a withdrawal, the date on which it takes effect, which is
    /// three months after the notice (Article XIII) or later. Null if no such date is known.
    /// </summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? Effective
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>How well the action and its date are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The lists that record the action.</summary>
    public Citation? Source { get; init; }

    /// <summary>How the lists differ; null if they agree.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the kind and the date.</summary>
    public override string ToString()
    {
        var day = NoLaterThan ? $"no later than {IsoDate.ToText(Date)}" : IsoDate.ToText(Date);
        return Depositary is null ? $"{Kind} {day}" : $"{Kind} {day} ({Depositary})";
    }
}
