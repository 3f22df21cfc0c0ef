namespace Bwc.Model.Diagnostics;

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
}
