using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>
/// Judges what the chair's summary says of contributions against what the report itself says of them: nobody can have given more technical
/// presentations under an item than the report lists. A guest's statement counts as one.
/// </summary>
internal static class SummaryAudit
{
    public static void Of(AuditedReport audited)
    {
        if (audited.Report.Summary is not { Views.IsEmpty: false } summary)
            return;
        var said = new HashSet<int>();
        for (var i = 0; i < summary.Views.Length; i++)
        {
            var view = summary.Views[i];
            if (view is not { Contribution: { } kind, Item: { } number, Holder: { } holder } || said.Contains(view.Paragraph))
                continue;
            if (audited.Report.Items.FirstOrDefault(item => item.Number == number) is not { Paragraph: not null } item)
                continue;
            if (CategoryOf(holder) is not { } category)
                continue;
            var (claimed, listed) = (view.Number ?? 1, Listed(item, kind, category));
            if (claimed <= listed)
                continue;
            said.Add(view.Paragraph);
            audited.Add(
                Codes.SummaryDiffers,
                Invariant($"$.summary.views[{i}]"),
                Invariant($"technical presentations under item {number} by {Words(category)}: the summary mentions {claimed}, ")
                    + Invariant($"but paragraph {item.Paragraph} lists {listed}"),
                view.Paragraph,
                annex: summary.Annex
            );
        }
    }

    private static ContributorKind? CategoryOf(ViewHolder holder) =>
        holder switch
        {
            ViewHolder.OneStateParty => ContributorKind.State,
            ViewHolder.Guest => ContributorKind.Guest,
            ViewHolder.RegionalOrganization or ViewHolder.InternationalOrganization => ContributorKind.Organization,
            _ => null,
        };

    private static int Listed(AgendaItem item, ContributionKind kind, ContributorKind by) =>
        item
            .Contributions.Where(c =>
                c.By.Kind == by
                && (c.Kind == kind || c.Kind == ContributionKind.Presentation || (by == ContributorKind.Guest && c.Kind == ContributionKind.GuestStatement))
            )
            .Select(c => c.By)
            .Distinct()
            .Count();

    private static string Words(ContributorKind kind) =>
        kind switch
        {
            ContributorKind.State => "States Parties",
            ContributorKind.Guest => "guests",
            _ => "organizations",
        };
}
