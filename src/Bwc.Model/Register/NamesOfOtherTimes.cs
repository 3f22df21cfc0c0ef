using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <summary>What there is to say on a day of a name of another time: the State had it then, or did not exist on the day.</summary>
internal sealed class NamesOfOtherTimes(Register register, LocalDate on)
{
    /// <summary>A State that did not exist on the day, with what was there instead.</summary>
    public EntryRuling NotThere(string given, string name, ParticipationRuling ruling)
    {
        var state = register.States[ruling.State!.Value];
        var earlier = EarlierStates.Of(register.States, name, state, on);
        var instead = register.States.InsteadOf(earlier ?? state, on);
        var quoted = SafeText.Quote(name);
        if (earlier is not null && instead.Length > 1)
        {
            return ParticipantList.Nobody(
                given,
                [
                    Finding.Of(
                        Codes.NameOfSeveralToday,
                        $"{quoted} was not in use on {IsoDate.ToText(on)}; name the States that are meant: "
                            + (instead.Length == 2 ? $"{instead[0]}, {instead[1]} or both" : Wording.List([.. instead.Select(s => s.ToString())]))
                    ),
                ]
            ) with
            {
                Candidates = [.. instead.Select(s => s.Code.ToString())],
            };
        }

        var then = instead.IsEmpty ? "it is not established which State was there instead" : $"use {Wording.OneOf([.. instead.Select(s => s.ToString())])}";
        return ParticipantList.Nobody(
            given,
            [
                Finding.Of(
                    Codes.StateNotOnThatDay,
                    $"{quoted} is {(earlier is null ? state.ToString() : SafeText.Bare(earlier.Name))}, which did not exist on {IsoDate.ToText(on)}; {then}"
                ),
            ]
        ) with
        {
            Candidates = [.. instead.Select(s => s.Code.ToString())],
        };
    }

    /// <summary>What there is to say of the name of a State that it does not have on the day.</summary>
    public ImmutableArray<Finding> OfOtherTime(string name, ParticipationRuling ruling)
    {
        var states = register.States;
        if (!states.IsNameOfOtherDay(name, on))
            return [];
        return
        [
            Finding.Of(
                Codes.NameOfOtherTime,
                $"{SafeText.Quote(name)} was not the name of {states[ruling.State!.Value]} on {IsoDate.ToText(on)}; "
                    + $"its name then was {SafeText.Bare(ruling.Participant)}"
            ),
        ];
    }
}
