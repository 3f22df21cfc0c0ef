using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

/// <summary>The wording that messages share: counts, days and lists. Texts of the caller's are made safe before they come here.</summary>
internal static class Wording
{
    /// <summary>How many things a message names of a list that may have any number of them.</summary>
    public const int MaxListed = 12;

    private const int MaxRuns = 6;

    private static readonly string[] Numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Ordinals =
    [
        "",
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    ];

    /// <summary>The text, or a replacement if the text is empty.</summary>
    public static string Or(string? text, string instead) => string.IsNullOrWhiteSpace(text) ? instead : text;

    /// <summary>A number of things: "1 day", "2 days".</summary>
    public static string Count(int number, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? string.Empty : "s")}");

    /// <summary>The same; where asked for, with the number in words: "two days".</summary>
    public static string Count(int number, string thing, bool spelled) =>
        spelled ? $"{Number(number)} {thing}{(number == 1 ? string.Empty : "s")}" : Count(number, thing);

    /// <summary>A number as prose has it: in words up to twelve, in digits beyond.</summary>
    public static string Number(int number) => number >= 0 && number < Numbers.Length ? Numbers[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The place in an order, counted from 1: "first", "13th".</summary>
    public static string Ordinal(int place)
    {
        if (place >= 1 && place < Ordinals.Length)
            return Ordinals[place];
        var ending = (place / 10 % 10, place % 10) switch
        {
            (1, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{place}{ending}");
    }

    /// <summary>Things in a sentence: "a", "a and b", "a, b and c"; of a long list the first and how many more there are.</summary>
    public static string And(IReadOnlyCollection<string> things) =>
        things.Count is < 2 or > MaxListed ? List(things) : $"{string.Join(", ", things.Take(things.Count - 1))} and {things.Last()}";

    /// <summary>A number followed by the singular or plural words that fit it: "1 rule explains", "2 rules explain".</summary>
    public static string Count(long number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    /// <summary>Things one after the other: "a, b, c"; of a long list the first and how many more there are: "a, b, c and 4 more".</summary>
    public static string List(IReadOnlyCollection<string> things, int most = MaxListed) => List(things, thing => thing, most);

    /// <summary>The same for things that have a text of their own: only those that are named are put into words.</summary>
    public static string List<T>(IReadOnlyCollection<T> things, Func<T, string> word, int most = MaxListed) =>
        things.Count <= most
            ? string.Join(", ", things.Select(word))
            : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", things.Take(most).Select(word))} and {things.Count - most} more");

    /// <summary>The same for codes.</summary>
    public static string List<T>(ReadOnlySpan<T> codes, int most = MaxListed)
        where T : struct
    {
        var texts = new string[codes.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = codes[i].ToString()!;
        return List(texts, most);
    }

    /// <summary>What may be given: "a", "a, b or c"; of a long list "a, b, c or 4 more". Nothing at all is "nothing".</summary>
    public static string OneOf(IReadOnlyCollection<string> things, int most = MaxListed)
    {
        if (things.Count <= 1)
            return things.FirstOrDefault("nothing");
        var named = things.Count <= most ? things.Count - 1 : most;
        var last = things.Count <= most ? things.Last() : string.Create(CultureInfo.InvariantCulture, $"{things.Count - most} more");
        return $"{string.Join(", ", things.Take(named))} or {last}";
    }

    /// <summary>Days from the first to the last: "2018-12-04 to 2018-12-05", or one day alone.</summary>
    public static string Days(DateInterval days) =>
        days.Length == 1 ? IsoDate.ToText(days.Start) : $"{IsoDate.ToText(days.Start)} to {IsoDate.ToText(days.End)}";

    /// <summary>Runs of days: "2018-12-04 to 2018-12-05, 2018-12-07"; of many the first and how many more there are.</summary>
    public static string Days(ImmutableArray<DateInterval> runs) => List(runs, Days, MaxRuns);

    /// <summary>When something was held: "on 2018-12-04", or "from 2018-12-04 to 2018-12-07".</summary>
    public static string On(DateInterval days) => days.Length > 1 ? $"from {Days(days)}" : $"on {Days(days)}";

    /// <summary>The same for runs of days; several runs come after "on".</summary>
    public static string On(ImmutableArray<DateInterval> runs) => runs.Length == 1 ? On(runs[0]) : $"on {Days(runs)}";
}
