using System.Globalization;
using Bwc.Model;
using Bwc.Service.OpenApi;
using NodaTime;

namespace Bwc.Service.Http;

/// <summary>
/// Reads path and query into the library's types. What cannot be read is remembered as <see cref="Refused"/>, the first of it, and asked for before
/// the answer.
/// </summary>
internal sealed class Question
{
    private readonly HttpContext _context;

    public Question(HttpContext context)
    {
        _context = context;
        if (context.Request.QueryString.HasValue)
            Check(context.GetEndpoint()?.Metadata.GetMetadata<Operation>());
    }

    /// <summary>The first thing that was wrong; null where all was right.</summary>
    public Problem? Refused { get; private set; }

    /// <summary>
    /// Somebody named in the path. The server leaves an encoded slash as it is, since it parts no segments; here it is the letter it stands for.
    /// </summary>
    public string Who(string name)
    {
        var text = ((string?)_context.GetRouteValue(name) ?? string.Empty).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);
        if (text.Length > Limits.Value)
            Refuse(Codes.NameTooLong, FormattableString.Invariant($"the name has {text.Length} characters; use at most {Limits.Value}"), "path: " + name);
        return text;
    }

    /// <summary>The day, which has to be given: the service reads no clock.</summary>
    public LocalDate Day(string name)
    {
        if (One(name) is not { } text)
        {
            Refuse(Codes.UsageWrong, $"the question names no day; use ?{name}= with one such as 2021-09-03", "query: " + name);
            return default;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return LocalDate.FromDateOnly(day);
        Refuse(Codes.DateMalformed, $"'{Shorten(text)}' is not a day of the calendar; use one such as 2021-09-03", "query: " + name);
        return default;
    }

    /// <summary>One word of an enumeration, or what is usual where none is given.</summary>
    public TEnum Word<TEnum>(string name, TEnum usual)
        where TEnum : struct, Enum => One(name) is { } text ? Word<TEnum>(name, text) ?? usual : usual;

    /// <summary>Some words of an enumeration; none stand for all.</summary>
    public TEnum[] Words<TEnum>(string name)
        where TEnum : struct, Enum => [.. _context.Request.Query[name].Select(text => Word<TEnum>(name, text ?? string.Empty)).OfType<TEnum>()];

    public Language Language(string name)
    {
        if (One(name) is not { } text)
            return Bwc.Model.Language.English;
        if (LanguageTags.TryParse(text, out var language))
            return language;
        Refuse(
            Codes.WordUnknown,
            $"'{Shorten(text)}' is not a language of the United Nations; use one of {string.Join(", ", LanguageTags.All)}",
            "query: " + name
        );
        return default;
    }

    /// <summary>A text of the query; null where none is given.</summary>
    public string? Text(string name)
    {
        var text = One(name);
        if (text?.Length > Limits.Value)
            Refuse(Codes.UsageWrong, FormattableString.Invariant($"'{name}' has {text.Length} characters; use at most {Limits.Value}"), "query: " + name);
        return text;
    }

    public string[] Many(string name) => [.. _context.Request.Query[name].Select(text => text ?? string.Empty)];

    /// <summary>A year of the path.</summary>
    public int Year(string name) => Year((string?)_context.GetRouteValue(name) ?? string.Empty, "path: " + name);

    /// <summary>A year of the query; null where none is given.</summary>
    public int? YearIfAny(string name) => One(name) is { } text ? Year(text, "query: " + name) : null;

    public OfficeCode Office(string name)
    {
        var text = (string?)_context.GetRouteValue(name) ?? string.Empty;
        if (OfficeCode.TryParse(text, out var office))
            return office;
        Refuse(Codes.OfficeCodeMalformed, $"'{Shorten(text)}' is not an office; use a code such as MX3", "path: " + name);
        return default;
    }

    public void Refuse(string code, string detail, string place) => Refused ??= new Problem(ProblemStatus.Of(code), code, detail, place);

    /// <summary>A given text for a message: cut where it is long, and without what talks to a terminal.</summary>
    public static string Shorten(string text)
    {
        var shown = text.Length > 60 ? text[..60] + "..." : text;
        return string.Concat(
            shown.Select(c =>
                char.GetUnicodeCategory(c)
                    is UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                        or UnicodeCategory.Surrogate
                    ? '\uFFFD'
                    : c
            )
        );
    }

    private void Check(Operation? operation)
    {
        foreach (var (name, values) in _context.Request.Query)
        {
            var known = operation?.Parameters.FirstOrDefault(p => p.In == Parameter.Query && p.Name == name);
            if (known is null)
                Refuse(
                    Codes.UsageWrong,
                    $"'{Shorten(name)}' is not part of this question; {operation?.QueryInWords ?? "use no query"}",
                    "query: " + Shorten(name)
                );
            else if (values.Count > 1 && !known.Many)
                Refuse(Codes.UsageWrong, $"'{name}' is given {values.Count.ToString(CultureInfo.InvariantCulture)} times; list it once", "query: " + name);
        }
    }

    private string? One(string name) =>
        _context.Request.QueryString.HasValue && _context.Request.Query.TryGetValue(name, out var values) ? values[0] ?? string.Empty : null;

    private int Year(string text, string place)
    {
        var year = text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit) ? int.Parse(text, CultureInfo.InvariantCulture) : -1;
        if (year < 0)
            Refuse(Codes.YearsMalformed, $"'{Shorten(text)}' is not a year; use one such as 2020", place);
        else if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            Refuse(
                Codes.YearOutOfRange,
                FormattableString.Invariant($"the year {year} is out of range; use {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}"),
                place
            );
        return year;
    }

    private TEnum? Word<TEnum>(string name, string text)
        where TEnum : struct, Enum
    {
        var words = Parameter.WordsOf<TEnum>();
        // The words are compared and not parsed: a number or a list of words would parse too.
        var index = Array.FindIndex(words, w => w.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (index >= 0)
            return Enum.GetValues<TEnum>()[index];
        Refuse(Codes.WordUnknown, $"'{Shorten(text)}' is not known here; use one of {string.Join(", ", words)}", "query: " + name);
        return null;
    }
}
