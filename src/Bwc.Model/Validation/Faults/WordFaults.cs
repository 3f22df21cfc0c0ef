namespace Bwc.Model.Validation;

/// <summary>What is said of a value that its enumeration does not have.</summary>
internal static class WordFaults
{
    public static Fault Of<TEnum>(string path)
        where TEnum : struct, Enum => new(Codes.WordUnknown, path, Message<TEnum>());

    public static string Message<TEnum>()
        where TEnum : struct, Enum => $"the value is not known; use {new EnumWords<TEnum>().Right}";
}
