namespace Bwc.Model;

/// <summary>What the table of codes says of one code.</summary>
internal readonly record struct CodeRow(FindingSeverity Severity, string Meaning, string Remedy, string? Source)
{
    public Citation? Citation => Source is null ? null : Citation.Parse(Source);
}
