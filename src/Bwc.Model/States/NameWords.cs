using System.Collections.Frozen;

namespace Bwc.Model;

/// <summary>
/// What words of names mean the same in a language: small words that play no part, abbreviations, and other spellings of one word. Words are folded, as
/// <see cref="NameFold"/> folds them.
/// </summary>
/// <remarks>A meaning holds in the languages that have the word: "the" is nothing in English and a word like any other in French.</remarks>
internal static class NameWords
{
    private const Language Ar = Language.Arabic;
    private const Language En = Language.English;
    private const Language Fr = Language.French;
    private const Language Ru = Language.Russian;
    private const Language Es = Language.Spanish;

    // A line: the language, what the words mean (nothing, a word, or several with blanks between), and the words.
    private static readonly (Language Language, string Means, string Words)[] Lines =
    [
        (En, "", "the of and"),
        (En, "rep", "republic rep"),
        (En, "dem", "democratic dem"),
        (En, "fed", "federal federated federation fed"),
        (En, "people", "peoples people"),
        (En, "is", "islands isls is"),
        (En, "st", "saint st"),
        (En, "states", "states sts"),
        (En, "united", "united utd"),
        (En, "dem rep", "dr"),
        (En, "dem people rep", "dpr"),
        (En, "people dem rep", "pdr"),
        (En, "people rep", "pr"),
        (En, "united rep", "ur"),
        (En, "fed rep", "fr"),
        (En, "islamic rep", "ir"),
        (En, "arab rep", "ar"),
        (En, "socialist rep", "sr"),
        (En, "dem socialist rep", "dsr"),
        (En, "fed dem rep", "fdr"),
        (En, "arab jamahiriya", "aj"),
        (En, "united kingdom", "uk"),
        (En, "united nations", "un"),
        (En, "great britain", "gb"),
        (En, "northern ireland", "ni"),
        (En, "north", "north n"),
        (En, "south", "south s"),
        (En, "east", "east e"),
        (En, "west", "west w"),
        (En, "equatorial", "equatorial eq equat"),
        (En, "central", "central cent"),
        (En, "african", "african afr"),
        (En, "dominican", "dominican dom"),
        (En, "herzegovina", "herzegovina herz herzeg"),
        (En, "barbuda", "barbuda barb"),
        (En, "tobago", "tobago tob"),
        (En, "vincent", "vincent vin"),
        (En, "grenadines", "grenadines gren"),
        (En, "bolivarian rep", "rb"),
        (En, "former yugoslav rep", "fyr"),
        (En, "organization", "organization organisation org"),
        (En, "program", "program programme"),
        (En, "center", "center centre"),
        (En, "international", "international intl"),
        (En, "university", "university univ"),
        (Fr, "", "le la les l du de des d et"),
        (Fr, "rep", "republique rep"),
        (Fr, "dem", "democratique dem"),
        (Fr, "fed", "federal federale federes federation fed"),
        (Fr, "pop", "populaire pop"),
        (Fr, "is", "iles is"),
        (Fr, "st", "saint st"),
        (Fr, "ste", "sainte ste"),
        (Fr, "equatoriale", "equatoriale eq equat"),
        (Fr, "rep islamique", "ri"),
        (Fr, "rep dem", "rd"),
        (Fr, "rep dem pop", "rdp rpd"),
        (Fr, "rep pop", "rp"),
        (Fr, "ex rep yougoslave", "ary"),
        (Es, "", "el la los las del de y e"),
        (Es, "rep", "republica rep"),
        (Es, "dem", "democratica democratico dem"),
        (Es, "fed", "federal federados federacion fed"),
        (Es, "pop", "popular pop"),
        (Es, "is", "islas is"),
        (Es, "sta", "santa sta"),
        (Es, "sto", "santo sto"),
        (Es, "ecuatorial", "ecuatorial ec"),
        (Es, "rep dem", "rd"),
        (Es, "rep dem pop", "rdp rpd"),
        (Es, "rep pop", "rp"),
        (Ru, "", "и о"), // "о-ва" is two words
        (Ru, "острова", "острова ва"),
        (Ru, "респ", "республика респ"),
        (Ru, "дем", "демократическая дем"),
        (Ru, "фед", "федеративная федеративные федерация фед"),
        (Ar, "", "و"),
        (Ar, "ديمقراطيه", "ديمقراطيه ديموقراطيه"),
    ];

    private static readonly Dictionary<string, string?[]> Meanings = Read();

    // "N. Ireland" is Northern Ireland as well as "N. Korea" is North Korea, while Southern Africa is not South Africa.
    private static readonly (string Long, string Short)[] Sides = [("northern", "north"), ("southern", "south"), ("eastern", "east"), ("western", "west")];

