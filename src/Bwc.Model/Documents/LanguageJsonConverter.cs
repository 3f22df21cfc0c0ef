namespace Bwc.Model.Json;

/// <summary>Reads and writes a language as its tag, such as "en" or "zh".</summary>
[Cites("docs/json.md")]
public sealed class LanguageJsonConverter : TextJsonConverter<Language>, IHaveWords
{
    private static readonly EnumWords<Language> Tags = new([.. LanguageTags.All]);

    string[] IHaveWords.Words => Tags.All;

    private protected override string Right => Tags.Right;

    private protected override bool TryRead(ReadOnlySpan<char> text, out Language value) => Tags.TryRead(text, out value);

    private protected override ReadOnlySpan<char> TextOf(Language value, Span<char> buffer) => Tags.WordOf(value);
}
