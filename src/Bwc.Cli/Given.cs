using System.Collections.Immutable;
using System.Globalization;
using Bwc.Cli.Input;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Cli;

/// <summary>Reads what is on the command line into the package's types, or refuses with a code.</summary>
internal static class Given
{
    /// <summary>The name under which standard input is given wherever a file is taken.</summary>
    public const string StandardInput = "-";

    public static LocalDate Day(string text) => GivenDay.Read(text);

    public static LocalDate? OptionalDay(string? text) => text is null ? null : Day(text);

    /// <summary>One word of an enumeration as people type it: "state-party", "stateParty" or "State Party".</summary>
    public static TEnum Word<TEnum>(string text, ImmutableArray<TEnum> among = default)
        where TEnum : struct, Enum
    {
        ImmutableArray<TEnum> allowed = among.IsDefault ? [.. Enum.GetValues<TEnum>()] : among;
        var folded = Folded(text);
        foreach (var meant in new[] { folded, Meant(folded) })
        {
            foreach (var value in allowed)
            {
                if (Folded(value.ToString()) == meant || Folded(PlainWords.Of(value)) == meant)
                    return value;
            }
        }

        throw Unknown(text, [.. allowed.Select(Typed)]);
    }

    /// <summary>Some words of an enumeration: an option may be repeated, or given several words with commas between.</summary>
    public static TEnum[] Words<TEnum>(string[]? texts)
        where TEnum : struct, Enum => [.. Parts(texts).Select(t => Word<TEnum>(t))];

    /// <summary>The parts of an option that may be repeated, or given several with commas between.</summary>
    public static IEnumerable<string> Parts(string[]? texts) =>
        (texts ?? []).SelectMany(t => t.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>A value as it is typed: its words with hyphens between, "state-party".</summary>
    public static string Typed<TEnum>(TEnum value)
        where TEnum : struct, Enum => Print.Hyphened(Print.Word(value));

    /// <summary>A refusal of a word, with the one that was meant where one is near.</summary>
    public static Refusal Unknown(string text, string[] allowed)
    {
        var near = Nearest.Like(allowed, text.Replace(' ', '-'));
        var meant = near.Length == 0 ? string.Empty : $" Did you mean {SafeText.Quote(near[0])}?";
        return new Refusal(Codes.WordUnknown, $"{SafeText.Quote(text)} cannot be used here.{meant} Use {Wording.OneOf(allowed, int.MaxValue)}.");
    }

    public static Language Language(string text) => LanguageTags.TryFind(text, out var language) ? language : throw Unknown(text, [.. LanguageTags.All]);

    public static OfficeCode Office(string text) =>
        OfficeText.TryRead(text, out var office)
            ? office
            : throw new Refusal(Codes.OfficeCodeMalformed, $"{SafeText.Quote(text)} is not an office; use MSP, MX, MX1 to MX5 or WG");

    public static int Year(string text) =>
        text.Length is > 0 and <= 9 && text.All(char.IsAsciiDigit)
            ? InRange(int.Parse(text, CultureInfo.InvariantCulture))
            : throw new Refusal(Codes.YearsMalformed, $"{SafeText.Quote(text)} is not a year; write one such as 2020");

    /// <summary>One year, "2020", or a span, "2018-2020".</summary>
    public static (int First, int Last) Years(string text)
    {
        if (!YearSpan.TryRead(text.AsSpan().Trim(), out var first, out var last))
            throw new Refusal(Codes.YearsMalformed, $"{SafeText.Quote(text)} is not a year or a span of years; write 2020 or 2018-2020");
        return InRange(first) <= InRange(last)
            ? (first, last)
            : throw new Refusal(Codes.YearsBackwards, $"'{text}' runs backwards; put the earlier year first");
    }

    private static int InRange(int year) =>
        year is >= RotationCalculator.MinYear and <= RotationCalculator.MaxYear ? year : throw new Refusal([ChairRulings.YearOutOfRange(year)]);

    /// <summary>How a message names a file.</summary>
    public static string NameOf(string path) => path == StandardInput ? "standard input" : $"the file {SafeText.Quote(path)}";

    /// <summary>Opens a file, or standard input for "-".</summary>
    public static Stream Open(string path)
    {
        try
        {
            return path == StandardInput ? Surroundings.Current.TakeInput() : System.IO.File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path);
        }
    }

