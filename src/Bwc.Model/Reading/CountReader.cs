namespace Bwc.Model.Reports;

/// <summary>Reads how many of which category a sentence states, after the marks of years, rules, paragraphs and footnotes are set aside.</summary>
internal sealed class CountReader(ReadingContext context) : BlockReader(context)
{
    private readonly NameItems _items = new(context);

    // No meeting has had a thousand of one category.
    private const int MaxStated = 1000;

    // So many tokens may be between a number and what it counts: "two other international organizations".
    private const int Reach = 6;

    /// <summary>The numbers of participants that a range states, each with its tokens, the category that is after it, and the token behind that.</summary>
    public List<(StatedCategory Category, int Number, Range Tokens, int Next)> Categories(Range range)
    {
        var counts = new List<(StatedCategory Category, int Number, Range Tokens, int Next)>();
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (!TryStated(ref i, range.End.Value, out var number, out var at, out var next))
                continue;
            for (var j = next; j < Math.Min(range.End.Value, next + Reach); j++)
            {
                if (Tokens[j].Kind is TokenKind.Separator or TokenKind.Number or TokenKind.Open)
                    break;
                if (CategoryAt(j) is not { } category)
                    continue;
                if (!counts.Exists(c => c.Category == category))
                    counts.Add((category, number, at..next, _items.Behind(j, range.End.Value)));

                break;
            }
        }

        return counts;
    }

    /// <summary>The number of participants that a clause states: the last before those whom it names, or the first where it names none.</summary>
    public int? Stated(Range clause)
    {
        var colon = Text.Find(TokenKind.Colon, clause);
        var end = clause.Start.Value;
        while (end < clause.End.Value && end != colon && (colon >= 0 || Tokens[end].Kind is not (TokenKind.State or TokenKind.Organization)))
            end++;
        return Stated(clause.Start.Value, end, last: end < clause.End.Value && !Lexicon.Has(GrammarTrait.VerbLast))
            ?? Stated(end, colon >= 0 ? end : clause.End.Value, last: false);
    }

    private int? Stated(int start, int end, bool last)
    {
        (int? stated, var used) = (null, 0..0);
        for (var i = start; i < end; i++)
        {
            if (!TryStated(ref i, end, out var number, out var at, out var next))
                continue;
            (stated, used) = (number, at..next);
            if (!last)
                break;
        }

        if (stated is not null)
            Text.Use(used);
        return stated;
    }

    /// <summary>A number at a place that counts; the place goes on to the last token of what is there, a number or a date.</summary>
    private bool TryStated(ref int place, int end, out int number, out int at, out int next)
    {
        (number, at, next) = (0, place, place);
        if (Text.TryDate(place, end, out var date))
        {
            place = date.Next - 1;
            return false;
        }

        if (!Text.TryNumber(place, end, out number, out next))
            return false;
        place = next - 1;
        return number is > 0 and < MaxStated && !Text.IsMark(at, next) && IsCounting(at, next) && !IsWhole(next, end);
    }

    /// <summary>"Out of 183 States Parties, 95 participated": the second number counts, out of the first.</summary>
    private bool IsWhole(int category, int end) =>
        category + 2 < end
        && CategoryAt(category) is not null
        && Text.Is(category + 1, TokenKind.Separator)
        && Text.TryNumber(category + 2, end, out _, out var next)
        && Text.Is(next, Cue.Participated);

    // In a language without blanks, a number as an ideograph counts only where what it counts is after it.
    private bool IsCounting(int at, int next) =>
        char.IsAsciiDigit(Text.Letters[Tokens[at].Start])
        || !Lexicon.Has(GrammarTrait.NoCapitals)
        || (next < Tokens.Count && Tokens[next].Kind == TokenKind.Cue);

    private StatedCategory? CategoryAt(int at) =>
        Tokens[at].Kind != TokenKind.Cue
            ? null
            : (Cue)Tokens[at].Value switch
            {
                Cue.StatesParties or Cue.Delegations => StatedCategory.StatesParties,
                Cue.SignedNotRatified => StatedCategory.Signatories,
                Cue.ObserverStates or Cue.NeitherNor => StatedCategory.ObserverStates,
                Cue.Organizations => StatedCategory.Organizations,
                Cue.NonGovernmental => StatedCategory.NonGovernmental,
                Cue.UnitedNations => StatedCategory.UnitedNations,
                _ => null,
            };
}
