namespace Bwc.Model;

/// <summary>The one form of the complaint about a value that cannot be read: code, the text given, what would be right.</summary>
internal static class Malformed
{
    public static string Message(ReadOnlySpan<char> given, string right) =>
        given.IsWhiteSpace() ? $"the text is empty; use {right}" : $"{SafeText.Quote(given)} is not valid; use {right}";

    public static FormatException Value(string code, ReadOnlySpan<char> given, string right) => new($"{code}: {Message(given, right)}");
}
