using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>The ruling on one entry of a list of participants: which participant is meant and how it may take part, or why this cannot be decided.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record EntryRuling
{
    /// <summary>The category of an entry whose participant could not be identified.</summary>
    public const string Unresolved = "unresolved";

    /// <summary>The category of a line that is not an entry but a heading or a total.</summary>
    public const string Heading = "heading";

    /// <summary>The number of the line in the list, from 1; 0 if the list has no lines.</summary>
    public required int Line { get; init; }

    /// <summary>The name as given in the list.</summary>
    public required string Given { get; init; }

    /// <summary>The name of the participant on the date of the list; null if it could not be identified.</summary>
    public string? Participant { get; init; }

    /// <summary>The alpha-3 code of the State, if exactly one State that existed on that date is meant; otherwise, null.</summary>
    public StateCode? State { get; init; }

    /// <summary>The category, as in <see cref="ParticipationRuling"/>; null if the participant could not be identified.</summary>
    public string? Category { get; init; }

    /// <summary>The paragraph, such as 44(1); null if there is none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>True if the participant is a State Party; otherwise, false.</summary>
    public required bool TakesPartInDecisions { get; init; }

    /// <summary>Suggestions if no participant was found: codes of States and abbreviations of bodies, best first.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<string> Candidates
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The note next to the name in the list; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>Findings about the entry.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The category as which the entry is counted.</summary>
    internal string CountedAs => Category ?? (Findings is [{ Code: Codes.HeadingOnList }] ? Heading : Unresolved);

    /// <summary>True if a finding is an error.</summary>
    internal bool IsInError
    {
        get
        {
            foreach (var finding in Findings)
            {
                if (finding.Severity == FindingSeverity.Error)
                    return true;
            }

            return false;
        }
    }

    /// <summary>True if every part equals that of the other ruling; lists are compared item by item, in order.</summary>
    public bool Equals(EntryRuling? other) =>
        other is not null
        && Line == other.Line
        && Given == other.Given
        && Participant == other.Participant
        && State == other.State
        && Category == other.Category
        && Rule == other.Rule
        && TakesPartInDecisions == other.TakesPartInDecisions
        && Note == other.Note
        && Sequence.Equal(Candidates, other.Candidates)
        && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Given, Participant, State, Category, Rule, Note, Findings.Length);

    /// <summary>The name and the category.</summary>
    public override string ToString() => $"{Given}: {CountedAs}";
}
