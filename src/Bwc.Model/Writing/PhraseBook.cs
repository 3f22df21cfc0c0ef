using System.Globalization;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>
/// The words of a language for a draft: its frames, and of each phrase by which reports are read the first, which is the one that is written.
/// </summary>
internal sealed class PhraseBook
{
    private const int LastWithOneWord = 10;
    private const int LastInWords = 99;

    private readonly Dictionary<(GrammarClass Class, string Value), string> _phrases = [];
    private readonly Frame?[] _frames = new Frame?[Enum.GetValues<FrameName>().Length];
    private readonly string? _two;

    public PhraseBook(ReportGrammar grammar)
    {
        Language = grammar.Language;
        WithoutBlanks = grammar.Traits.Contains(GrammarTrait.NoCapitals);
        var names = new EnumWords<FrameName>();
        foreach (var phrase in grammar.Phrases)
        {
            var value = phrase.Value ?? string.Empty;
            if (phrase.Class == GrammarClass.Standing)
                Standing ??= phrase.Text;
            if (phrase.Class is GrammarClass.Order or GrammarClass.Standing)
                continue;
            if (phrase.Class != GrammarClass.Frame)
                _phrases.TryAdd((phrase.Class, value), phrase.Text);
            else if (names.TryRead(value, out var name) && _frames[(int)name] is null && Frame.TryParse(phrase.Text, out var frame))
                _frames[(int)name] = frame;
        }

        _two = Fill(FrameName.Two, new FrameSlots());
    }

    public Language Language { get; }

    /// <summary>What a reader of a draft should know of its sentences; null if there is nothing.</summary>
    public string? Standing { get; }

    /// <summary>True where the language is written without blanks and capitals.</summary>
    public bool WithoutBlanks { get; }

    public bool Has(FrameName name) => _frames[(int)name] is not null;

    /// <summary>The sentence of a frame; null if a place is empty that it needs, or where the language has no such frame.</summary>
    public string? Fill(FrameName name, FrameSlots slots)
    {
        if (_frames[(int)name] is { } frame)
            return frame.Fill(slots, WithoutBlanks);
        slots.Missing ??= EnumWords.Of(name);
        return null;
    }

    /// <summary>The phrase for a thing; null if the language has none.</summary>
    public string? Say(GrammarClass @class, string? value) => value is null ? null : _phrases.GetValueOrDefault((@class, value));

    /// <summary>Names in a sentence: "A, B and C".</summary>
    public string? List(IReadOnlyList<string> names) => Joined(names, FrameName.Item, FrameName.Pair);

    /// <summary>Names in a list of documents: joined as in a sentence or, in a language without spaces, all separated by the same mark.</summary>
    public string? InRow(IReadOnlyList<string> names) => WithoutBlanks ? Joined(names, FrameName.Item, FrameName.Item) : List(names);

    /// <summary>Names after a colon: "A; B; C".</summary>
    public string? Listed(IReadOnlyList<string> names) => Joined(names, FrameName.Listed, FrameName.Listed);

    /// <summary>Parts of one sentence, each with its verb.</summary>
    public string? Clauses(IReadOnlyList<string> parts) => Joined(parts, FrameName.Clause, FrameName.Clause);

    /// <summary>A number in words, up to which a language has them: to ten where each has one word, and otherwise to ninety-nine.</summary>
    public string Words(int number)
    {
        if (number == 2 && _two is not null)
            return _two;
        if (number is < 1 or > LastInWords || (WithoutBlanks && number > LastWithOneWord))
            return Digits(number);
        if (Say(GrammarClass.Number, Digits(number)) is { } word)
            return word;
        var (tens, ones) = (Say(GrammarClass.Number, Digits(number / 10 * 10)), Say(GrammarClass.Number, Digits(number % 10)));
        return tens is null || ones is null ? (number == LastWithOneWord ? Say(GrammarClass.Multiplier, "10") : null) ?? Digits(number) : $"{tens}-{ones}";
    }

    /// <summary>The number of a heading in words.</summary>
    public string Ordinal(int number) => Say(GrammarClass.Number, Digits(number)) ?? Words(number);

    /// <summary>The numbers that the house writes in words wherever they are.</summary>
    public string SmallInWords(int number) => number < LastWithOneWord ? Words(number) : Digits(number);

    public string? Day(LocalDate day) => Fill(FrameName.Day, OfDay(day));

    public string? Days(DateInterval days)
    {
        var (first, last) = (days.Start, days.End);
        if (first == last)
            return Day(first);
        if (first.Year != last.Year)
            return Fill(FrameName.DaysOfYears, new FrameSlots().With("first", Day(first)).With("last", Day(last)));
        return Fill(
            first.Month == last.Month ? FrameName.DaysOfMonth : FrameName.DaysOfYear,
            OfDay(first).With("lastDay", last.Day).With("lastMonth", Month(last.Month))
        );
    }

    public string? MonthOf(int year, int month) => Fill(FrameName.MonthOfYear, new FrameSlots().With("year", year).With("month", Month(month)));

    public string? Years(int first, int last) =>
        first == last ? Digits(first) : Fill(FrameName.Years, new FrameSlots().With("first", first).With("last", last));

    public static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private FrameSlots OfDay(LocalDate day) => new FrameSlots().With("year", day.Year).With("month", Month(day.Month)).With("day", day.Day);

    private string Month(int month) => Say(GrammarClass.Month, Digits(month)) ?? Digits(month);

    // A long list is put together once, so what is between two names is taken from the frame.
    private string? Joined(IReadOnlyList<string> names, FrameName item, FrameName last)
    {
        if (names.Count < 2)
            return names.Count == 0 ? null : names[0];
        var first =
            names.Count == 2 ? names[0]
            : Between(item) is { } between ? string.Join(between, names.Take(names.Count - 1))
            : null;
        return first is null ? null : Fill(last, new FrameSlots().With("a", first).With("b", names[^1]));
    }

    private string? Between(FrameName name) => Fill(name, new FrameSlots().With("a", ",").With("b", ",")) is { Length: >= 2 } text ? text[1..^1] : null;
}
