using System.Text;

namespace Bwc.Model;

/// <summary>Turns a .NET property path, "Rule.Cycle[1]", into the JSON path that a reader of the file knows, "$.rule.cycle[1]".</summary>
internal static class JsonPath
{
    public static string OfProperty(string path)
    {
        if (path.Length == 0)
            return "$";
        var json = new StringBuilder("$", path.Length + 2);
        if (path[0] != '[')
            json.Append('.');
        var start = true;
        foreach (var c in path)
        {
            json.Append(start ? char.ToLowerInvariant(c) : c);
            start = c == '.';
        }

        return json.ToString();
    }
}
