using static System.FormattableString;

namespace Bwc.Model;

/// <summary>Reads a table of bodies that the register does not know, with the columns abbreviation, names and kind, for a list of participants.</summary>
internal static class OwnBodies
{
    private const int Most = 100_000;

    /// <summary>Adds every body of the table, or says what is wrong with the first row that is.</summary>
    /// <returns>Null if all were added.</returns>
    public static Finding? AddTo(ParticipantList list, TextReader table)
    {
        var rows = new DelimitedReader(table);
        string[] first = [.. rows.Peek(1)];
        if (first.Length == 0)
            return Finding.Of(Codes.ColumnUnknown, "the table of bodies is empty; begin it with the line 'abbreviation,names,kind'");
        rows.Separator = first[0].Contains('\t') ? '\t' : ',';
        string[] header = [.. (rows.Fields(first[0]) ?? []).Select(h => CleanText.Of(h).ToLowerInvariant())];
        var (abbreviation, names, kind) = (Array.IndexOf(header, "abbreviation"), Array.IndexOf(header, "names"), Array.IndexOf(header, "kind"));
        if (abbreviation < 0 || names < 0 || kind < 0)
            return Finding.Of(Codes.ColumnUnknown, $"the table of bodies has the columns {Wording.List(header)}; use abbreviation, names and kind");
        rows.Read(out _);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var count = 0; rows.Read(out var row); count++)
        {
            if (row.Fault == RowFault.None && Array.TrueForAll(row.Fields, string.IsNullOrWhiteSpace))
                continue;
            var wrong =
                row.Fault != RowFault.None ? "cannot be read as a row; close its quotation marks"
                : row.Fields.Length != header.Length ? Invariant($"has {row.Fields.Length} fields; use {header.Length}, as in its first line")
                : count >= Most ? Invariant($"is one too many; use at most {Most} bodies")
                : null;
            if (wrong is not null)
                return Finding.Of(Codes.RowUnreadable, Invariant($"line {row.Line} of the table of bodies {wrong}"));
            var shortName = CleanText.Of(row.Fields[abbreviation]);
            string[] longNames = row.Fields[names].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (shortName.Length == 0)
                return Finding.Of(
                    Codes.NameEmpty,
                    Invariant($"line {row.Line} of the table of bodies has no abbreviation; give one, or the name where the body has none")
                );
            if (!lines.TryAdd(NameFold.Fold(shortName), row.Line))
                return Finding.Of(
                    Codes.RowUnreadable,
                    Invariant(
                        $"line {row.Line} of the table of bodies has the abbreviation {SafeText.Quote(shortName)} of line {lines[NameFold.Fold(shortName)]}"
                    ) + "; give each body one row, with its names separated by semicolons"
                );
            if (!TryKind(row.Fields[kind], out var what))
                return Finding.Of(
                    Codes.WordUnknown,
                    Invariant($"line {row.Line} of the table of bodies: {SafeText.Quote(row.Fields[kind])} is not a kind; use {Kinds}")
                );
            list.Add(shortName, [.. longNames], what);
        }

        return null;
    }

    private static string Kinds => Wording.OneOf([.. ParticipationRules.StatedKinds.Select(PlainWords.Of)]);

    private static bool TryKind(string text, out ParticipantKind kind)
    {
        foreach (var known in ParticipationRules.StatedKinds)
        {
            var said = NameFold.Fold(CleanText.Of(text));
            if (said == NameFold.Fold(EnumWords.Of(known)) || said == NameFold.Fold(PlainWords.Of(known)))
            {
                kind = known;
                return true;
            }
        }

        kind = default;
        return false;
    }
}
