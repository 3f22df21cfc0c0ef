namespace Bwc.Model;

/// <summary>A person who is recorded as the chair of a meeting.</summary>
[Cites("docs/data.md, meetings")]
public sealed record ChairOnRecord : IGraded
{
    /// <summary>The identifier of the meeting.</summary>
    public required string Meeting { get; init; }

    /// <summary>The person's name; null if the source names only the State or the group.</summary>
    public string? Name { get; init; }

    /// <summary>The State of the chair; null if it is not known.</summary>
    public StateCode? State { get; init; }

    /// <summary>The name of that State in English, as it was on the first day of the meeting; null if the State is not known.</summary>
    public string? StateName { get; init; }

    /// <summary>The regional group of the chair on the first day of the meeting; null if it is not established.</summary>
    public GroupCode? Group { get; init; }

    /// <summary>How well the record of the chair is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the facts about the chair.</summary>
    public Citation? Source { get; init; }

    /// <summary>The meeting, and the name with the State.</summary>
    public override string ToString() => $"{Meeting}: {Who}";

    /// <summary>The name with the State or the group, as far as they are known.</summary>
    internal string Who => (StateName ?? Group?.ToString()) is { } whose ? $"{Wording.Or(Name, "a chair not named")} ({whose})" : Wording.Or(Name, "not named");
}
