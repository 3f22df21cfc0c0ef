using System.Text;
using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Fuzz.Targets;

/// <summary>One of the records that can stand in a file, asked for by its type.</summary>
internal abstract class ModelType
{
    public static IReadOnlyList<ModelType> All { get; } =
    [.. ModelJson.Types.Select(name => (ModelType)Activator.CreateInstance(typeof(Of<>).MakeGenericType(ModelTypes.Find(name)!))!)];

    public abstract Type Type { get; }

    public string Name => ModelTypes.NameOf(Type)!;

    /// <summary>The type that a text names in its first member; null where it names none.</summary>
    public static ModelType? OfText(string json)
    {
        var at = json.IndexOf("/1\"", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var start = json.LastIndexOf('"', at) + 1;
        return All.FirstOrDefault(t => json.AsSpan(start, at - start).SequenceEqual(t.Name));
    }

    public abstract (object? Value, Result<object> Result) Read(string json);

    private sealed class Of<T> : ModelType
        where T : class
    {
        public override Type Type => typeof(T);

        public override (object? Value, Result<object> Result) Read(string json)
        {
            var result = ModelJson.Read<T>(json);
            var same = ModelJson.Read<T>(Encoding.UTF8.GetBytes(json));
            if (result.IsSuccess)
                Law.Same(result.Value, same.Value, "text and bytes are read as the same");
            return (result.Value, new Result<object>(result.Value, result.Findings));
        }
    }
}
