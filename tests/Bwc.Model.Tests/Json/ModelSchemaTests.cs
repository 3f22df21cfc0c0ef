using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bwc.Model.Json;

namespace Bwc.Tests;

public class ModelSchemaTests
{
    private static readonly JsonSerializerOptions AsRead = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A member a line: days and words that may be null, lists of codes, of days and of runs of days, a record within a record, a value of several kinds.
    [Fact]
    public Task Says_of_each_member_what_it_holds() =>
        Verifier.Verify(string.Join('\n', new[] { "groupMembership", "postponement", "calendarEntry", "ruleParameter", "rotationSchedule" }.SelectMany(Lines)));

    [Fact]
    public void Ends_with_the_line_and_begins_with_the_draft()
    {
        var schema = ModelSchema.Of("office").GetValueOrThrow();
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",", schema, StringComparison.Ordinal);
        Assert.EndsWith("}\n", schema, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",", ModelSchema.Of().GetValueOrThrow(), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_types_that_there_are() =>
        Assert.Equal($"there is no type 'weather'; use one of {string.Join(", ", ModelJson.Types)}", Assert.Single(ModelSchema.Of("weather").Findings).Message);

    private static IEnumerable<string> Lines(string type)
    {
        var schema = JsonNode.Parse(ModelSchema.Of(type).GetValueOrThrow())!.AsObject();
        var members = schema["properties"]!.AsObject();
        schema.Remove("properties");
        yield return $"{type}: {schema.ToJsonString(AsRead)}";
        foreach (var (name, member) in members)
            yield return $"  {name}: {member!.ToJsonString(AsRead)}";
    }
}