    private static readonly Dictionary<string, string?[]>.AlternateLookup<ReadOnlySpan<char>> Spans = Meanings.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Words, as they mean, that say what kind of State it is; they are the name of none alone.</summary>
    public static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        [
            .. "rep dem fed people united islamic kingdom state states commonwealth principality duchy grand sultanate union arab socialist".Split(' '),
            .. "plurinational bolivarian cooperative independent confederation is eastern hashemite federative".Split(' '),
            .. "pop uni unie islamique royaume etat etats principaute duche sultanat arabe socialiste bolivarienne plurinational orientale".Split(' '),
            .. "independant hachemite confederation republica reino estado estados principado ducado gran sultanato federativa socialista".Split(' '),
            .. "bolivariana plurinacional hachemita independiente unida unidos oriental islamica arabe".Split(' '),
            .. "респ дем фед королевство государство княжество султанат арабская социалистическая исламская народная объединенная острова союз".Split(' '),
            .. "جمهوريه مملكه دوله اماره سلطنه ديمقراطيه شعبيه اسلاميه اتحاديه عربيه اشتراكيه جزر متحده كومنولث اتحاد".Split(' '),
        ],
        StringComparer.Ordinal
    );

    // The sides of the sky in the other languages, folded, as names have them.
    private static readonly FrozenSet<string> OtherSides = FrozenSet.ToFrozenSet(
        [
            .. "nord sud est ouest septentrional septentrionale meridional meridionale norte sur este oeste occidental oriental".Split(' '),
            .. "северная южная восточная западная северное южное восточное западное северный южный восточный западный".Split(' '),
            .. "شمال جنوب شرق غرب شماليه جنوبيه شرقيه غربيه الشماليه الجنوبيه الشرقيه الغربيه".Split(' '),
        ],
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> TitleSpans = Titles.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The meanings of a folded word, by language; null for a language in which it means itself, or altogether where it does in each.</summary>
    public static string?[]? Of(ReadOnlySpan<char> word) => Spans.TryGetValue(word, out var meanings) ? meanings : null;

    /// <summary>True where a word, as it means, says what kind of State it is.</summary>
    public static bool IsKind(ReadOnlySpan<char> meaning) => TitleSpans.Contains(meaning);

    /// <summary>True where a text is the name of a side of the sky, such as "South" or "S.".</summary>
    public static bool IsSide(ReadOnlySpan<char> text)
    {
        Span<char> word = stackalloc char[NameFold.MaxLength];
        if (text.Length > word.Length || Of(word[..NameFold.Fold(text, word)])?[(int)En] is not { } meaning)
            return false;
        foreach (var side in Sides)
        {
            if (side.Short == meaning)
                return true;
        }

        return false;
    }

    /// <summary>The words of an English name with an abbreviated side of the sky: "north" for "northern"; null where it has none.</summary>
    public static string[]? WithShortSides(string[] words)
    {
        var shorter = Array.ConvertAll(words, word => Array.Find(Sides, side => side.Long == word).Short ?? word);
        return shorter.SequenceEqual(words) ? null : shorter;
    }

    /// <summary>True where a folded word says in a language what kind of State it is, or plays no part.</summary>
    public static bool IsTitle(string word, Language language) =>
        (Of(word)?[(int)language] ?? word) is var means && (means.Length == 0 || means.Split(' ').All(Titles.Contains));

    /// <summary>
    /// True for the name of a place that a mark alone tells from that of a State: Amman has the double m that Oman has not.
    /// </summary>
    public static bool IsOtherPlace(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] == '\u0639' && text.Length < 12 && IsAmman(text);

    /// <summary>True if a folded word is a side of the sky in a language, with or without the ending of an adjective.</summary>
    public static bool IsSide(string word, Language language) =>
        language == Language.English ? Array.Exists(Sides, side => side.Long == word || side.Short == (Of(word)?[(int)En] ?? word)) : OtherSides.Contains(word);

    /// <summary>True if a text has no word but those that many names have, such as "United".</summary>
    public static bool IsOnlyTitles(string text) =>
        WordRuns.Of(text) is var words && Enum.GetValues<Language>().Any(language => words.All(word => IsTitle(word, language)));

    /// <summary>Amman with the mark of the double letter behind its m, whatever other vowels are marked.</summary>
    private static bool IsAmman(ReadOnlySpan<char> text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            if (c == '\u0651')
                return before == '\u0645';
            if (c is not (>= '\u064B' and <= '\u0652'))
                before = c;
        }

        return false;
    }

    /// <summary>True if a folded word plays no part in a language.</summary>
    public static bool IsSmall(string word, Language language) => Of(word)?[(int)language] is { Length: 0 };

    private static Dictionary<string, string?[]> Read()
    {
        var words = new Dictionary<string, string?[]>(StringComparer.Ordinal);
        foreach (var (language, means, list) in Lines)
        {
            foreach (var word in list.Split(' '))
            {
                if (!words.TryGetValue(word, out var meanings))
                    words[word] = meanings = new string?[LanguageTags.All.Length];
                meanings[(int)language] = means;
            }
        }

        return words;
    }
}
