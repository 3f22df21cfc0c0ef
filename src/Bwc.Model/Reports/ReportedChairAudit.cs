using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges the chair against the rotation, and the table and the prose of a report against each other and against it.</summary>
internal static class ReportedChairAudit
{
    public static void Of(AuditedReport audited)
    {
        Chair(audited);
        Compare(audited);
        Rotation(audited, audited.Report.ChairTable, "$.chairTable", "the table of the report has");
        Rotation(audited, audited.Report.ChairProse, "$.chairProse", "the sentences of the report have");
    }

    private static void Chair(AuditedReport audited)
    {
        if (
            audited.Report is not { Organization.Chair: { } chair, ProgrammeYear: { } year, Office: { } office }
            || Expected(audited, year, office) is not { } expected
        )
            return;
        const string Path = "$.organization.chair.state";
        var paragraph = audited.Report.Organization!.Paragraph;
        if (chair.State is not { } code || audited.States.Known(code) is not { } state || audited.Held is not { } held)
        {
            audited.NotJudged(
                Path,
                $"the State of {SafeText.Bare(chair.Name)} or the days of the meeting are "
                    + $"not known, so the chair cannot be judged; the rotation names {expected}",
                paragraph
            );
            return;
        }

        var standing = audited.Groups.Of(state, held.Start);
        if (standing.Group is not { } group)
            audited.NotJudged(
                Path,
                $"the group of {state.Name} on {IsoDate.ToText(held.Start)} is not established, "
                    + $"so the chair cannot be judged; the rotation names {expected}",
                paragraph
            );
        else if (group != expected)
            audited.Add(
                Codes.ReportedChairOfOtherGroup,
                Path,
                $"{audited.Name} was chaired by {SafeText.Bare(chair.Name)} of {state.Name}, which is in {group}; the rotation names {expected}",
                paragraph,
                standing.Grade > Grade.Documented ? FindingSeverity.Warning : null
            );
    }

    private static GroupCode? Expected(AuditedReport audited, int year, OfficeCode office)
    {
        if (audited.Chairs is { } chairs && chairs.IsDecided(year) && chairs.Calculator.TryGetChair(year, office, out var group))
            return group;
        foreach (var slot in audited.Report.ChairTable)
        {
            if (slot.Year == year && slot.Office == office)
                return slot.Group;
        }

        return null;
    }

    private static void Rotation(AuditedReport audited, ImmutableArray<ChairSlot> slots, string path, string where)
    {
        if (audited.Chairs is not { } chairs)
            return;
        for (var i = 0; i < slots.Length; i++)
        {
            var slot = slots[i];
            if (chairs.IsDecided(slot.Year) && chairs.Calculator.TryGetChair(slot.Year, slot.Office, out var group) && group != slot.Group)
                audited.Add(
                    Codes.ChairTableDiffers,
                    Invariant($"{path}[{i}]"),
                    Invariant($"{where} {slot.Group} for {slot.Office} in {slot.Year}; the rotation has {group}"),
                    audited.Report.Mandate?.Paragraph
                );
        }
    }

    private static void Compare(AuditedReport audited)
    {
        var (table, prose) = (audited.Report.ChairTable, audited.Report.ChairProse);
        if (table.IsEmpty || prose.IsEmpty)
            return;
        for (var i = 0; i < prose.Length; i++)
        {
            var slot = prose[i];
            var match = table.FirstOrDefault(t => t.Year == slot.Year && t.Office == slot.Office);
            if (match == default || match.Group != slot.Group)
                audited.Add(
                    Codes.ChairTableDiffers,
                    Invariant($"$.chairProse[{i}]"),
                    Invariant($"the sentences of the report have {slot.Group} for {slot.Office} in {slot.Year}; ")
                        + Invariant($"the table has {(match == default ? "nothing" : match.Group)}"),
                    audited.Report.Mandate?.Paragraph
                );
        }
    }
}
