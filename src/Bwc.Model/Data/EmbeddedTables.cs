using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the smaller embedded tables: sources, groups, organizations.</summary>
internal static class EmbeddedTables
{
    public static ImmutableArray<Source> Sources()
    {
        var kinds = new EnumWords<SourceKind>();
        var sources = ImmutableArray.CreateBuilder<Source>();
        var row = new CsvReader(EmbeddedData.Text("sources.csv"), "id,kind,title,reference,note");
        while (row.Read())
            sources.Add(
                new Source
                {
                    Id = row.Text(0),
                    Kind = EmbeddedData.Word(kinds, row[1]),
                    Title = row.Text(2),
                    Reference = row.TextOrNull(3),
                    Note = row.TextOrNull(4),
                }
            );
        return sources.ToImmutable();
    }

    public static ImmutableArray<RegionalGroup> Groups()
    {
        var groups = ImmutableArray.CreateBuilder<RegionalGroup>();
        var row = new CsvReader(EmbeddedData.Text("regional-groups.csv"), "code,name,grade,source,note");
        while (row.Read())
        {
            groups.Add(
                new RegionalGroup
                {
                    Code = GroupCode.Parse(row[0], null),
                    Name = row.Text(1),
                    Grade = EmbeddedData.Grade(row[2]),
                    Source = EmbeddedData.Cited(row[3]),
                    Note = row.TextOrNull(4),
                }
            );
        }

        return groups.ToImmutable();
    }

    public static ImmutableArray<GroupMembership> Memberships()
    {
        var memberships = ImmutableArray.CreateBuilder<GroupMembership>(200);
        var row = new CsvReader(EmbeddedData.Text("group-memberships.csv"), "state,group,from,to,grade,source,note");
        while (row.Read())
        {
            memberships.Add(
                new GroupMembership
                {
                    State = StateCode.Parse(row[0], null),
                    Group = row[1].IsEmpty ? null : GroupCode.Parse(row[1], null),
                    From = EmbeddedData.DayOrNull(row[2]),
                    To = EmbeddedData.DayOrNull(row[3]),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                    Note = row.TextOrNull(6),
                }
            );
        }

        return memberships.ToImmutable();
    }

    public static ImmutableArray<Organization> Organizations()
    {
        var kinds = new EnumWords<OrganizationKind>();
        var organizations = ImmutableArray.CreateBuilder<Organization>();
        var row = new CsvReader(EmbeddedData.Text("organizations.csv"), "abbreviation,name,nameZh,shortZh,former,kind,rule,grade,source");
        while (row.Read())
        {
            var grade = EmbeddedData.Grade(row[7]);
            var source = EmbeddedData.Cited(row[8]);
            var names = ImmutableArray.CreateBuilder<NameEntry>();
            AddName(names, row.TextOrNull(1), Language.English, NameForm.Formal, grade, source);
            AddName(names, row.TextOrNull(2), Language.Chinese, NameForm.Formal, grade, source);
            AddName(names, row.TextOrNull(3), Language.Chinese, NameForm.Short, grade, source);
            AddName(names, row.TextOrNull(4), Language.English, NameForm.Former, grade, source);
            organizations.Add(
                new Organization
                {
                    Abbreviation = row.Text(0),
                    Names = names.ToImmutable(),
                    Kind = EmbeddedData.Word(kinds, row[5]),
                    Rule = row.TextOrNull(6),
                    Grade = grade,
                    Source = source,
                }
            );
        }

        return organizations.ToImmutable();
    }

    public static ImmutableArray<OrganizationAppearance> Appearances()
    {
        var appearances = ImmutableArray.CreateBuilder<OrganizationAppearance>();
        var row = new CsvReader(EmbeddedData.Text("organization-appearances.csv"), "organization,year,meeting,rule,grade,source");
        while (row.Read())
        {
            appearances.Add(
                new OrganizationAppearance
                {
                    Organization = row.Text(0),
                    Year = EmbeddedData.Number(row[1]),
                    Meeting = row.Text(2),
                    Rule = row.TextOrNull(3),
                    Grade = EmbeddedData.Grade(row[4]),
                    Source = EmbeddedData.Cited(row[5]),
                }
            );
        }

        return appearances.ToImmutable();
    }

    private static void AddName(ImmutableArray<NameEntry>.Builder names, string? text, Language language, NameForm form, Grade grade, Citation? source)
    {
        if (text is not null)
            names.Add(
                new NameEntry
                {
                    Language = language,
                    Form = form,
                    Text = text,
                    Grade = grade,
                    Source = source,
                }
            );
    }
}
