using Bwc.Model;

namespace Bwc.Service.OpenApi;

/// <summary>One part of a question that is in the path or in the query.</summary>
internal sealed record Parameter(string Name, string In, string About)
{
    public const string Path = "path";
    public const string Query = "query";

    public bool Required { get; init; } = In == Path;

    /// <summary>True where it may be given more than once.</summary>
    public bool Many { get; init; }

    /// <summary>The words that it may be; empty where it is not a word of a list.</summary>
    public string[] Words { get; init; } = [];

    public string? Format { get; init; }

    public string? Example { get; init; }

    public static Parameter Day { get; } =
        new("on", Query, "The day. It is never taken from a clock.")
        {
            Required = true,
            Format = "date",
            Example = "2021-09-03",
        };

    public static Parameter Basis { get; } =
        new("basis", Query, "Status as deposited, which is the default, or as effective, where successions reach back.") { Words = WordsOf<StatusBasis>() };

    public static Parameter Language { get; } = new("language", Query, "The language of names; by default en.") { Words = [.. LanguageTags.All] };

    /// <summary>The words of an enumeration as the library's JSON has them, in the order of their values.</summary>
    public static string[] WordsOf<TEnum>()
        where TEnum : struct, Enum => Spelled<TEnum>.All;

    private static class Spelled<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly string[] All = [.. Enum.GetNames<TEnum>().Select(n => char.ToLowerInvariant(n[0]) + n[1..])];
    }
}
