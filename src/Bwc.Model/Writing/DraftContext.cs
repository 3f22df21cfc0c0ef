using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>What the parts of a draft share: the record, its words and names in the language, and what there is to say of the draft.</summary>
internal sealed class DraftContext
{
    // No report has more headings.
    private const int MostRoman = 39;

    private readonly FindingList _findings = new();
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _translations = new(StringComparer.Ordinal);
    private bool _addressed;

    public DraftContext(MeetingReport report, PhraseBook book, NameBook names, StateOrder order)
    {
        (Report, Book, Names, Order) = (report, book, names, order);
        Day = report.FirstDay;
        Own = report.Language ?? Language.English;
        foreach (var translation in report.Translations)
        {
            if (translation.Language == book.Language)
                _translations.TryAdd(translation.Text, OneLine(translation.Translation));
        }

        Meeting = book.Say(GrammarClass.Office, OfficeOf(report.Office)) ?? book.Fill(FrameName.Meeting, new FrameSlots()) ?? string.Empty;
    }

    public MeetingReport Report { get; }

    public PhraseBook Book { get; }

    public NameBook Names { get; }

    public StateOrder Order { get; }

    /// <summary>The day on which names are taken; null if the record has none, and the names are those of today.</summary>
    public LocalDate? Day { get; }

    /// <summary>The language in which the texts of the record are.</summary>
    public Language Own { get; }

    /// <summary>What the report calls its meeting, such as "Meeting of Experts".</summary>
    public string Meeting { get; }

    public FindingList Findings => _findings;

    public FrameSlots Slots() => new FrameSlots().With("meeting", Meeting);

    /// <summary>The sentence of a frame; where it lacks something, a finding says what, and there is no sentence.</summary>
    public string? Say(FrameName frame, FrameSlots slots, string path)
    {
        if (Book.Fill(frame, slots) is { } sentence)
            return sentence;
        LeftOut(path, $"the sentence '{EnumWords.Of(frame)}' is left out, because {SafeText.Quote(slots.Missing ?? "its frame")} is missing");
        return null;
    }

    public void LeftOut(string path, string what) => _findings.Add(Finding.Of(Codes.DraftPartLeftOut, what, path));

    /// <summary>A text of the record in the language of the draft; where it has none, the text as it is, in brackets, and a finding.</summary>
    public string? Text(string? text, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (_translations.TryGetValue(text, out var translated))
            return translated;
        return Own == Book.Language ? OneLine(text) : InOther(OneLine(text), Own, path);
    }

    /// <summary>The translation of a text, where the record has one.</summary>
    public string? Translated(string text) => _translations.GetValueOrDefault(text);

