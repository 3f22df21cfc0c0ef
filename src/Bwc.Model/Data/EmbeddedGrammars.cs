using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>Reads the embedded grammars of printed reports.</summary>
internal static class EmbeddedGrammars
{
    /// <summary>The languages in which reports are read, and in which whole reports are drafted.</summary>
    public static ImmutableArray<Language> Languages => [Language.Chinese, Language.English];

    /// <summary>The languages in which at least the paragraphs on participation are drafted.</summary>
    public static ImmutableArray<Language> Drafted => [.. LanguageTags.All.Select((_, place) => (Language)place)];

    public static ReportGrammar Read(Language language) =>
        new()
        {
            Language = language,
            Traits =
            [
                .. EmbeddedData
                    .Rows("report-grammars.csv")
                    .Select(row => (Language: row.Text("language"), Trait: row.Word<GrammarTrait>("trait")))
                    .Where(row => row.Language == LanguageTags.TagOf(language))
                    .Select(row => row.Trait),
            ],
            Phrases = EmbeddedData.List(
                $"report-grammar-{LanguageTags.TagOf(language)}.csv",
                row => new GrammarPhrase
                {
                    Class = row.Word<GrammarClass>("class"),
                    Value = row.TextOrNull("value"),
                    Text = row.Text("text"),
                }
            ),
        };
}
