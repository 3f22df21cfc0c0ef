using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>A participant's way to the seat: the steps that the ruling asks for, those that were taken, and what is still missing.</summary>
/// <remarks>A step makes a new admission and changes nothing. The steps are taken in the order of the rulebook: nobody is admitted who has not
/// applied.</remarks>
[Cites("docs/data.md, rule 44")]
public sealed record Admission
{
    /// <summary>The ruling, whose prerequisites are the way.</summary>
    public required ParticipationRuling Ruling { get; init; }

    /// <summary>The steps that were taken, in order.</summary>
    /// <exception cref="ArgumentException">An item of the list is null.</exception>
    public ImmutableArray<AdmissionStep> Taken
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>True where a decision has refused the seat.</summary>
    public bool Refused => Taken.Any(s => s.Refused);

    /// <summary>The steps that are still to be taken, in order; empty when the participant is seated or refused.</summary>
    public ImmutableArray<Prerequisite> Missing =>
        Refused ? [] : [.. Ruling.Prerequisites.Where(p => p.Need == PrerequisiteNeed.Required && !Taken.Any(s => s.Kind == p.Kind))];

    /// <summary>The steps of which it is not established whether they are needed: a seat that lacks them may yet lack something.</summary>
    public ImmutableArray<Prerequisite> NotEstablished =>
        [.. Ruling.Prerequisites.Where(p => p.Need == PrerequisiteNeed.NotEstablished && !Taken.Any(s => s.Kind == p.Kind))];

    /// <summary>Where the participant stands: seated when every step that is needed was taken, and no other is such that it may be needed. Whoever has no
    /// category has no seat.</summary>
    public AdmissionStage Stage =>
        Refused ? AdmissionStage.Refused
        : Ruling.Category is ParticipationRuling.NoCategory or ParticipationRuling.SecretariatCategory ? AdmissionStage.NotAdmissible
        : !Missing.IsEmpty ? AdmissionStage.Open
        : NotEstablished.IsEmpty ? AdmissionStage.Seated
        : AdmissionStage.NotEstablished;

    /// <summary>Begins the way.</summary>
    /// <param name="ruling">The ruling on the participant.</param>
    /// <returns>The admission, with no step taken.</returns>
    /// <exception cref="ArgumentNullException">The ruling is null.</exception>
    public static Admission Begin(ParticipationRuling ruling)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return new Admission { Ruling = ruling };
    }

    /// <summary>The admission after a step.</summary>
    /// <param name="step">The step.</param>
    /// <returns>
    /// The admission with it; or a finding: <see cref="Codes.SeatStepNotAsked"/>, <see cref="Codes.SeatStepRepeated"/>, <see cref="Codes.SeatStepByOther"/>,
    /// <see cref="Codes.SeatStepTooEarly"/> where another step comes before or the day is before the last one's, <see cref="Codes.SeatRefused"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException">The step is null.</exception>
    public Result<Admission> Take(AdmissionStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        var word = EnumWords.Of(step.Kind);
        if (Refused)
            return Fail(Codes.SeatRefused, $"{SafeText.Bare(Ruling.Participant)} was refused; begin anew");
        if (Ruling.Prerequisites.FirstOrDefault(p => p.Kind == step.Kind && p.Need != PrerequisiteNeed.NotRequired) is not { } asked)
            return Fail(Codes.SeatStepNotAsked, $"{word} is no step that {SafeText.OneLine(Ruling.Category)} needs; {Next()}");
        if (Taken.Any(s => s.Kind == step.Kind))
            return Fail(Codes.SeatStepRepeated, $"{word} was taken before; {Next()}");
        if (!Enum.IsDefined(step.By))
            return Fail(Codes.SeatStepByOther, $"{word} is by nobody who is known; give {new EnumWords<AdmissionActor>().Right}");
        if (step is { Refused: true, By: AdmissionActor.Participant })
            return Fail(Codes.SeatStepByOther, $"{word} is the participant's own and refuses nothing; a refusal is the meeting's or the chair's");
        if (asked.By is { } actor && step.By != actor)
            return Fail(Codes.SeatStepByOther, $"{word} is by the {EnumWords.Of(step.By)}; it is for the {EnumWords.Of(actor)} to take");
        if (asked.Need == PrerequisiteNeed.Required && Missing[0].Kind != step.Kind)
            return Fail(Codes.SeatStepTooEarly, $"{word} comes too early; {Next()}");
        if (!Taken.IsEmpty && step.On < Taken[^1].On)
            return Fail(
                Codes.SeatStepTooEarly,
                $"{word} is of {IsoDate.ToText(step.On)} and the step before it of {IsoDate.ToText(Taken[^1].On)}; give them in order"
            );
        return Results.Success(this with { Taken = Taken.Add(step) });
    }

    private string Next() => Missing.IsEmpty ? "no step is missing" : $"next comes {EnumWords.Of(Missing[0].Kind)}";

    private static Result<Admission> Fail(string code, string message) => Results.Failure<Admission>(code, message);

    /// <summary>True where every part of the other is equal, lists item by item in order.</summary>
    public bool Equals(Admission? other) => other is not null && Ruling.Equals(other.Ruling) && Sequence.Equal(Taken, other.Taken);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Ruling, Taken.Length);

    /// <summary>The participant, where it stands, and what is missing.</summary>
    public override string ToString() =>
        $"{Ruling.Participant}: "
        + $"{EnumWords.Of(Stage)}{(Missing.IsEmpty ? string.Empty : $", missing {string.Join(", ", Missing.Select(m => EnumWords.Of(m.Kind)))}")}";
}