    /// <summary>What the record has only as it is printed in another language is not printed.</summary>
    public string? Verbatim(string? text, string path)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (Own == Book.Language || _translations.ContainsKey(text))
            return _translations.GetValueOrDefault(text) ?? OneLine(text);
        LeftOut(path, $"the words are printed in {Own}, but the draft is in {Book.Language}; they are left out");
        return null;
    }

    /// <summary>The name of a State; after a small word it may need its article.</summary>
    public string State(StateCode code, string path, bool inSentence = false)
    {
        var name = Names.State(code, Day) ?? InOther(Names.InEnglish(code, Day), Language.English, path);
        return inSentence ? WithArticle(name, Names.TakesArticle(code)) : name;
    }

    /// <summary>The name of a body, with its abbreviation after it where that is wanted.</summary>
    public string Body(string abbreviation, string path, bool initials = true)
    {
        var (name, brief, inLanguage) = Names.Body(abbreviation);
        if (name is null)
            return OneLine(abbreviation);
        var text = (initials && brief is not null ? Book.Fill(FrameName.WithShort, new FrameSlots().With("name", name).With("short", brief)) : null) ?? name;
        return WithArticle(inLanguage ? text : InOther(text, Language.English, path), takes: true);
    }

    /// <summary>A person with what may be beside the name: the State or the body, and the form of address, which is still to be chosen.</summary>
    public string? Person(string name, string? printed, string path, string? state = null, string? body = null)
    {
        var known = (Own == Book.Language ? printed : null) ?? Names.Person(name) ?? Translated(name) ?? OneLine(name);
        var address = Book.Fill(FrameName.Address, new FrameSlots());
        if (!_addressed && address is not null)
        {
            _findings.Add(
                Finding.Of(Codes.DraftAddressOpen, "the record does not say how persons are addressed; choose the form of address in the draft", path)
            );
            _addressed = true;
        }

        return Say(FrameName.Person, new FrameSlots().With("name", known).With("address", address).With("state", state).With("body", body), path);
    }

    /// <summary>A conference or meeting that the record refers to; null, with a finding, where it cannot be named.</summary>
    public string? Reference(MeetingReference? reference, string path)
    {
        if (reference is null)
            return null;
        if (reference is { Kind: MeetingKind.ReviewConference, Number: { } number } && Conference(number) is { } conference)
            return conference;
        var office = reference.Kind switch
        {
            MeetingKind.MeetingOfStatesParties => "MSP",
            MeetingKind.MeetingOfExperts => "MX",
            _ => null,
        };
        if (office is not null && reference.Year is { } year)
        {
            return Say(FrameName.Reference, new FrameSlots().With("year", year).With("office", Book.Say(GrammarClass.Office, office)), path);
        }

        LeftOut(path, $"a report has no words that distinguish {reference.Kind} {reference.Number ?? reference.Year} from others");
        return null;
    }

    public string? Conference(int number) =>
        Book.Say(GrammarClass.ReviewConference, PhraseBook.Digits(number)) is { } name ? WithArticle(name, takes: true) : null;

    /// <summary>A place, a post or a cause: in the words by which reports are read, or else as the record has it.</summary>
    public string? Thing(GrammarClass @class, string? thing, string path) => Book.Say(@class, thing) ?? Text(thing, path);

    public string? Rule(RuleReference? rule) =>
        rule is { } known ? Book.Fill(FrameName.Rule, new FrameSlots().With("rule", known.Rule).With("paragraph", known.Paragraph)) : null;

    /// <summary>Puts the States of a list into the order of the language, and says so where that changes it.</summary>
    public IReadOnlyList<StateCode> Sorted(System.Collections.Immutable.ImmutableArray<StateCode> states, string path)
    {
        var sorted = Order.Sorted(states, Day);
        if (!sorted.SequenceEqual(states))
            _findings.Add(Finding.Of(Codes.DraftListSorted, "the States are listed in the alphabetical order of the draft's language", path));
        return sorted;
    }

    /// <summary>Sentences one after another.</summary>
    public string Joined(IEnumerable<string> sentences) => string.Join(Book.WithoutBlanks ? string.Empty : " ", sentences.Select(Begun));

    /// <summary>A heading with its number: in words where the language is written without letters, and otherwise in Roman letters.</summary>
    public string? Heading(int number, string title) =>
        Book.Fill(FrameName.Heading, new FrameSlots().With("number", Book.WithoutBlanks ? Book.Ordinal(number) : Roman(number)).With("title", Begun(title)));

    /// <summary>A sentence begins with a capital.</summary>
    public string Begun(string sentence) =>
        Book.WithoutBlanks || sentence.Length == 0 || !char.IsLower(sentence[0]) ? sentence : char.ToUpperInvariant(sentence[0]) + sentence[1..];

    public static string Roman(int number) => number > MostRoman ? PhraseBook.Digits(number) : SymbolParser.RomanOf(number);

    /// <summary>A text on one line, as a report prints it.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().ContainsAny("\t\n\r\f\v\u0085\u2028\u2029")
        || text.Contains("  ", StringComparison.Ordinal)
        || text.Length > 0 && (text[0] == ' ' || text[^1] == ' ')
            ? string.Join(' ', text.Split([' ', '\t', '\n', '\r', '\f', '\v', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries))
            : text;

    private string InOther(string text, Language language, string path)
    {
        if (_named.Add(text))
        {
            _findings.Add(
                Finding.Of(
                    Codes.DraftInOtherLanguage,
                    $"there is no {Book.Language} text for {SafeText.Quote(text)}; it is given in {language}, in brackets",
                    path
                )
            );
        }

        return Book.Fill(FrameName.OtherLanguage, new FrameSlots().With("text", text)) ?? text;
    }

    private string WithArticle(string name, bool takes) =>
        takes && Book.Fill(FrameName.WithArticle, new FrameSlots().With("name", name)) is { } article ? article : name;

    private static string? OfficeOf(OfficeCode? office) =>
        office?.ToString() is { } code
            ? code.StartsWith("MX", StringComparison.Ordinal)
                ? "MX"
                : code
            : null;
}
