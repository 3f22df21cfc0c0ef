using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the smaller embedded tables: sources, groups, organizations.</summary>
internal static class EmbeddedTables
{
    public static ImmutableArray<Source> Sources() =>
        [
            .. EmbeddedData
                .Rows("sources.csv")
                .Select(row => new Source
                {
                    Id = row.Text("id"),
                    Kind = row.Word<SourceKind>("kind"),
                    Title = row.Text("title"),
                    Reference = row.TextOrNull("reference"),
                    Note = row.Note(),
                }),
        ];

    public static ImmutableArray<RegionalGroup> Groups() =>
        [
            .. EmbeddedData
                .Rows("regional-groups.csv")
                .Select(row => new RegionalGroup
                {
                    Code = row.Value<GroupCode>("code"),
                    Name = row.Text("name"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }),
        ];

    public static ImmutableArray<GroupMembership> Memberships() =>
        [
            .. EmbeddedData
                .Rows("group-memberships.csv")
                .Select(row => new GroupMembership
                {
                    State = row.Value<StateCode>("state"),
                    Group = row.ValueOrNull<GroupCode>("group"),
                    From = row.DayOrNull("from"),
                    To = row.DayOrNull("to"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }),
        ];

    public static OrganizationDirectory Organizations() =>
        new(
            [
                .. EmbeddedData
                    .Rows("organizations.csv")
                    .Select(row => new Organization
                    {
                        Abbreviation = row.Text("abbreviation"),
                        Names =
                        [
                            .. Name(row, "name", Language.English, NameForm.Formal),
                            .. Name(row, "nameZh", Language.Chinese, NameForm.Formal),
                            .. Name(row, "shortZh", Language.Chinese, NameForm.Short),
                            .. Name(row, "former", Language.English, NameForm.Former),
                        ],
                        Kind = row.Word<OrganizationKind>("kind"),
                        Rule = row.ValueOrNull<RuleReference>("rule"),
                        Grade = row.Grade(),
                        Source = row.Source(),
                    }),
            ],
            Appearances()
        );

    private static ImmutableArray<OrganizationAppearance> Appearances() =>
        [
            .. EmbeddedData
                .Rows("organization-appearances.csv")
                .Select(row => new OrganizationAppearance
                {
                    Organization = row.Text("organization"),
                    Year = row.Number("year"),
                    Meeting = row.Text("meeting"),
                    Rule = row.ValueOrNull<RuleReference>("rule"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                }),
        ];

    /// <summary>The name in a column, or nothing where none stands there.</summary>
    private static IEnumerable<NameEntry> Name(CsvReader row, string column, Language language, NameForm form)
    {
        if (row.TextOrNull(column) is { } text)
            yield return new NameEntry
            {
                Language = language,
                Form = form,
                Text = text,
                Grade = row.Grade(),
                Source = row.Source(),
            };
    }
}
