using Bwc.Fuzz.Running;
using Bwc.Model;
using CsCheck;

namespace Bwc.Fuzz.Targets;

/// <summary>Rule references, codes of States, groups and offices, citations, tags of languages: every text is given to each of them.</summary>
internal sealed class ValueTarget : Target
{
    public override string Name => "value";

    protected override IEnumerable<string> Good =>
        [
            "28",
            "44(1)",
            "rule 44(1)",
            "Rule 44, paragraph 1",
            "44 (1)",
            "rule 5 para 3",
            "EGY",
            "che",
            "NAM",
            "EEG",
            "WG",
            "ONE",
            "MX3",
            "MSP",
            "UNODA-DB;IEA;MANY",
            "BWC/MSP/2020/MX.3/2, para 9",
            "en",
            "zh",
            "999(999)",
            "0",
            "1000",
        ];

    protected override Gen<string> Grammar { get; } =
        Gen.OneOfConst("rule ", "Rule ", "44", "1", "999", "1000", "(", ")", "(1)", ", ", "paragraph ", "para ", " ", "0", "A", "z", "Z9", "EGY", "\t")
            .Array[0, 6]
            .Select(string.Concat);

    public override void Check(string input)
    {
        Values.Parsable<RuleReference>(input, Codes.RuleReferenceMalformed);
        Values.Parsable<StateCode>(input, Codes.StateCodeMalformed);
        Values.Parsable<GroupCode>(input, Codes.GroupCodeMalformed);
        Values.Parsable<OfficeCode>(input, Codes.OfficeCodeMalformed);
        Values.Parsable<Citation>(input, Codes.CitationMalformed);
        if (LanguageTags.TryParse(input, out var language))
            Law.Same(input, LanguageTags.TagOf(language), "a tag is read and written alike");
    }
}
