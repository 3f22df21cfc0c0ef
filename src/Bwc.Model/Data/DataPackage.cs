using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace Bwc.Model;

/// <summary>Describes the embedded tables in the form of Frictionless Data (datapackage.json), which programs for tables read.</summary>
internal static class DataPackage
{
    public const string FileName = "datapackage.json";

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n" };

    public static string Describe(ImmutableArray<Source> sources, string version)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("profile", "tabular-data-package");
            writer.WriteString("name", "bwc-model-data");
            writer.WriteString("title", "Facts on the intersessional process of the Biological Weapons Convention");
            writer.WriteString(
                "description",
                "Each row is a fact with its grade and its source. The designations used imply no opinion on the legal status of any State, territory or "
                    + "authority."
            );
            writer.WriteString("version", version);
            Licences(writer);
            Sources(writer, sources);
            writer.WriteStartArray("resources");
            foreach (var table in DataTable.All())
                Resource(writer, table, sources);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Licences(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("licenses");
        Licence(writer, "MIT", "https://opensource.org/licenses/MIT", "MIT License, for the compilation");
        Licence(writer, "CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/", "Creative Commons Attribution 4.0, for what is taken from MANY");
        writer.WriteEndArray();
    }

    private static void Licence(Utf8JsonWriter writer, string name, string path, string title)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("path", path);
        writer.WriteString("title", title);
        writer.WriteEndObject();
    }

    private static void Sources(Utf8JsonWriter writer, IEnumerable<Source> sources)
    {
        writer.WriteStartArray("sources");
        foreach (var source in sources)
        {
            writer.WriteStartObject();
            writer.WriteString("title", $"{source.Id}: {source.Title}");
            if (Uri.TryCreate(source.Reference, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                writer.WriteString("path", source.Reference);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Resource(Utf8JsonWriter writer, DataTable table, ImmutableArray<Source> sources)
    {
        var rows = new CsvReader(table.Name, EmbeddedData.Utf8(table.Name + DataTable.Extension));
        var kinds = rows.Columns.Select(_ => new ColumnKind()).ToArray();
        var cited = new HashSet<string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            for (var i = 0; i < kinds.Length; i++)
                kinds[i].Take(rows[rows.Columns[i]]);
            if (rows.Columns.Contains("source"))
                cited.UnionWith(rows.Text("source").Split(';'));
        }

        writer.WriteStartObject();
        writer.WriteString("profile", "tabular-data-resource");
        writer.WriteString("name", table.Name);
        writer.WriteString("path", table.Name + DataTable.Extension);
        writer.WriteString("title", table.Title);
        if (table.CheckedUntil is { } day)
            writer.WriteString("description", $"Checked up to {IsoDate.ToText(day)} ({table.Basis}).");
        writer.WriteString("format", "csv");
        writer.WriteString("mediatype", "text/csv");
        writer.WriteString("encoding", "utf-8");
        Dialect(writer);
        if (sources.Where(s => cited.Contains(s.Id)).ToArray() is { Length: > 0 } own)
            Sources(writer, own);
        writer.WriteStartObject("schema");
        writer.WriteStartArray("fields");
        for (var i = 0; i < kinds.Length; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("name", rows.Columns[i]);
            writer.WriteString("type", kinds[i].Type);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();

        // NA is Namibia, and an empty field is the only one in which nothing is.
        writer.WriteStartArray("missingValues");
        writer.WriteStringValue(string.Empty);
        writer.WriteEndArray();
        if (table.Key is { } key)
            writer.WriteString("primaryKey", key);
        if (!table.References.IsEmpty)
        {
            writer.WriteStartArray("foreignKeys");
            foreach (var (column, other, otherKey) in table.References)
            {
                writer.WriteStartObject();
                writer.WriteString("fields", column);
                writer.WriteStartObject("reference");
                writer.WriteString("resource", other);
                writer.WriteString("fields", otherKey);
                writer.WriteEndObject();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    /// <summary>Said outright, since readers that guess take the semicolons within fields for separators.</summary>
    private static void Dialect(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("dialect");
        writer.WriteString("delimiter", ",");
        writer.WriteString("lineTerminator", "\n");
        writer.WriteString("quoteChar", "\"");
        writer.WriteBoolean("doubleQuote", true);
        writer.WriteBoolean("header", true);
        writer.WriteEndObject();
    }

    /// <summary>What the values of a column have in common: the narrowest type that holds for all of them.</summary>
    private sealed class ColumnKind
    {
        private bool _any;
        private bool _dates = true;
        private bool _integers = true;
        private bool _flags = true;

        public string Type =>
            !_any ? "string"
            : _dates ? "date"
            : _flags ? "boolean"
            : _integers ? "integer"
            : "string";

        public void Take(ReadOnlySpan<char> value)
        {
            if (value.IsEmpty)
                return;
            _any = true;
            _dates &= IsoDate.TryParse(value, out LocalDate _);
            _flags &= value is "true" or "false";

            // What begins with a zero is a code, such as 004.
            _integers &= !value.ContainsAnyExceptInRange('0', '9') && value.Length < 10 && (value.Length == 1 || value[0] != '0');
        }
    }
}
