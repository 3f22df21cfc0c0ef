using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>The questions about chairs, States and participants.</content>
public sealed partial class Register
{
    /// <summary>A regional group by its code. It asks for no memberships, and so is there before they are read.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The group, or null where the register has none of that code.</returns>
    public RegionalGroup? FindGroup(GroupCode code) => _parts.Groups.Value.FirstOrDefault(g => g.Code == code);

    /// <summary>A rotation by its identifier, made ready to answer.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020"; null for the first.</param>
    /// <returns>The rotation, or a finding: <see cref="Codes.RotationUnknown"/>.</returns>
    public Result<ChairRulings> ChairsOf(string? id)
    {
        if (Chairs is { } first && (id is null || id == first.Schedule.Id))
            return Results.Success(first);
        if (Rotations.FirstOrDefault(r => r.Id == id) is { } rotation)
            return ChairRulings.Create(rotation);
        var known = Rotations.IsEmpty ? "the register has none" : $"give {Wording.OneOf([.. Rotations.Select(r => SafeText.Bare(r.Id))])}";
        return Results.Failure<ChairRulings>(Codes.RotationUnknown, $"there is no rotation {(id is null ? "to ask" : SafeText.Quote(id))}; {known}");
    }

    /// <summary>Which group chairs an office in a year under the first rotation, and why.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office, such as MX3.</param>
    /// <returns>The ruling, or the finding that says why there is none.</returns>
    public Result<ChairRuling> Chair(int year, OfficeCode office)
    {
        var chairs = ChairsOf(null);
        return chairs.Value is { } rulings ? rulings.Rule(year, office) : Results.Failure<ChairRuling>(chairs.Findings);
    }

    /// <summary>All that the register says of a State on a day.</summary>
    /// <param name="state">A code or a name; a State that no longer exists is answered for as well.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">From the deposit, which is the default, or from the effect.</param>
    /// <param name="language">The language of the name.</param>
    /// <returns>The standing, or the finding of <see cref="StateDirectory.Find(string?)"/>.</returns>
    public Result<StateStanding> Standing(string state, LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        if (States.TryFind(state, out var found))
            return Results.Success(StandingOf(found, IsoDate.InIso(on), basis, language));
        return States.FindPredecessor(state) is { } predecessor
            ? Results.Success(StandingOf(predecessor, IsoDate.InIso(on)))
            : Results.Failure<StateStanding>(States.Find(state).Findings);
    }

    /// <summary>The States of today on a day, in the order of the register.</summary>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">From the deposit, which is the default, or from the effect.</param>
    /// <param name="language">The language of the names.</param>
    /// <returns>One line a State.</returns>
    public ImmutableArray<StateListing> List(LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        var list = ImmutableArray.CreateBuilder<StateListing>(States.Count);
        foreach (var state in States)
        {
            var status = state.StatusOn(on, basis);
            var group = Groups.Of(state, on, basis);
            list.Add(
                new StateListing
                {
                    State = state.Code,
                    Name = NameOf(state, on, language),
                    Status = status.Status,
                    Since = status.Since,
                    Group = group.Group,
                    GroupGrade = group.Grade,
                }
            );
        }

        return list.MoveToImmutable();
    }

    /// <summary>How somebody may take part in a meeting on a day: a State by its status, an organization by what it is.</summary>
    /// <param name="who">A State's code or name, or an organization's abbreviation or name.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">On which basis a State's status is taken.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.ParticipantUnknown"/>, <see cref="Codes.ParticipantAmbiguous"/>, <see cref="Codes.RulebookMissing"/>, or one of
    /// <see cref="StateDirectory.Find(string?)"/>.</returns>
    public Result<ParticipationRuling> Classify(string who, LocalDate on, StatusBasis basis = StatusBasis.Deposited) =>
        Participation is { } rules
            ? Classify(who, on, rules, basis)
            : Results.Failure<ParticipationRuling>(Codes.RulebookMissing, "the register has no rulebook; add one to it");

    /// <summary>How somebody may take part in a meeting on a day under a rulebook of one's choice.</summary>
    /// <param name="who">A State's code or name, or an organization's abbreviation or name.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="rules">The rulebook, made ready.</param>
    /// <param name="basis">On which basis a State's status is taken.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.ParticipantUnknown"/>, <see cref="Codes.ParticipantAmbiguous"/>, or one of <see cref="StateDirectory.Find(string?)"/>.</returns>
    public Result<ParticipationRuling> Classify(string who, LocalDate on, ParticipationRules rules, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var isState = States.TryFind(who, out var state);
        if (Organizations.TryFind(who, out var organization))
        {
            return isState
                ? Results.Failure<ParticipationRuling>(
                    Codes.ParticipantAmbiguous,
                    $"{SafeText.Quote(who)} is {state} and {organization}; give the alpha-3 code of the one or the name of the other"
                )
                : Results.Success(rules.Classify(organization, on, Organizations.AppearancesOf(organization)));
        }

        if (isState)
            return Results.Success(rules.Classify(state!, on, basis));
        var findings = States.Find(who).Findings;
        return findings[0].Code == Codes.StateUnknown
            ? Results.Failure<ParticipationRuling>(
                Codes.ParticipantUnknown,
                $"neither a State nor an organization is named {SafeText.Quote(who)}; give a name of the register, or say what the participant is"
            )
            : Results.Failure<ParticipationRuling>(findings);
    }

    private static string NameOf(State state, LocalDate on, Language language) => state.NameOn(on, language)?.Text ?? state.Name;

    private static ImmutableArray<TreatyAction> UpTo(LocalDate on, ImmutableArray<TreatyAction> actions, StatusBasis basis)
    {
        LocalDate DayOf(TreatyAction action) => basis == StatusBasis.Effective ? action.Effective ?? action.Date : action.Date;
        return [.. actions.Where(a => DayOf(a) <= on).OrderBy(DayOf).ThenBy(a => a.Kind)];
    }

    private StateStanding StandingOf(State state, LocalDate on, StatusBasis basis, Language language)
    {
        var status = state.StatusOn(on, basis);
        var group = Groups.Of(state, on, basis);
        return new StateStanding
        {
            State = state.Code,
            Name = NameOf(state, on, language),
            On = on,
            Basis = basis,
            Status = status.Status,
            Since = status.Since,
            SinceGrade = status.Grade,
            Group = group.Group,
            GroupGrade = group.Grade,
            Predecessor = false,
            Actions = UpTo(on, state.Actions, basis),
        };
    }

    private static StateStanding StandingOf(PredecessorState state, LocalDate on)
    {
        var status = state.StatusOn(on);
        return new StateStanding
        {
            State = state.Code,
            Name = state.Name,
            On = on,
            Basis = StatusBasis.Deposited,
            Status = status?.Status,
            Since = status?.Since,
            SinceGrade = status?.Grade ?? Grade.NotEstablished,
            Group = null,
            GroupGrade = Grade.NotEstablished,
            Predecessor = true,
            Actions = UpTo(on, state.Actions, StatusBasis.Deposited),
        };
    }
}
