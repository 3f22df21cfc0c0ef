using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>Reads dates: where months have names, and where numbers stand for them, each with a mark after it.</summary>
internal sealed class DateReader(Sentences text, Lexicon lexicon)
{
    // No list of days in a sentence is longer.
    private const int MaxDays = 40;
    private const int LastDay = 31;

    private List<Token> Tokens => text.Tokens;

    public bool TryDate(int at, int end, out DateSpan date)
    {
        date = default;
        return Tokens[at].Kind is TokenKind.Number or TokenKind.Month
            && (lexicon.Has(GrammarTrait.MarkedNumbers) ? Marked(at, end, out date) : Named(at, end, out date));
    }

    // 2021 year 11 month 22 day to 25 day, and 27 day
    private bool Marked(int at, int end, out DateSpan date)
    {
        date = default;
        if (!IsMarked(at, end, 0, out var year) || !IsMarked(at + 2, end, 1, out var month))
            return false;
        if (!IsMarked(at + 4, end, 2, out _))
        {
            date = DateSpan.OfMonth(year, month, at..(at + 4));
            return date.Month is not null;
        }

        var runs = ImmutableArray.CreateBuilder<DateInterval>();
        for (var next = at + 4; runs.Count < MaxDays; )
        {
            var day = DayMarked(ref next, end, ref month);
            if (day == 0)
                break;
            var (lastMonth, lastDay) = (month, day);
            if (Is(next, end, TokenKind.Span) || Is(next, end, TokenKind.Dash))
            {
                var behind = next + 1;
                if (IsMarked(behind, end, 0, out var same) && same == year)
                    behind += 2;
                if (DayMarked(ref behind, end, ref lastMonth) is > 0 and var last)
                    (lastDay, next) = (last, behind);
            }

            if (DateSpan.Run(year, month, day, year, lastMonth, lastDay) is not { } run)
                break;
            runs.Add(run);
            date = new DateSpan(runs.ToImmutable(), null, at..next);
            month = lastMonth;
            if (!IsJoint(next, end))
                break;
            next++;
        }

        return !runs.ToImmutable().IsEmpty;
    }

    private int DayMarked(ref int at, int end, ref int month)
    {
        var (next, named) = (at, month);
        if (IsMarked(next, end, 1, out var other))
            (named, next) = (other, next + 2);
        if (!IsMarked(next, end, 2, out var day))
            return 0;
        (at, month) = (next + 2, named);
        return day;
    }

    private bool IsMarked(int at, int end, int mark, out int number)
    {
        number = at + 1 < end ? Tokens[at].Value : 0;
        return at + 1 < end && Tokens[at].Kind == TokenKind.Number && Tokens[at + 1].Kind == TokenKind.DateMark && Tokens[at + 1].Value == mark;
    }

    // 22-25 November 2021; 29 July to 8 August 2019; 7, 8 and 10 August 2018; November 22, 2021; September 2021
    private bool Named(int at, int end, out DateSpan date)
    {
        date = default;
        if (EndsSpan(at))
            return false;
        if (Is(at, end, TokenKind.Month))
            return MonthFirst(at, end, out date);
        var next = at;
        if (ItemAt(ref next, end) is not { } read || (read.LastYear == 0 && !IsJoint(next, end)))
            return false; // most numbers are no days
        var (items, complete, stop) = (new List<Item>(), 0, at);
        while (true)
        {
            items.Add(read);
            if (read.LastYear > 0)
                (complete, stop) = (items.Count, next);
            if (!IsJoint(next, end))
                break;
            next += Is(next, end, TokenKind.Separator) && Is(next + 1, end, TokenKind.Filler) && Lexicon.IsConjunction(Tokens[next + 1]) ? 2 : 1;
            if (IsPreposition(at - 1, end) && Lexicon.IsConjunction(Tokens[next - 1]) && IsPreposition(next, end))
                next++; // "from 7 to 8 and on 10 August"
            if (items.Count == MaxDays || ItemAt(ref next, end) is not { } more)
                break;
            read = more;
        }

        if (complete == 0)
            return false;
        var runs = new DateInterval[complete];
        var (month, year) = (0, 0);
        for (var i = complete - 1; i >= 0; i--)
        {
            var item = items[i];
            var lastYear = item.LastYear > 0 ? item.LastYear : year;
            var lastMonth = item.LastMonth > 0 ? item.LastMonth : month;
            var firstMonth = item.Month > 0 ? item.Month : lastMonth;
            var firstYear = item.Year > 0 ? item.Year : lastYear;
            if (DateSpan.Run(firstYear, firstMonth, item.Day, lastYear, lastMonth, item.LastDay) is not { } run)
                return false;
            (runs[i], month, year) = (run, firstMonth, firstYear);
        }

        date = new DateSpan([.. runs], null, at..stop);
        return true;
    }

