using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// All that a reader recognizes in a text of one language: the phrases of the grammar and the names of the register, each with what it stands for.
/// </summary>
internal sealed class Lexicon
{
    /// <summary>The value of a filler that joins the last two names of a list.</summary>
    public const string Conjunction = "conjunction";

    /// <summary>The value of a filler after which a name belongs to what is before, such as "from".</summary>
    public const string Preposition = "preposition";

    /// <summary>The value of a filler that says nothing of what is before, such as "the".</summary>
    public const string Article = "article";

    /// <summary>What no phrase reaches over folds to this.</summary>
    public const char Divider = '\u0001';

    /// <summary>What is between words folds to this.</summary>
    public const char Blank = ' ';

    private static ReadOnlySpan<byte> Ascii =>
        "\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 \0\0\0\0\0\0\0  \0\0, \0 0123456789\u0001\u0001\0\0\0\0"u8
        + "\0abcdefghijklmnopqrstuvwxyz \0 \0\0\0abcdefghijklmnopqrstuvwxyz\0\0\0\0\0"u8;

    private static readonly string[] Joints = [" and ", "\u548C"];

    private readonly Dictionary<string, List<Meaning>> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ulong> _breaks = new(StringComparer.Ordinal);
    private readonly List<OfficeCode[]> _offices = [];
    private readonly List<string> _texts = [];
    private readonly List<GroupCode> _groups = [];
    private readonly List<string> _persons = [];
    private readonly HashSet<GrammarTrait> _traits;
    private readonly Meaning[][] _byPhrase;

    /// <summary>
    /// The former names of unions, such as "Serbia and Montenegro", each with the year in which the union had ended: from then on the name is not that of
    /// one State but of the two that it joins.
    /// </summary>
    private readonly Dictionary<string, int> _ended = new(StringComparer.Ordinal);
    private readonly int[] _endedPhrases;
    private readonly bool[] _commas;

    public Lexicon(ReportGrammar grammar, StateDirectory states, OrganizationDirectory organizations, ImmutableArray<Meeting> meetings)
    {
        (Names, Language) = (new NameLookup(states, organizations), grammar.Language);
        _traits = [.. grammar.Traits];
        Add(states, organizations, [.. grammar.Phrases.Where(p => p.Class == GrammarClass.Cue).Select(p => Folded(p.Text))]);
        Persons(meetings);
        foreach (var phrase in grammar.Phrases)
        {
            if (phrase.Class is not (GrammarClass.Frame or GrammarClass.Order or GrammarClass.Standing))
                Add(phrase);
        }

        ImmutableArray<string> phrases = [.. _meanings.Keys.Order(StringComparer.Ordinal)];
        Trie = new PhraseTrie(phrases, [.. phrases.Select(p => _breaks[p])]);
        _byPhrase = [.. phrases.Select(p => _meanings[p].ToArray())];
        _commas = [.. phrases.Select(p => p.Contains(','))];
        _endedPhrases = [.. phrases.Select(p => _ended.GetValueOrDefault(p, int.MaxValue))];
    }

    public PhraseTrie Trie { get; }

    /// <summary>The names of States and bodies, as one looks them up in prose.</summary>
    public NameLookup Names { get; }

    public Language Language { get; }

    /// <summary>True if the language has a given peculiarity.</summary>
    public bool Has(GrammarTrait trait) => _traits.Contains(trait);

    /// <summary>True for the name of a union that had ended before a year.</summary>
    public bool EndedBefore(int phrase, int year) => _endedPhrases[phrase] < year;

    /// <summary>True for a phrase with a comma in it.</summary>
    public bool HasComma(int phrase) => _commas[phrase];

    /// <summary>What a phrase of the tree stands for.</summary>
    public Meaning[] MeaningsOf(int phrase) => _byPhrase[phrase];

    public OfficeCode[] Offices(int value) => _offices[value];

    public string Text(int value) => _texts[value];

    public GroupCode Group(int value) => _groups[value];

    /// <summary>The name by which the register knows a person.</summary>
    public string Person(int value) => _persons[value];

    public static bool IsConjunction(in Token filler) => filler is { Kind: TokenKind.Filler, Value: 1 };

