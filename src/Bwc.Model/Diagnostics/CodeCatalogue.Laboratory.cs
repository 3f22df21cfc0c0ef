namespace Bwc.Model;

/// <content>Chair tables, and what is asked of them.</content>
public static partial class CodeCatalogue
{
    private static IEnumerable<CodeEntry> LaboratoryEntries()
    {
        yield return Entry(
            Codes.TableMalformed,
            FindingSeverity.Error,
            "The text of a chair table is none: empty, without a year or an office, or with cells that no office has.",
            "Give a line such as year,MSP,MX1 and a line for each year.",
            null,
            "bwc rotation infer FILE",
            "office,MSP\n2018,EEG\n"
        );
        yield return Entry(
            Codes.TableRepeats,
            FindingSeverity.Error,
            "A chair table has a year, an office, a group or a cell twice.",
            "Give each once.",
            null,
            "bwc rotation infer FILE",
            "year,MSP\n2018,EEG\n2018,WG\n"
        );
        yield return Entry(Codes.TableTooLarge, FindingSeverity.Error, "A chair table has more than a million cells.", "Ask for a part of it.", null, null);
        yield return Entry(
            Codes.TableEmpty,
            FindingSeverity.Error,
            "No cell of a chair table names a group.",
            "Name one.",
            null,
            "bwc rotation infer FILE",
            "year,MSP\n2018,\n"
        );
        yield return Entry(
            Codes.GroupsTooMany,
            FindingSeverity.Error,
            "There are more groups than a search tries.",
            "Name fewer; a rule is looked for among at most 7 groups, a table completed with at most 16.",
            null,
            "bwc rotation infer FILE",
            "year,A,B,C,D,E,F,G,H\n2018,G1,G2,G3,G4,G5,G6,G7,G8\n"
        );
        yield return Entry(
            Codes.MandateIncomplete,
            FindingSeverity.Error,
            "The blocks and the row of a mandate do not give one group for each block.",
            "Give the chairs of one year, one for each block.",
            null,
            null
        );
        yield return Entry(
            Codes.SharesUnequal,
            FindingSeverity.Warning,
            "A group has the chair a whole turn more or less often than its share.",
            "Whether this is wanted is for the negotiators to say.",
            "docs/rotation.md",
            "bwc rotation analyse FILE",
            "year,MSP\n2018,EEG\n2019,EEG\n2020,EEG\n2021,WG\n"
        );
        yield return Entry(
            Codes.OfficeMissesGroup,
            FindingSeverity.Warning,
            "In a cycle a group has an office more than once, or never.",
            "Let each group have each office once in as many years as there are groups.",
            "docs/rotation.md",
            "bwc rotation analyse FILE",
            "year,MSP,MX1\n2018,EEG,WG\n2019,EEG,WG\n"
        );
        yield return Entry(
            Codes.GroupInTwoBlocks,
            FindingSeverity.Warning,
            "A group has the chair of two blocks of offices in one year.",
            "Let each group have one block a year.",
            "docs/rotation.md",
            "bwc rotation analyse FILE",
            "year,MSP,MX1\n2018,EEG,WG\n2019,WG,EEG\n2020,EEG,EEG\n"
        );
        yield return Entry(
            Codes.WaitTooLong,
            FindingSeverity.Info,
            "A group has no chair for as many years as a cycle has, or more.",
            "Nothing is to be done where the groups agreed to it.",
            "docs/rotation.md",
            "bwc rotation analyse FILE",
            "year,MSP\n2018,EEG\n2019,EEG\n2020,WG\n"
        );
        yield return Entry(
            Codes.CellDiffers,
            FindingSeverity.Error,
            "A cell of a chair table is not as the rule has it.",
            "Correct the cell, or the rule; the message says what the cell would have to be.",
            "docs/rotation.md",
            "bwc rotation check FILE",
            "year,MSP\n2018,WG\n"
        );
        yield return Entry(
            Codes.CellNotJudged,
            FindingSeverity.Info,
            "Cells of a chair table name no group and cannot be judged.",
            "Fill them, or complete the table.",
            null,
            "bwc rotation analyse FILE",
            "year,MSP\n2018,WG\n2019,\n"
        );
        yield return Entry(
            Codes.DemandOutside,
            FindingSeverity.Error,
            "What is demanded of a table cannot be asked: a group, office, year or weight that is not there, or blocks that do not fit the groups.",
            "Name what the table has.",
            null,
            "bwc rotation complete FILE",
            "year,MSP,MX1,MX2\n2018,EEG,,\n2019,,WG,\n"
        );
    }
}
