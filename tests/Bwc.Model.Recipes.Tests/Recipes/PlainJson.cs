using System.Text.Json;
using Bwc.Model;

namespace Secretariat;

public static class PlainJson
{
    // page: json-plain
    /// <summary>Writes and reads with nothing configured, as a program that knows nothing of this package does.</summary>
    public static T ThereAndBack<T>(T value, JsonSerializerOptions? options = null)
    {
        var text = JsonSerializer.Serialize(value, options);
        return JsonSerializer.Deserialize<T>(text, options) ?? throw new JsonException($"{text} is not a {typeof(T).Name}");
    }

    /// <summary>Codes are keys as well: {"CHE":2,"EGY":1}.</summary>
    public static string Seats() =>
        JsonSerializer.Serialize(new SortedDictionary<StateCode, int> { [StateCode.Parse("EGY")] = 1, [StateCode.Parse("CHE")] = 2 });
    // end
}
