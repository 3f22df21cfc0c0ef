using System.Text;
using System.Text.Json;

namespace Bwc.Fuzz.Making;

/// <summary>A JSON text as a tree that, unlike those of the framework, may hold a member twice and a value that is none.</summary>
internal sealed class JsonTree
{
    /// <summary>A value as it stands in the text; empty for a list or an object.</summary>
    public string Raw { get; set; } = string.Empty;

    /// <summary>The parts of a list or an object, those of an object with their names in quotes.</summary>
    public List<(string? Name, JsonTree Value)>? Parts { get; set; }

    public bool IsObject { get; private init; }

    public static JsonTree Leaf(string raw) => new() { Raw = raw };

    public static JsonTree Parse(string text)
    {
        using var document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = 256 });
        return Of(document.RootElement);
    }

    public JsonTree Clone() =>
        new()
        {
            Raw = Raw,
            IsObject = IsObject,
            Parts = Parts?.ConvertAll(p => (p.Name, p.Value.Clone())),
        };

    public IEnumerable<JsonTree> Branches()
    {
        if (Parts is null)
            yield break;
        yield return this;
        foreach (var (_, value) in Parts)
        {
            foreach (var branch in value.Branches())
                yield return branch;
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text);
        return text.ToString();
    }

    private static JsonTree Of(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => new()
            {
                IsObject = true,
                Parts = [.. element.EnumerateObject().Select(p => ((string?)JsonSerializer.Serialize(p.Name), Of(p.Value)))],
            },
            JsonValueKind.Array => new() { Parts = [.. element.EnumerateArray().Select(e => ((string?)null, Of(e)))] },
            _ => Leaf(element.GetRawText()),
        };

    private void Write(StringBuilder text)
    {
        if (Parts is null)
        {
            text.Append(Raw);
            return;
        }

        text.Append(IsObject ? '{' : '[');
        for (var i = 0; i < Parts.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            if (IsObject)
                text.Append(Parts[i].Name ?? "\"\"").Append(':');
            Parts[i].Value.Write(text);
        }

        text.Append(IsObject ? '}' : ']');
    }
}
