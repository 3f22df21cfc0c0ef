using Bwc.Model.Primitives;
using Bwc.Model.Sources;
using Bwc.Model.States;
using NodaTime;

namespace Bwc.Model.Meetings;

/// <summary>A person who held a post at a meeting, for the whole of it or from a day to a day: an officer can be replaced.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 4 and 7")]
public sealed record Officer : IGraded
{
    /// <summary>The person's name, without title.</summary>
    public required string Name { get; init; }

    /// <summary>The State whose national the person is; null for the secretariat, who represent none.</summary>
    public StateCode? State { get; init; }

    /// <summary>What the person did.</summary>
    public required OfficerPost Post { get; init; }

    /// <summary>The first day in the post; null where it is not known or does not matter.</summary>
    public LocalDate? From { get; init => field = IsoDate.InIso(value); }

    /// <summary>The first day no longer in the post; null where the person held it to the end.</summary>
    public LocalDate? To { get; init => field = IsoDate.InIso(value); }

    /// <summary>How well this is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>Where it was read.</summary>
    public Citation? Source { get; init; }

    /// <summary>What a reader should know; null where there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The post and the name.</summary>
    public override string ToString() => $"{Post} {Name}";
}
