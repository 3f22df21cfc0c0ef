using System.Collections.Immutable;
using System.Globalization;
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
            Holds(!string.IsNullOrWhiteSpace(finding.Message) && finding.Message.All(IsPlain), $"the message of {finding.Code} is one line: {finding.Message}");
        }

        if (findings.IsEmpty)
            return;
        var report = new FindingReport { Findings = findings };
        Same(report, ModelJson.Read<FindingReport>(ModelJson.Write(report)).Value, "findings are read as they were written");
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

    /// <summary>What may stand in a message: nothing that breaks a line, turns the direction of writing or talks to a terminal.</summary>
    public static bool IsPlain(char c) =>
        char.GetUnicodeCategory(c)
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