    public static bool IsArticle(in Token filler) => filler is { Kind: TokenKind.Filler, Value: 3 };

    public static bool IsPreposition(in Token filler) => filler is { Kind: TokenKind.Filler, Value: 2 };

    /// <summary>
    /// What is compared of a character: letters and digits as names are compared, and commas, which some names have; the blank, the divider, and '\0'
    /// for what plays no part.
    /// </summary>
    public static char Fold(char c) => c < 128 ? (char)Ascii[c] : FoldOther(c);

    private static char FoldOther(char c) =>
        c switch
        {
            >= '\u4E00' and <= '\u9FFF' => c,
            '\uFF0C' or '\u3001' => ',',
            '\u3002' or '\uFF1B' or '\uFF1A' or '\u2022' or '\u201C' or '\u201D' => Divider,
            '\u00A0' or '\u3000' or (>= '\u2010' and <= '\u2014') or '\uFF08' or '\uFF09' => Blank,
            _ => NameFold.Fold(c),
        };

    /// <summary>True for what a phrase may pass over.</summary>
    public static bool IsPassed(char folded) => folded is '\0' or Blank;

    private static string Folded(string text) => string.Concat(text.Select(Fold).Where(c => !IsPassed(c) && c != Divider));

    /// <summary>A bit for each number of letters after which the words of a phrase part.</summary>
    private static ulong Breaks(string text)
    {
        var (breaks, letters) = (0UL, 0);
        foreach (var folded in text.Select(Fold))
        {
            if (folded == Blank)
                breaks |= PhraseTrie.BreakAfter(letters);
            else if (!IsPassed(folded) && folded != Divider)
                letters++;
        }

        return breaks;
    }

    // "United Nations" begins many names in a text, and alone it says under which paragraph those after it come.
    private void Add(StateDirectory states, OrganizationDirectory organizations, HashSet<string> cues)
    {
        for (var i = 0; i < states.Count; i++)
        {
            foreach (var name in states[i].Names)
            {
                if (name.Language != Language || Misleads(name.Text, states[i]))
                    continue;
                AddName(name.Text, TokenKind.State, i);
                if (name.Form == NameForm.Former && UnionUntil(name.Text) is { } year)
                    _ended[Folded(name.Text)] = year;
            }
        }

        for (var i = 0; i < organizations.Count; i++)
        {
            if (organizations[i].Names.Any(n => cues.Contains(Folded(n.Text))))
                continue;
            Add(organizations[i].Abbreviation, TokenKind.Organization, i, capitals: true);
            foreach (var name in organizations[i].Names)
            {
                if (name.Language == Language || name.Language == Language.English)
                    Add(name.Text, TokenKind.Organization, i, capitals: IsAbbreviation(name.Text));
            }
        }
    }

    /// <summary>The year in which two States began to act apart that a name joins; null for every other name.</summary>
    private int? UnionUntil(string name)
    {
        foreach (var joint in Joints)
        {
            if (
                name.Split(joint) is [var one, var other]
                && Names.State(one) is { Actions.IsEmpty: false } first
                && Names.State(other) is { Actions.IsEmpty: false } second
                && first != second
            )
                return Math.Max(first.Actions.Min(a => a.Effective ?? a.Date).Year, second.Actions.Min(a => a.Effective ?? a.Date).Year);
        }

        return null;
    }

    // "Saint" is printed "St." as often.
    private void AddName(string name, TokenKind kind, int index)
    {
        var capitals = IsAbbreviation(name);
        Add(name, kind, index, capitals);
        Add(NameFold.WithoutArticle(name).ToString(), kind, index, capitals);
        if (name.StartsWith("Saint ", StringComparison.Ordinal))
            Add(string.Concat("St ", name.AsSpan("Saint ".Length)), kind, index, capitals);
    }

    // "Congo, Democratic Republic of the" would swallow the item after "Congo" in a list; and a name that several States share finds none of them.
    private bool Misleads(string name, State state)
    {
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        if (comma > 0 && Names.State(name.AsSpan(0, comma)) is { } other && other != state)
            return true;
        return Names.State(name) != state;
    }

