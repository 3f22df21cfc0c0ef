namespace Bwc.Model;

/// <content>Chair tables, and what is asked of them.</content>
public static partial class Codes
{
    /// <summary>The text of a chair table is none: empty, without a year or an office, or with cells that no office has.</summary>
    public const string TableMalformed = "BWC-LAB-001";

    /// <summary>A chair table has a year, an office or a cell twice.</summary>
    public const string TableRepeats = "BWC-LAB-002";

    /// <summary>A chair table has more than a million cells.</summary>
    public const string TableTooLarge = "BWC-LAB-003";

    /// <summary>No cell of a chair table names a group.</summary>
    public const string TableEmpty = "BWC-LAB-004";

    /// <summary>There are more groups than a search tries.</summary>
    public const string GroupsTooMany = "BWC-LAB-005";

    /// <summary>The blocks and the row of a mandate do not give one group for each block.</summary>
    public const string MandateIncomplete = "BWC-LAB-006";

    /// <summary>Groups have the chair more or less often than their share.</summary>
    public const string SharesUnequal = "BWC-LAB-007";

    /// <summary>A group does not have the chair of an office once in a cycle.</summary>
    public const string OfficeMissesGroup = "BWC-LAB-008";

    /// <summary>A group has the chair of two blocks of offices in one year.</summary>
    public const string GroupInTwoBlocks = "BWC-LAB-009";

    /// <summary>A group waits longer for a chair than a cycle lasts.</summary>
    public const string WaitTooLong = "BWC-LAB-010";

    /// <summary>A cell of a chair table differs from the rule.</summary>
    public const string CellDiffers = "BWC-LAB-011";

    /// <summary>A cell names no group, so that it cannot be judged.</summary>
    public const string CellNotJudged = "BWC-LAB-012";

    /// <summary>What is demanded of a table cannot be asked: a group, office or year that is not there.</summary>
    public const string DemandOutside = "BWC-LAB-013";
}
