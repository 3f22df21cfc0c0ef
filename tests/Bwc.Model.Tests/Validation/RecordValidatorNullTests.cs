using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Bwc.Model;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>
/// System.Text.Json lets a null through for a member of a reference type that must be there, so a record may come in with one.
/// Then it is a finding at its place, and never an exception, however deep it is.
/// </summary>
public class RecordValidatorNullTests
{
    public static TheoryData<Type> Judged => new(Samples.Judged);

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_null_for_what_must_be_there_is_a_finding(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var member in Samples.Settable(type).Where(m => !m.PropertyType.IsValueType && nullability.Create(m).WriteState == NullabilityState.NotNull))
        {
            var path = "$." + JsonNamingPolicy.CamelCase.ConvertName(member.Name);
            if (Read(type, node => node[path[2..]] = null) is not { } broken)
                continue;
            Assert.Contains(ModelValidation.Validate(broken).Findings, f => f.Path == path && f.Severity == FindingSeverity.Error);
        }
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_null_anywhere_within_is_never_an_exception(Type type)
    {
        var places = Places(JsonSerializer.SerializeToNode(Samples.Of(type, 0), type, JsonSerializerOptions.Web)!).Count();
        for (var place = 0; place < places; place++)
        {
            var at = place;
            if (Read(type, node => Empty(Places(node).ElementAt(at))) is { } broken)
                Assert.NotNull(ModelValidation.Validate(broken));
        }
    }

    /// <summary>A sample that was changed as JSON and read again; null where System.Text.Json or the record itself refuses it.</summary>
    private static object? Read(Type type, Action<JsonNode> change)
    {
        var node = JsonSerializer.SerializeToNode(Samples.Of(type, 0), type, JsonSerializerOptions.Web)!;
        change(node);
        try
        {
            return node.Deserialize(type, JsonSerializerOptions.Web);
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static void Empty((JsonNode Owner, string Member) place) => place.Owner[place.Member] = null;

    /// <summary>Every member of every object, however deep, that is not null.</summary>
    private static IEnumerable<(JsonNode Owner, string Member)> Places(JsonNode node) =>
        node switch
        {
            JsonObject members => members.Where(m => m.Value is not null).SelectMany(m => Places(m.Value!).Prepend((node, m.Key))),
            JsonArray items => items.OfType<JsonNode>().SelectMany(Places),
            _ => [],
        };
}
