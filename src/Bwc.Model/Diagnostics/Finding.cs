namespace Bwc.Model;

/// <summary>One thing found wrong, odd or worth knowing: what, where, and what would be right.</summary>
[Cites("docs/error-codes.md")]
public sealed record Finding
{
    /// <summary>The code, stable across versions and listed in <see cref="CodeCatalogue"/>, for instance "BWC-ROT-004".</summary>
    public required string Code { get; init; }

    /// <summary>How much the finding weighs.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>What was found, with the values concerned, and what would be right: one line of English.</summary>
    public required string Message { get; init; }

    /// <summary>Where, as a JSON path such as "$.rotations[0].rule.cycle[1]"; "$" for the whole.</summary>
    public required string Path { get; init; }

    /// <summary>The source of the rule that was broken; null where the rule is the library's own.</summary>
    public Citation? Citation { get; init; }

    /// <summary>The source of the fact that was judged; null where it has none, or none is known.</summary>
    public Citation? Fact { get; init; }

    /// <summary>The agreement that covers the departure from the rule; null where there is none.</summary>
    public string? Derogation { get; init; }

    /// <summary>
    /// Makes a finding with the severity and the citation that the catalogue gives for its code. Whatever a message repeats of a name or a title, it stays one line that a terminal can show.
    /// </summary>
    internal static Finding Of(string code, string message, string path = "$")
    {
        var entry = CodeCatalogue.Find(code)!;
        return new Finding
        {
            Code = code,
            Severity = entry.Severity,
            Message = SafeText.Plain(message),
            Path = path,
            Citation = entry.Citation,
        };
    }

    /// <summary>The code, the path where there is one, and the message, on one line.</summary>
    public override string ToString() => Path == "$" ? $"{Code}: {Message}" : $"{Code} at {Path}: {Message}";
}
