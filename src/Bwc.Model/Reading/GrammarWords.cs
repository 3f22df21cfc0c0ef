namespace Bwc.Model.Reports;

/// <summary>What the phrases of each class may stand for.</summary>
internal static class GrammarWords
{
    private static readonly string[] Marks = ["year", "month", "day"];

    /// <summary>What is wrong with a phrase.</summary>
    public static IEnumerable<Fault> Of(GrammarPhrase phrase)
    {
        if (!Enum.IsDefined(phrase.Class))
            yield return new Fault(Codes.WordUnknown, nameof(GrammarPhrase.Class), $"the value is not known; use {new EnumWords<GrammarClass>().Right}");
        else if (Wrong(phrase) is { } right)
            yield return new Fault(Codes.PhraseValueWrong, nameof(GrammarPhrase.Value), Malformed.Message(phrase.Value, right));
        if (string.IsNullOrWhiteSpace(phrase.Text))
            yield return new Fault(Codes.TextEmpty, nameof(GrammarPhrase.Text), "the text is empty; fill in the phrase");
        else if (phrase.Text.Length > GrammarPhrase.LongestOf(phrase.Class))
            yield return new Fault(
                Codes.PhraseTooLong,
                nameof(GrammarPhrase.Text),
                FormattableString.Invariant($"the phrase has {phrase.Text.Length} characters; use at most {GrammarPhrase.LongestOf(phrase.Class)}")
            );
        else if (phrase.Class == GrammarClass.Frame && !Frame.TryParse(phrase.Text, out _))
            yield return new Fault(
                Codes.FrameMalformed,
                nameof(GrammarPhrase.Text),
                $"{SafeText.Quote(phrase.Text)} has an unmatched bracket; write places as {{name}}, {{name?text|other}} or {{name#one|many}}"
            );
    }

    /// <summary>What is wrong with a grammar.</summary>
    public static IEnumerable<Fault> Of(ReportGrammar grammar) =>
        grammar.Phrases.SelectMany((phrase, i) => Of(phrase).Select(f => f with { Path = FormattableString.Invariant($"Phrases[{i}].{f.Path}") }));

    /// <summary>What would be right as the value of a phrase; null if the value is right.</summary>
    private static string? Wrong(GrammarPhrase phrase)
    {
        var value = phrase.Value ?? string.Empty;
        return phrase.Class switch
        {
            GrammarClass.Cue => Word<Cue>(value),
            GrammarClass.Holder => Word<ViewHolder>(value),
            GrammarClass.Element => Word<SummaryElement>(value),
            GrammarClass.Act => Word<ViewAct>(value),
            GrammarClass.Frame => Word<FrameName>(value),
            GrammarClass.Standing => Word<Grade>(value),
            GrammarClass.Source => Word<SummarySource>(value),
            GrammarClass.Group => GroupCode.TryParse(value, null, out _) ? null : "the code of a group, such as EEG",
            GrammarClass.Office => Array.TrueForAll(value.Split(';'), v => OfficeCode.TryParse(v, null, out _))
                ? null
                : "the code of an office such as MX3, or several with semicolons between them",
            GrammarClass.ReviewConference => Number(value, 1, 99),
            GrammarClass.Month => Number(value, 1, 12),
            GrammarClass.Number => Number(value, 0, 999),
            GrammarClass.Multiplier => value is "10" or "100" or "1000" ? null : "10, 100 or 1000",
            GrammarClass.DateMark => Array.Exists(Marks, m => m == value) ? null : "year, month or day",
            GrammarClass.Language or GrammarClass.Order => LanguageTags.TryParse(value, out _) ? null : $"a tag: {string.Join(", ", LanguageTags.All)}",
            GrammarClass.Filler => value is "" or Lexicon.Conjunction or Lexicon.Preposition or Lexicon.Article
                ? null
                : $"{Lexicon.Conjunction}, {Lexicon.Preposition} or {Lexicon.Article}, or nothing",
            GrammarClass.Place or GrammarClass.Title or GrammarClass.Cause => string.IsNullOrWhiteSpace(value) ? "the thing in English" : null,
            GrammarClass.Annex => value.Length <= 8 ? null : "a number in Roman letters, or nothing",
            _ => value.Length == 0 ? null : "nothing",
        };
    }

    public static int ToNumber(string value) =>
        int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : -1;

    public static TEnum ToWord<TEnum>(string value)
        where TEnum : struct, Enum =>
        new EnumWords<TEnum>().TryRead(value, out var word) ? word : throw new FormatException($"'{value}' is not {new EnumWords<TEnum>().Right}.");

    private static string? Word<TEnum>(string value)
        where TEnum : struct, Enum => new EnumWords<TEnum>() is var words && words.TryRead(value, out _) ? null : words.Right;

    private static string? Number(string value, int least, int most) =>
        ToNumber(value) is var number && number >= least && number <= most ? null : FormattableString.Invariant($"a number from {least} to {most}");
}
