using Bwc.Fuzz.Targets;
using Bwc.Model;
using NodaTime;

namespace Bwc.Fuzz.Huge;

/// <summary>Values and names of ten million characters.</summary>
internal static class HugeTexts
{
    private const int Length = 10_000_000;

    public static IEnumerable<HugeCase> All =>
        [
            new("symbol of 10^7 letters", true, () => Value<DocumentSymbol>("BWC/" + new string('A', Length), Codes.SymbolMalformed)),
            new("symbol of 10^7 blanks", true, () => Value<DocumentSymbol>("BWC/" + new string(' ', Length) + "MSP/2020/2", Codes.SymbolMalformed)),
            new("rule of 10^7 digits", true, () => Value<RuleReference>(new string('4', Length), Codes.RuleReferenceMalformed)),
            new("rule of 10^7 blanks", true, () => Value<RuleReference>("rule " + new string(' ', Length) + "44", Codes.RuleReferenceMalformed)),
            new(
                "codes of 10^7 letters",
                true,
                () =>
                    Value<StateCode>(new string('A', Length), Codes.StateCodeMalformed)
                    + ", "
                    + Value<GroupCode>(new string('A', Length), Codes.GroupCodeMalformed)
                    + ", "
                    + Value<OfficeCode>(new string('A', Length), Codes.OfficeCodeMalformed)
            ),
            new("citation of 10^7 letters", true, () => Value<Citation>(new string('A', Length), Codes.CitationMalformed)),
            new("name of 10^7 letters", true, () => Name(new string('e', Length))),
            new("name of 10^7 combining marks", true, () => Name("E" + new string('\u0301', Length))),
            new("name of 10^7 blanks", true, () => Name(new string(' ', Length))),
        ];

    private static string Value<T>(string text, string code)
        where T : ISpanParsable<T>
    {
        Values.Parsable<T>(text, code);
        return T.TryParse(text, null, out var value) ? value.ToString()! : code;
    }

    private static string Name(string text) =>
        HugeCase.Coded(Register.Default.States.Find(text))
        + ", "
        + HugeCase.Coded(Register.Default.Classify(text, new LocalDate(2021, 9, 3)))
        + ", "
        + HugeCase.Coded(Register.Default.FindReport(text));
}
