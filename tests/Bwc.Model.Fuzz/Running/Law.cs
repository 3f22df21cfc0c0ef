using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Fuzz.Running;

/// <summary>What must hold of every answer, whatever was asked.</summary>
internal static class Law
{
    public static void Holds(bool holds, string law)
    {
        if (!holds)
            throw new BrokenLaw(law);
    }

    public static void Same<T>(T expected, T found, string law)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, found))
            throw new BrokenLaw($"{law}: {Short(expected)} against {Short(found)}");
    }

    /// <summary>Findings have a code of the catalogue, a path and a message of one line, and can be written and read again.</summary>
    public static void Sound(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Holds(CodeCatalogue.Find(finding.Code) is not null, $"the code {finding.Code} is in the catalogue");
            Holds(finding.Path.StartsWith('$'), $"the path {finding.Path} begins at the root");
            Holds(!string.IsNullOrWhiteSpace(finding.Message) && IsPlain(finding.Message), $"the message of {finding.Code} is one line: {finding.Message}");
        }

        if (findings.IsEmpty)
            return;
        var report = new FindingReport { Findings = findings };
        Same(report, Again(report), "findings are read as they were written");
    }

    /// <summary>A record written and read along its contract, one too that does not stand alone in a file.</summary>
    public static T Again<T>(T record)
    {
        var contract = (JsonTypeInfo<T>)ModelJsonOptions.Context.Options.GetTypeInfo(typeof(T));
        return JsonSerializer.Deserialize(JsonSerializer.Serialize(record, contract), contract)!;
    }

    /// <summary>A refusal says why.</summary>
    public static void Refused<T>(Result<T> result)
        where T : class
    {
        Holds(!result.IsSuccess, "the input is refused");
        Holds(!result.Findings.IsEmpty, "a refusal has a finding");
        Sound(result.Findings);
    }

    /// <summary>A result is a value, or a refusal that says why.</summary>
    public static void Answered<T>(Result<T> result)
        where T : class
    {
        if (result.IsSuccess)
            Sound(result.Findings);
        else
            Refused(result);
    }

    /// <summary>
    /// True where a message is one plain line: nothing in it breaks a line, turns the direction of writing, talks to a terminal or is half a pair. A joiner of
    /// zero width is plain between signs that are not ASCII.
    /// </summary>
    public static bool IsPlain(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var length) != OperationStatus.Done)
                return false;
            var joins = rune.Value is 0x200C or 0x200D && i > 0 && i + 1 < text.Length && !char.IsAscii(text[i - 1]) && !char.IsAscii(text[i + 1]);
            if (!joins && !IsPlain(rune))
                return false;
            i += length;
        }

        return true;
    }

    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is not (
                UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator
                or UnicodeCategory.Surrogate
            );

    private static string Short<T>(T value)
    {
        var text = value?.ToString() ?? "null";
        return text.Length > 200 ? text[..200] + "..." : text;
    }
}
