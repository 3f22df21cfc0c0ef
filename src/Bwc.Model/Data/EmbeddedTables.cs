using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the smaller embedded tables: sources, groups, organizations.</summary>
internal static class EmbeddedTables
{
    public static ImmutableArray<Source> Sources() =>
        EmbeddedData.List(
            "sources.csv",
            row => new Source
            {
                Id = row.Text("id"),
                Kind = row.Word<SourceKind>("kind"),
                Title = row.Text("title"),
                Reference = row.TextOrNull("reference"),
                Note = row.Note(),
            }
        );

    public static ImmutableArray<RegionalGroup> Groups() =>
        EmbeddedData.List(
            "regional-groups.csv",
            row => new RegionalGroup
            {
                Code = row.Value<GroupCode>("code"),
                Name = row.Text("name"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    public static ImmutableArray<GroupMembership> Memberships() =>
        EmbeddedData.List(
            "group-memberships.csv",
            row => new GroupMembership
            {
                State = row.Value<StateCode>("state"),
                Group = row.ValueOrNull<GroupCode>("group"),
                From = row.DayOrNull("from"),
                To = row.DayOrNull("to"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );

    public static OrganizationDirectory Organizations()
    {
        var names = OrganizationNames();
        return new(
            EmbeddedData.List(
                "organizations.csv",
                row => new Organization
                {
                    Abbreviation = row.Text("abbreviation"),
                    Names = names[row.Text("abbreviation")],
                    Kind = row.Word<OrganizationKind>("kind"),
                    Rule = row.ValueOrNull<RuleReference>("rule"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                }
            ),
            Appearances()
        );
    }

    private static OwnedRows<NameEntry> OrganizationNames() =>
        new(
            "organization-names.csv",
            row => new NameEntry
            {
                Language = row.Language("language"),
                Form = row.Word<NameForm>("form"),
                Text = row.Text("name"),
                Grade = row.Grade(),
                Source = row.Source(),
            }
        );

    private static ImmutableArray<OrganizationAppearance> Appearances() =>
        EmbeddedData.List(
            "organization-appearances.csv",
            row => new OrganizationAppearance
            {
                Organization = row.Text("organization"),
                Year = row.Number("year"),
                Meeting = row.Text("meeting"),
                Rule = row.ValueOrNull<RuleReference>("rule"),
                Grade = row.Grade(),
                Source = row.Source(),
            }
        );
}
