using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Validation;

/// <summary>Codes, references and symbols that are the default value, which is not one.</summary>
internal static class EmptyCodes
{
    private const string LettersOrDigits = "the code is empty; use one to eight letters or digits";

    /// <summary>What is said of a value that is empty; null if it is not.</summary>
    public static (string Code, string Message)? Of<TCode>(TCode code)
        where TCode : struct, IEquatable<TCode> => code.Equals(default) && string.IsNullOrEmpty(code.ToString()) ? Empty<TCode>() : null;

    /// <summary>The empty codes among the cells of a table of chairs.</summary>
    public static IEnumerable<Fault> OfSlots(ImmutableArray<ChairSlot> slots, string list)
    {
        for (var i = 0; i < slots.Length; i++)
        {
            if (Of(slots[i].Office) is var (officeCode, office))
                yield return new Fault(officeCode, Invariant($"{list}[{i}].Office"), office);
            if (Of(slots[i].Group) is var (groupCode, group))
                yield return new Fault(groupCode, Invariant($"{list}[{i}].Group"), group);
        }
    }

    private static (string Code, string Message) Empty<TCode>() =>
        typeof(TCode) == typeof(GroupCode) ? (Codes.GroupCodeMalformed, LettersOrDigits)
        : typeof(TCode) == typeof(OfficeCode) ? (Codes.OfficeCodeMalformed, LettersOrDigits)
        : typeof(TCode) == typeof(StateCode) ? (Codes.StateCodeMalformed, "the code is empty; use three letters")
        : typeof(TCode) == typeof(RuleReference) ? (Codes.RuleReferenceMalformed, "the rule is empty; use a rule such as 44(1)")
        : typeof(TCode) == typeof(DocumentSymbol) ? (Codes.SymbolMalformed, "the symbol is empty; use a symbol such as BWC/MSP/2020/MX.3/2")
        : throw new NotSupportedException($"{typeof(TCode)} is not a code of the library.");
}
