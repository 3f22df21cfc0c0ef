using System.Collections.Immutable;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>Reads the embedded grammars of printed reports.</summary>
internal static class EmbeddedGrammars
{
    public static ImmutableArray<Language> Languages => [Language.Chinese, Language.English];

    public static ReportGrammar Read(Language language)
    {
        var classes = new EnumWords<GrammarClass>();
        var phrases = ImmutableArray.CreateBuilder<GrammarPhrase>();
        var row = new CsvReader(EmbeddedData.Text($"report-grammar-{LanguageTags.TagOf(language)}.csv"), "class,value,text");
        while (row.Read())
            phrases.Add(
                new GrammarPhrase
                {
                    Class = EmbeddedData.Word(classes, row[0]),
                    Value = row.TextOrNull(1),
                    Text = row.Text(2),
                }
            );
        return new ReportGrammar { Language = language, Phrases = phrases.ToImmutable() };
    }
}
