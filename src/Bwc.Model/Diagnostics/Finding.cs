namespace Bwc.Model;

/// <summary>A problem, an oddity or something worth knowing: what was found, where it was found, and how to correct it.</summary>
/// <example>
/// <code>
/// var finding = Register.Default.FindState("Atlantis").Findings[0];
/// Console.WriteLine($"{finding.Severity} {finding.Code} at {finding.Path}: {finding.Message}");
/// if (CodeCatalogue.TryFind(finding.Code, out var entry))
///     Console.WriteLine(entry.Remedy);
/// </code>
/// </example>
[Cites("docs/error-codes.md")]
public sealed record Finding
{
    /// <summary>The code, stable across versions and listed in <see cref="CodeCatalogue"/>, for instance "BWC-ROT-004".</summary>
    public required string Code { get; init; }

    /// <summary>The severity of the finding.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>
    /// What was found, with the values concerned, and how to correct it. The message is one line of English that is safe to display in a terminal.
    /// </summary>
    public required string Message { get; init; }

    /// <summary>Where it was found, as a JSON path such as "$.rotations[0].rule.cycle[1]"; "$" for the whole record.</summary>
    public required string Path { get; init; }

    /// <summary>The source of the rule that was broken; null if the rule is the library's own.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The source of the fact that was judged; null if the fact has no source, or no single fact was judged.</summary>
    public Citation? Fact { get; init; }

    /// <summary>The agreement that covers the departure from the rule; null if there is none.</summary>
    public string? Derogation { get; init; }

    /// <summary>Creates a finding with the severity and the citation that the catalogue gives for its code. Whatever names or titles a message
    /// repeats, it remains a single line that a terminal can show.</summary>
    internal static Finding Of(string code, string message, string path = "$")
    {
        var row = CodeTable.Find(code) ?? throw new ArgumentException($"{code} is not in the table of codes.", nameof(code));
        return new Finding
        {
            Code = code,
            Severity = row.Severity,
            Message = SafeText.Plain(message),
            Path = path,
            Citation = row.Citation,
        };
    }

    /// <summary>Returns the code, the path (left out if it is "$") and the message, on one line.</summary>
    public override string ToString() => Path == "$" ? $"{Code}: {Message}" : $"{Code} at {Path}: {Message}";
}
