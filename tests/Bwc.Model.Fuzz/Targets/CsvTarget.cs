using System.Text;
using Bwc.Fuzz.Running;
using Bwc.Model;
using CsCheck;

namespace Bwc.Fuzz.Targets;

/// <summary>
/// The reader of the embedded tables, of which the grammars are two, against a plain reading of RFC 4180: the same fields, or the one exception that
/// refuses a table.
/// </summary>
internal sealed class CsvTarget : Target
{
    private const string Header = "class,value,text";

    public override string Name => "csv";

    protected override IEnumerable<string> Good => [Header + "\nstate,,\"a, b\"\nheader,x,\"He said \"\"no\"\"\"\n", Header + "\na,b,c", Header + "\n"];

    protected override Gen<string> Grammar { get; } =
        Gen.OneOfConst("a", "b,", ",", "\n", "\"", "\"\"", "\"x\"", "\",\"", "中", " ", "\r")
            .Array[0, 14]
            .Select(parts => Header + "\n" + string.Concat(parts));

    public override void Check(string input)
    {
        // A table is in UTF-8, in which half of a pair is the sign for what is not text.
        input = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(input));
        var (found, expected) = (Read(input), Plain(input));

        // Another first line names other columns, and the plain reading knows these three; it is enough there that nothing else is thrown.
        if (!input.StartsWith(Header + "\n", StringComparison.Ordinal))
            return;
        Law.Same(expected is null, found is null, "a table is refused where it must be");
        if (found is not null)
            Law.Holds(found.SequenceEqual(expected!), "the fields are those that stand there");
    }

    private static List<string>? Read(string input)
    {
        try
        {
            var fields = new List<string>();
            var reader = new CsvReader("fuzzed", input);
            while (reader.Read())
            {
                foreach (var column in reader.Columns)
                {
                    Law.Same(reader.Text(column), reader[column].ToString(), "a field is one");
                    fields.Add(reader.Text(column));
                }
            }

            return fields;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Character by character; null where the table is none.</summary>
    private static List<string>? Plain(string input)
    {
        var (fields, field, column, quoted, closed) = (new List<string>(), new StringBuilder(), 0, false, false);
        for (var i = Header.Length + 1; i < input.Length; i++)
        {
            var c = input[i];
            var first = field.Length == 0 && !closed && !quoted;
            if (quoted && c == '"' && i + 1 < input.Length && input[i + 1] == '"')
                field.Append(input[i++]);
            else if (quoted && c == '"')
                (quoted, closed) = (false, true);
            else if (quoted)
                field.Append(c);
            else if (first && c == '"')
                quoted = true;
            else if (c is ',' or '\n')
            {
                if (c == ',' == (column == 2))
                    return null;
                fields.Add(field.ToString());
                field.Clear();
                (column, closed) = (c == ',' ? column + 1 : 0, false);
            }
            else if (closed)
                return null;
            else
                field.Append(c);
        }

        if (quoted || column == 1 || (column == 0 && (field.Length > 0 || closed)))
            return null;
        if (column == 2)
            fields.Add(field.ToString());
        return fields;
    }
}
