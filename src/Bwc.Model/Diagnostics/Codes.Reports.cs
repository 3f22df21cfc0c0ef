namespace Bwc.Model;

/// <content>Reports: what makes one impossible, what its audit finds, and what reading its text notes.</content>
public static partial class Codes
{
    /// <summary>A contributor has not what its kind needs, or has more.</summary>
    public const string ContributorIncomplete = "BWC-RPT-001";

    /// <summary>A number of a report is less than it can be: a paragraph, an item, a count, a place in a text.</summary>
    public const string ReportNumberWrong = "BWC-RPT-002";

    /// <summary>Two agenda items of a report have one number, or two of its documents one symbol.</summary>
    public const string ReportRepeats = "BWC-RPT-003";

    /// <summary>A figure is negative, or a share above 100 percent.</summary>
    public const string FigureOutOfRange = "BWC-RPT-004";

    /// <summary>The day as of which a figure holds is neither a day nor a month.</summary>
    public const string AsOfMalformed = "BWC-RPT-005";

    /// <summary>The register has no report of that symbol.</summary>
    public const string ReportUnknown = "BWC-RPT-006";

    /// <summary>A text is empty, or nothing in it is understood as a report in the language.</summary>
    public const string NotAReport = "BWC-REA-001";

    /// <summary>A paragraph of a text, or a part of one, is not understood.</summary>
    public const string TextNotUnderstood = "BWC-REA-002";

    /// <summary>A name in a text is none that the register knows, or nobody known is named where somebody must be.</summary>
    public const string NameUnresolved = "BWC-REA-003";

    /// <summary>The same text stands twice.</summary>
    public const string TextRepeated = "BWC-REA-004";

    /// <summary>The page headers of a report have another symbol than its adoption.</summary>
    public const string HeaderDiffers = "BWC-REA-005";

    /// <summary>There is no grammar for a language.</summary>
    public const string GrammarMissing = "BWC-REA-006";

    /// <summary>What a phrase of a grammar stands for is none of the words of its class.</summary>
    public const string PhraseValueWrong = "BWC-REA-007";

    /// <summary>A paragraph says again, and perhaps otherwise, what one before it has said.</summary>
    public const string SaidBefore = "BWC-REA-008";
}
