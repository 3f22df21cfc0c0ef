namespace Bwc.Model;

/// <summary>
/// The codes of all findings. Codes are stable across versions: a retired code is kept and never reused. <see cref="CodeCatalogue"/> gives the meaning of each.
/// </summary>
/// <remarks>The constants follow from the table codes.csv beside this file, by eng/GenerateCodes.cs.</remarks>
/// <example>
/// <code>
/// var result = Register.Default.FindState("Atlantis");
/// if (result.Findings.Any(f => f.Code == Codes.StateUnknown))
///     Console.WriteLine("There is no such State.");
/// </code>
/// </example>
[Cites("docs/error-codes.md")]
public static partial class Codes;
