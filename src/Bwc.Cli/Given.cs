using System.Collections.Immutable;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Cli;

/// <summary>Reads what stands on the command line into the package's types, or refuses with a code.</summary>
internal static class Given
{
    public static LocalDate Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? LocalDate.FromDateOnly(day)
            : throw new Refusal(Codes.DateMalformed, $"{SafeText.Quote(text)} is no day of the calendar; give one such as 2021-09-03");

    /// <summary>One word of an enumeration, in either case; numbers and lists are none.</summary>
    public static TEnum Word<TEnum>(string text, ImmutableArray<TEnum> among = default)
        where TEnum : struct, Enum
    {
        string[] allowed = among.IsDefault ? Enum.GetNames<TEnum>() : [.. among.Select(v => v.ToString())];
        var name = Array.Find(allowed, n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        return name is not null
            ? Enum.Parse<TEnum>(name)
            : throw new Refusal(
                Codes.WordUnknown,
                $"{SafeText.Quote(text)} is not known here; give {Wording.OneOf([.. allowed.Select(Print.Small)], int.MaxValue)}"
            );
    }

    public static Language Language(string text) =>
        LanguageTags.TryParse(text, out var language)
            ? language
            : throw new Refusal(Codes.WordUnknown, $"{SafeText.Quote(text)} is no language of the United Nations; give {Wording.OneOf(LanguageTags.All)}");

    public static int Year(string text) =>
        text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit)
            ? int.Parse(text, CultureInfo.InvariantCulture)
            : throw new Refusal(Codes.YearsMalformed, $"{SafeText.Quote(text)} is no year; give one such as 2020");

    /// <summary>One year, "2020", or a span, "2018-2020".</summary>
    public static (int First, int Last) Years(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 2 || parts.Any(p => p.Length == 0))
            throw new Refusal(Codes.YearsMalformed, $"{SafeText.Quote(text)} is neither a year nor a span of years; give 2020 or 2018-2020");
        var (first, last) = (Year(parts[0]), Year(parts[^1]));
        foreach (var year in new[] { first, last })
        {
            if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
                throw new Refusal(
                    Codes.YearOutOfRange,
                    FormattableString.Invariant($"the year {year} is out of range; give {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
                );
        }

        return first <= last ? (first, last) : throw new Refusal(Codes.YearsBackwards, $"'{text}' runs backwards; give the earlier year first");
    }

    public static byte[] File(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (info.Exists && info.Length > ModelJson.MaxLength)
                throw new Refusal(
                    Codes.JsonTooLarge,
                    FormattableString.Invariant($"the file {SafeText.Quote(path)} has {info.Length} bytes; give at most {ModelJson.MaxLength}")
                );

            // A device says that it is empty and never ends.
            using var stream = System.IO.File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > ModelJson.MaxLength)
                    throw new Refusal(
                        Codes.JsonTooLarge,
                        FormattableString.Invariant($"the file {SafeText.Quote(path)} has more than {ModelJson.MaxLength} bytes; give at most that")
                    );
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new Refusal(Codes.FileUnreadable, $"the file {SafeText.Quote(path)} cannot be read; give the path of a readable file");
        }
    }

    /// <summary>A text in UTF-8, or in UTF-16 where a mark at the beginning says so; what is no text becomes the sign for that.</summary>
    public static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The value of a result, or a refusal with its findings.</summary>
    public static T OrRefuse<T>(this Result<T> result)
        where T : class => result.Value ?? throw new Refusal(result.Findings);

    /// <summary>A record in a file, of a known type and valid.</summary>
    public static T Record<T>(string path)
        where T : class => Valid(ModelJson.Read<T>(File(path)).OrRefuse());

    /// <summary>A record that is fit to be used; what a file holds is judged before anything is done with it.</summary>
    public static T Valid<T>(T record)
        where T : class
    {
        var report = ModelValidation.Validate(record);
        return report.Valid ? record : throw new Refusal(report.Findings);
    }

    /// <summary>Whether a file means to be JSON, well formed or not.</summary>
    public static bool IsJson(byte[] file) => file.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];
}