    public static byte[] File(string path)
    {
        try
        {
            var info = path == StandardInput ? null : new FileInfo(path);
            if (info is { Exists: true, Length: > ModelJson.MaxLength })
                throw TooLarge(path);

            // A device says that it is empty and never ends.
            using var stream = Open(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int read; (read = stream.Read(buffer)) > 0; )
            {
                bytes.Write(buffer, 0, read);
                if (bytes.Length > ModelJson.MaxLength)
                    throw TooLarge(path);
            }

            return bytes.ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(path);
        }
    }

    /// <summary>A text in UTF-8, or in UTF-16 where a mark at the beginning says so; bytes that are not text become the sign for that.</summary>
    public static string Text(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), System.Text.Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>The value of a result, or a refusal with its findings.</summary>
    /// <param name="result">The result.</param>
    /// <param name="file">The file of which bwc validate lists the same findings; null where they are not about one.</param>
    public static T OrRefuse<T>(this Result<T> result, string? file = null)
        where T : class => result.Value ?? throw new Refusal(result.Findings, file);

    /// <summary>A record in a file, of a known type and valid.</summary>
    public static T Record<T>(string path)
        where T : class => Valid(ModelJson.Read<T>(File(path)).OrRefuse(path), path);

    /// <summary>A record that is fit to be used; what a file holds is judged before anything is done with it.</summary>
    public static T Valid<T>(T record, string? file = null)
        where T : class
    {
        var report = ModelValidation.Validate(record);
        return report.Valid ? record : throw new Refusal(report.Findings, file);
    }

    /// <summary>Whether a file means to be JSON, well formed or not.</summary>
    public static bool IsJson(byte[] file) => file.AsSpan().TrimStart("\uFEFF \t\r\n"u8) is [(byte)'{', ..];

    /// <summary>What a word that people use stands for.</summary>
    private static string Meant(string folded) =>
        folded switch
        {
            "party" or "parties" or "statesparties" => Folded(nameof(TreatyStatus.StateParty)),
            "nonparty" or "nonparties" or "notaparty" or "none" => Folded(nameof(TreatyStatus.Neither)),
            "ngo" => Folded(nameof(ParticipantKind.NonGovernmental)),
            "igo" or "organization" or "organisation" => Folded(nameof(ParticipantKind.OtherOrganization)),
            "participation" => Folded(nameof(ReportSection.Participants)),
            "documents" => Folded(nameof(ReportSection.Papers)),
            "un" or "unitednations" => Folded(nameof(ParticipantKind.UnitedNationsBody)),
            "crp" => Folded(nameof(DocumentKind.ConferenceRoomPaper)),
            "inf" => Folded(nameof(DocumentKind.Information)),
            "l" => Folded(nameof(DocumentKind.Limited)),
            "misc" => Folded(nameof(DocumentKind.Miscellaneous)),
            "sr" => Folded(nameof(DocumentKind.SummaryRecord)),
            "wp" => Folded(nameof(DocumentKind.WorkingPaper)),
            _ => folded,
        };

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private static Refusal Unreadable(string path) =>
        new(Codes.FileUnreadable, $"{NameOf(path)} cannot be read; check the path, or write - for standard input");

    private static Refusal TooLarge(string path) =>
        new(Codes.JsonTooLarge, FormattableString.Invariant($"{NameOf(path)} has more than {ModelJson.MaxLength} bytes; use a smaller file"));
}