    private void Persons(ImmutableArray<Meeting> meetings)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var officer in meetings.SelectMany(m => m.Officers))
        {
            if (officer.Name is null)
                continue;
            if (!known.TryGetValue(officer.Name, out var index))
            {
                known[officer.Name] = index = _persons.Count;
                _persons.Add(officer.Name);
                Add(officer.Name, TokenKind.Person, index);
            }

            foreach (var name in officer.Names)
            {
                if (name.Language == Language)
                    Add(name.Text, TokenKind.Person, index);
            }
        }
    }

    private void Add(GrammarPhrase phrase)
    {
        var value = phrase.Value ?? string.Empty;
        var number = GrammarWords.ToNumber(value);
        var (kind, meaning) = phrase.Class switch
        {
            GrammarClass.Cue => (TokenKind.Cue, (int)GrammarWords.ToWord<Cue>(value)),
            GrammarClass.Group => (TokenKind.Group, Keep(_groups, GroupCode.Parse(value))),
            GrammarClass.Office => (TokenKind.Office, Keep(_offices, [.. value.Split(';').Select(OfficeCode.Parse)])),
            GrammarClass.ReviewConference => (TokenKind.ReviewConference, number),
            GrammarClass.Month => (TokenKind.Month, number),
            GrammarClass.DateMark => (
                TokenKind.DateMark,
                value switch
                {
                    "year" => 0,
                    "month" => 1,
                    _ => 2,
                }
            ),
            GrammarClass.Span => (TokenKind.Span, 0),
            GrammarClass.Number => (TokenKind.Number, number),
            GrammarClass.Multiplier => (TokenKind.Multiplier, number),
            GrammarClass.HonorificBefore => (TokenKind.HonorificBefore, 0),
            GrammarClass.HonorificAfter => (TokenKind.HonorificAfter, 0),
            GrammarClass.Place => (TokenKind.Place, Keep(_texts, value)),
            GrammarClass.Language => (TokenKind.Language, LanguageTags.All.IndexOf(value)),
            GrammarClass.Title => (TokenKind.Title, Keep(_texts, value)),
            GrammarClass.Cause => (TokenKind.Cause, Keep(_texts, value)),
            GrammarClass.Holder => (TokenKind.Holder, (int)GrammarWords.ToWord<ViewHolder>(value)),
            GrammarClass.Element => (TokenKind.Element, (int)GrammarWords.ToWord<SummaryElement>(value)),
            GrammarClass.Source => (TokenKind.Source, (int)GrammarWords.ToWord<SummarySource>(value)),
            GrammarClass.Annex => (TokenKind.Annex, Keep(_texts, value)),
            GrammarClass.Filler => (
                TokenKind.Filler,
                value switch
                {
                    Conjunction => 1,
                    Preposition => 2,
                    Article => 3,
                    _ => 0,
                }
            ),
            GrammarClass.Percent => (TokenKind.Percent, 0),
            GrammarClass.Act => (TokenKind.Act, (int)GrammarWords.ToWord<ViewAct>(value)),
            _ => (TokenKind.Abbreviation, 0),
        };
        Add(phrase.Text, kind, meaning, capitals: IsAbbreviation(phrase.Text));
    }

    private void Add(string text, TokenKind kind, int value, bool capitals = false)
    {
        var folded = Folded(text);
        if (folded.Length == 0 || folded[0] == ',')
            return;
        if (!_meanings.TryGetValue(folded, out var meanings))
            _meanings[folded] = meanings = [];
        _breaks[folded] = _breaks.GetValueOrDefault(folded) | Breaks(text);
        if (!meanings.Exists(m => m.Kind == kind && (kind != TokenKind.Cue || m.Value == value)))
            meanings.Add(new Meaning(kind, value, capitals));
    }

    private static int Keep<T>(List<T> list, T item)
    {
        list.Add(item);
        return list.Count - 1;
    }

    private static bool IsAbbreviation(string text) =>
        text.Any(char.IsAsciiLetter) && text.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is '.' or ' ');

    /// <param name="Kind">What the phrase is.</param>
    /// <param name="Value">What it stands for.</param>
    /// <param name="Capitals">True if it must be in capitals: "WHO" is an organization and "who" is a word.</param>
    public readonly record struct Meaning(TokenKind Kind, int Value, bool Capitals);
}
