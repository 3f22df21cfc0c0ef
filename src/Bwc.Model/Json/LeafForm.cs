using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace Bwc.Model.Json;

/// <summary>What the strict door says of a value that has a converter: what would be right, and the code of the finding about what is not.</summary>
/// <param name="Right">What would be right: "a day such as 2021-09-03".</param>
/// <param name="Code">The code of the finding.</param>
internal sealed record LeafForm(string Right, string Code)
{
    private static readonly Dictionary<Type, LeafForm> Known = new()
    {
        [typeof(StateCode)] = new("the three capital letters of a State's ISO 3166-1 code, such as EGY", Codes.StateCodeMalformed),
        [typeof(GroupCode)] = new("the code of a group, one to eight capital letters or digits, such as EEG", Codes.GroupCodeMalformed),
        [typeof(OfficeCode)] = new("the code of an office, one to eight capital letters or digits, such as MX3", Codes.OfficeCodeMalformed),
        [typeof(DocumentSymbol)] = new("the symbol of a document in its canonical form, such as BWC/MSP/2020/MX.3/WP.4", Codes.SymbolMalformed),
        [typeof(RuleReference)] = new("a rule such as 28, or a paragraph of one such as 44(1)", Codes.RuleReferenceMalformed),
        [typeof(Citation)] = new("a source of 1 to 2,000 characters", Codes.CitationMalformed),
        [typeof(LocalDate)] = new("a day such as 2021-09-03", Codes.DateMalformed),
        [typeof(DateInterval)] = new("two days with a slash between, the earlier first, such as 2018-12-04/2018-12-05", Codes.DateMalformed),
        [typeof(Instant)] = new("a moment in universal time such as 2021-09-03T12:00:00Z", Codes.DateMalformed),
        [typeof(ChairPlan)] = new(ChairPlanJsonConverter.Right, Codes.JsonValueWrong) { Types = ["array"] },
        [typeof(ParameterValue)] = new(ParameterValueJsonConverter.Right, Codes.JsonValueWrong) { Types = ["boolean", "integer", "string", "array"] },
    };

    /// <summary>The words allowed, where there is a list of them.</summary>
    public string[]? Words { get; init; }

    /// <summary>The types of JSON that the value may have, as a schema names them; null for a text.</summary>
    public string[]? Types { get; init; }

    /// <summary>The form of a value of a type; null if the type has no converter of the library's.</summary>
    public static LeafForm? Of(JsonTypeInfo type)
    {
        if (type.Converter is IHaveWords { Words: var words })
            return new("one of " + string.Join(", ", words), Codes.WordUnknown) { Words = words };
        return Known.GetValueOrDefault(type.Type);
    }
}
