namespace Bwc.Model.Validation;

internal static class RuleTexts
{
    public static bool IsReference(string? text) => text is null || RuleReference.TryParse(text, null, out _);

    public static string Message(string? text) => Malformed.Message(text, "a rule such as 28, or a paragraph of one such as 44(1)");
}
