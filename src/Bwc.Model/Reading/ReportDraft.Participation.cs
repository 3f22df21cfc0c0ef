using Bwc.Model.Diagnostics;
using Bwc.Model.Documents;
using Bwc.Model.Procedure;
using Bwc.Model.Reports;

namespace Bwc.Model.Reading;

/// <content>Who took part: each paragraph is of one category, which its words tell, and where they do not, the rule that it names.</content>
internal sealed partial class ReportDraft
{
    private StateParticipation? _statesParties;
    private StateParticipation? _signatories;
    private StateParticipation? _observerStates;
    private BodyParticipation? _unitedNations;
    private BodyParticipation? _bodies;
    private BodyParticipation? _nonGovernmental;
    private GuestParticipation? _guests;
    private DocumentSymbol? _listOfParticipants;
    private int? _listParagraph;

    private Participation? Participation()
    {
        var participation = new Participation
        {
            StatesParties = _statesParties,
            Signatories = _signatories,
            ObserverStates = _observerStates,
            UnitedNations = _unitedNations,
            Organizations = _bodies,
            Guests = _guests,
            NonGovernmental = _nonGovernmental,
            ListOfParticipants = _listOfParticipants,
            ListParagraph = _listParagraph,
        };
        return participation == new Participation() ? null : participation;
    }

    private bool ParticipationParagraph()
    {
        if (_text.Has(Cue.ListOfParticipants) && _text.FirstSymbol(_text.All) is { } list)
        {
            if (_listOfParticipants is null) _listParagraph = ParagraphNumber();
            return Fill(ref _listOfParticipants, "$.participation.listOfParticipants", () => list);
        }

        if (!_text.Has(Cue.Participated)) return false;
        var rule = _text.Rule(_text.All);
        if (_text.Has(Cue.SignedNotRatified)) return Fill(ref _signatories, "$.participation.signatories", () => StatesOf(rule));
        if (_text.Has(Cue.NeitherNor)) return Fill(ref _observerStates, "$.participation.observerStates", () => StatesOf(rule));
        if (_text.Has(Cue.Guest) && (_text.Has(Cue.Invitation) || _text.Has(Cue.IndependentExpert))) return Fill(ref _guests, "$.participation.guests", () => GuestParagraph());
        if (_text.Has(Cue.NonGovernmental)) return Fill(ref _nonGovernmental, "$.participation.nonGovernmental", () => BodiesOf(rule));
        if (Is(rule, 1)) return Fill(ref _signatories, "$.participation.signatories", () => StatesOf(rule));
        if (Is(rule, 2)) return Fill(ref _observerStates, "$.participation.observerStates", () => StatesOf(rule));
        if (Is(rule, 3) || (_text.Has(Cue.UnitedNations) && !_text.Has(Cue.AsObservers))) return Fill(ref _unitedNations, "$.participation.unitedNations", () => BodiesOf(rule));
        if (Is(rule, 4) || _text.Has(Cue.AsObservers)) return Fill(ref _bodies, "$.participation.organizations", () => BodiesOf(rule));
        if (Is(rule, 5)) return Fill(ref _nonGovernmental, "$.participation.nonGovernmental", () => BodiesOf(rule));
        if (!_text.Has(Cue.Delegations) && !_text.Has(Cue.StatesParties)) return false;
        return _statesParties is null ? StatesOf(rule) is { States.IsEmpty: false } parties && Fill(ref _statesParties, "$.participation.statesParties", () => parties) : Again("$.participation.statesParties");
    }

    private static bool Is(RuleReference? rule, int paragraph) => rule is { Rule: 44 } known && known.Paragraph == paragraph;

    /// <summary>Keeps what is said first, and notes that it was said again.</summary>
    private bool Fill<T>(ref T? field, string path, Func<T?> read)
    {
        if (field is not null) return Again(path);
        field = read();
        Trace(path);
        return true;
    }

    private bool Again(string path)
    {
        Note(Codes.SaidBefore, Severity.Info, $"{path} was read before; what this paragraph says of it is not kept", _text.Block.Extent);
        foreach (var token in Tokens) _text.Use(token);
        return true;
    }

    private StateParticipation StatesOf(RuleReference? rule)
    {
        var listed = Participants();
        return new StateParticipation
        {
            Paragraph = ParagraphNumber(),
            Rule = rule,
            Stated = Stated(),
            States = [.. listed.States],
            InDecisions = _text.Has(Cue.NoPartInDecisions) ? false : null,
            Unresolved = [.. listed.Bodies, .. listed.Unresolved],
        };
    }

    private BodyParticipation BodiesOf(RuleReference? rule)
    {
        var listed = Participants();
        return new BodyParticipation { Paragraph = ParagraphNumber(), Rule = rule, Stated = Stated(), Bodies = [.. listed.Bodies], Unresolved = [.. listed.States.Select(s => s.ToString()), .. listed.Unresolved] };
    }

    /// <summary>The list behind a colon, or the names of the sentence that says that they took part, up to where it says so.</summary>
    private Listed Participants()
    {
        foreach (var sentence in _text.Each())
        {
            if (_text.Find(TokenKind.Colon, sentence) is >= 0 and var colon) return Names((colon + 1)..sentence.End, []);
        }

        foreach (var sentence in _text.Each())
        {
            if (_text.Has(Cue.Participated, sentence)) return Prose(sentence.Start.Value..NamesEnd(sentence), []);
        }

        return new Listed();
    }

    // The names stand before the verb or the rule, whichever is first; where none stands before, they stand behind.
    private int NamesEnd(Range sentence)
    {
        var named = false;
        for (var i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (Tokens[i].Kind is TokenKind.State or TokenKind.Organization) named = true;
            else if (named && Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Participated or (int)Cue.RulesOfProcedure or (int)Cue.Rule or (int)Cue.AsObservers or (int)Cue.NeitherNor or (int)Cue.SignedNotRatified }) return i;
        }

        return sentence.End.Value;
    }

    /// <summary>The number of participants that a paragraph states: the first that is no year, no date and no part of a rule's name.</summary>
    private int? Stated()
    {
        var end = _text.Find(TokenKind.Colon, _text.All) is >= 0 and var colon ? colon : Tokens.Count;
        for (var i = 0; i < end; i++)
        {
            if (_text.TryDate(i, end, out var date))
            {
                i = date.Next - 1;
                continue;
            }

            if (!_text.TryNumber(i, end, out var number, out var next)) continue;
            if (number > 0 && !IsYear(i) && !BesideRule(i, next) && (char.IsAsciiDigit(_text.Text[Tokens[i].Start]) || !lexicon.HasDateMarks || (next < end && Tokens[next].Kind == TokenKind.Cue))) return number;
            i = next - 1;
        }

        return null;
    }

    private bool BesideRule(int at, int next)
    {
        for (var i = Math.Max(0, at - 2); i < Math.Min(Tokens.Count, next + 1); i++)
        {
            if (Tokens[i] is { Kind: TokenKind.Cue, Value: (int)Cue.Rule or (int)Cue.Paragraph }) return true;
        }

        return false;
    }
}
