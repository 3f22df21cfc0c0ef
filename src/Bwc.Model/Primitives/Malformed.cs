namespace Bwc.Model;

/// <summary>The one form of a message about a value that cannot be read: the text given and what would be right; an exception has the code before it.</summary>
internal static class Malformed
{
    public static string Message(ReadOnlySpan<char> given, string right) =>
        given.IsWhiteSpace() ? $"the text is empty; use {right}" : $"{SafeText.Quote(given)} is not valid; use {right}";

    public static FormatException Value(string code, ReadOnlySpan<char> given, string right) => new($"{code}: {Message(given, right)}");
}