    /// <summary>True for the second half of a span: where the whole is none, as it runs backwards, its end is no day alone.</summary>
    private bool EndsSpan(int at) =>
        at > 1
        && text.IsDigits(at, Tokens.Count)
        && (text.IsDigits(at - 2, Tokens.Count) || Tokens[at - 2].Kind == TokenKind.Month)
        && (
            Tokens[at - 1].Kind == TokenKind.Span
            || (Tokens[at - 1].Kind == TokenKind.Dash && Tokens[at - 2].End == Tokens[at - 1].Start && Tokens[at - 1].End == Tokens[at].Start)
        );

    private Item? ItemAt(ref int at, int end)
    {
        var next = at;
        if (!Day(ref next, end, out var day))
            return null;
        var item = new Item(day, 0, 0, day, 0, 0);
        if (MonthAt(ref next, end, out var month, out var year))
            item = item with { Month = month, Year = year, LastMonth = month, LastYear = year };
        if (Is(next, end, TokenKind.Span) || Is(next, end, TokenKind.Dash))
        {
            var behind = next + 1;
            if (Day(ref behind, end, out var last))
            {
                item = item with { LastDay = last, LastMonth = 0, LastYear = 0 };
                if (MonthAt(ref behind, end, out month, out year))
                    item = item with { LastMonth = month, LastYear = year };
                next = behind;
            }
        }

        at = next;
        return item;
    }

    // 3, or 3rd
    private bool Day(ref int at, int end, out int day)
    {
        day = 0;
        if (!text.IsDigits(at, end) || Tokens[at].Value is < 1 or > LastDay)
            return false;
        day = Tokens[at++].Value;
        if (
            Is(at, end, TokenKind.Word)
            && Tokens[at].Start == Tokens[at - 1].End
            && text.Letters[Tokens[at].Start..Tokens[at].End] is "st" or "nd" or "rd" or "th"
        )
            at++;
        return true;
    }

    private bool MonthAt(ref int at, int end, out int month, out int year)
    {
        (month, year) = (0, 0);
        if (!Is(at, end, TokenKind.Month))
            return false;
        month = Tokens[at++].Value;
        var behind = Is(at, end, TokenKind.Separator) ? at + 1 : at;
        if (text.IsYear(behind) && behind < end)
            (year, at) = (Tokens[behind].Value, behind + 1);
        return true;
    }

    private bool MonthFirst(int at, int end, out DateSpan date)
    {
        date = default;
        if (!text.IsDigits(at + 1, end))
            return false;
        var (month, next) = (Tokens[at].Value, at + 1);
        if (text.IsYear(next))
        {
            date = DateSpan.OfMonth(Tokens[next].Value, month, at..(next + 1));
            return date.Month is not null;
        }

        if (!Day(ref next, end, out var day))
            return false;
        var last = day;
        if ((Is(next, end, TokenKind.Span) || Is(next, end, TokenKind.Dash)) && next + 1 is var behind && Day(ref behind, end, out var other))
            (last, next) = (other, behind);
        next += Is(next, end, TokenKind.Separator) ? 1 : 0;
        if (next >= end || !text.IsYear(next))
            return false;
        var year = Tokens[next].Value;
        if (DateSpan.Run(year, month, day, year, month, last) is not { } run)
            return false;
        date = new DateSpan([run], null, at..(next + 1));
        return true;
    }

    private bool IsPreposition(int at, int end) => at >= 0 && Is(at, end, TokenKind.Filler) && Lexicon.IsPreposition(Tokens[at]);

    private bool IsJoint(int at, int end) => Is(at, end, TokenKind.Separator) || (Is(at, end, TokenKind.Filler) && Lexicon.IsConjunction(Tokens[at]));

    private bool Is(int at, int end, TokenKind kind) => at < end && Tokens[at].Kind == kind;

    /// <summary>A day or a span of days as printed, where months and years may be after the last of a list only; what is not printed is 0.</summary>
    private readonly record struct Item(int Day, int Month, int Year, int LastDay, int LastMonth, int LastYear);
}
