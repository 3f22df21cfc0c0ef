using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// The ruling on how a participant may take part in a meeting on a given date: under which paragraph, after which steps, with what rights, and why.
/// </summary>
/// <remarks>Whether the participant takes part in decisions depends only on its kind: only a State Party does.</remarks>
[Cites("BWC/MSP/2020/MX.3/2, paras 8 to 14")]
public sealed record ParticipationRuling
{
    /// <summary>The category of a participant for which the rulebook has no category, or of a participant of a kind that is not established.</summary>
    public const string NoCategory = "notEstablished";

    /// <summary>The "category" of the secretariat, which is not a participant.</summary>
    public const string SecretariatCategory = "secretariat";

    /// <summary>The "category" of a State that did not exist on the date, to which no paragraph of the rules applies.</summary>
    public const string AbsentCategory = "didNotExist";

    /// <summary>The participant's name.</summary>
    public required string Participant { get; init; }

    /// <summary>The code of the State; null for any other participant.</summary>
    public StateCode? State { get; init; }

    /// <summary>The date for which the ruling applies.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate On
    {
        get;
        init => field = IsoDate.InIso(value);
    }

    /// <summary>The kind of participant on that date.</summary>
    public required ParticipantKind Kind { get; init; }

    /// <summary>The category, such as "signatoryState", "secretariat" or "notEstablished".</summary>
    public required string Category { get; init; }

    /// <summary>The paragraph, such as 44(1); null if there is none.</summary>
    public RuleReference? Rule { get; init; }

    /// <summary>How well the category is supported: the weakest grade of the facts on which the ruling depends.</summary>
    public required Grade Grade { get; init; }

    /// <summary>False if the participant is a State that did not exist on the date; otherwise, true.</summary>
    public bool Exists => Kind != ParticipantKind.DidNotExist;

    /// <summary>True if the participant is a State Party; otherwise, false.</summary>
    public bool TakesPartInDecisions => Kind == ParticipantKind.StateParty;

    /// <summary>The steps that come before attending.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<Prerequisite> Prerequisites
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The rights; empty for a participant without a category.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<RightEntry> Rights
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>The reasoning, step by step, each step with its source.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public required ImmutableArray<ReasoningStep> Steps
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>Gets what is established about a right of the participant.</summary>
    /// <param name="right">The right.</param>
    /// <returns>The entry, whose value is "not established" if the rulebook does not mention the right or the participant has no category.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a right.</exception>
    /// <example><code>
    /// var ruling = Register.Default.Classify("WHO", new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine(ruling[Right.Vote].Value); // No
    /// </code></example>
    public RightEntry this[Right right]
    {
        get
        {
            foreach (var entry in Rights)
            {
                if (entry.Right == right)
                    return entry;
            }

            return Enum.IsDefined(right)
                ? RightEntry.Unknown(right)
                : throw new ArgumentOutOfRangeException(nameof(right), right, "the value is not a right; use one of the enumeration");
        }
    }

    /// <summary>Informational findings, which indicate whether the date is later than the date up to which the treaty actions were checked.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<Finding> Findings
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True if every part equals that of the other ruling; lists are compared item by item, in order.</summary>
    public bool Equals(ParticipationRuling? other) =>
        other is not null
        && Participant == other.Participant
        && State == other.State
        && On == other.On
        && Kind == other.Kind
        && Category == other.Category
        && Rule == other.Rule
        && Grade == other.Grade
        && Sequence.Equal(Prerequisites, other.Prerequisites)
        && Sequence.Equal(Rights, other.Rights)
        && Sequence.Equal(Steps, other.Steps)
        && Sequence.Equal(Findings, other.Findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Participant, On, Kind, Category, Rule, Grade);

    /// <summary>The participant, the date, the category and the paragraph.</summary>
    public override string ToString() => $"{Participant} on {IsoDate.ToText(On)}: {Category}{(Rule is null ? string.Empty : $", rule {Rule}")}";
}
