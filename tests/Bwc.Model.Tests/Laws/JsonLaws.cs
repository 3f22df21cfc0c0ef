using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bwc.Tests;

/// <summary>Every record and value goes through System.Text.Json and comes back equal, with nothing to configure.</summary>
public class JsonLaws
{
    // As a consumer would ask for it: the defaults, those of ASP.NET, and a generated contract of the consumer's own.
    private static readonly JsonSerializerOptions[] Options = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, ConsumerJsonContext.Default.Options];

    public static TheoryData<Type> Models => new(All);

    private static IEnumerable<Type> All { get; } =
    [
        .. Samples
            .Records.Concat(Samples.Library.GetExportedTypes().Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericType && !t.IsNested))
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    public static TheoryData<Type> Enumerations =>
        new(Samples.Library.GetExportedTypes().Where(t => t.IsEnum).OrderBy(t => t.FullName, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Models))]
    public void Whatever_is_written_comes_back_equal(Type type)
    {
        foreach (var options in Options)
        {
            for (var variant = 0; variant < 4; variant++)
            {
                var value = Samples.Of(type, variant);
                var text = JsonSerializer.Serialize(value, options.GetTypeInfo(type));
                Assert.Equal(value, JsonSerializer.Deserialize(text, options.GetTypeInfo(type)));
                Assert.NotEqual("{}", text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void What_may_be_absent_may_be_null_or_left_out(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (var member in Samples.Settable(type).Where(m => nullability.Create(m).WriteState == NullabilityState.Nullable))
        {
            var without = Samples.Of(type, 0);
            if (type.IsValueType)
                member.SetValue(without, null);
            else
                without = Samples.With(without, member, null);
            foreach (var options in Options)
            {
                var text = JsonSerializer.SerializeToNode(without, options.GetTypeInfo(type))!.AsObject();
                Assert.Equal(without, JsonSerializer.Deserialize(text, options.GetTypeInfo(type)));
                if (IsRequired(member))
                    continue;
                text.Remove(options.PropertyNamingPolicy?.ConvertName(member.Name) ?? member.Name);
                Assert.Equal(without, JsonSerializer.Deserialize(text, options.GetTypeInfo(type)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void A_member_of_a_value_type_that_must_be_there_is_neither_left_out_nor_null(Type type)
    {
        var nullability = new NullabilityInfoContext();
        foreach (
            var member in Samples
                .Settable(type)
                .Where(m => m.PropertyType.IsValueType && nullability.Create(m).WriteState != NullabilityState.Nullable && IsRequired(m))
        )
        {
            foreach (var options in Options)
            {
                var name = options.PropertyNamingPolicy?.ConvertName(member.Name) ?? member.Name;
                var text = JsonSerializer.SerializeToNode(Samples.Of(type, 0), options.GetTypeInfo(type))!.AsObject();
                text[name] = null;
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(text, options.GetTypeInfo(type)));
                text.Remove(name);
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(text, options.GetTypeInfo(type)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Enumerations))]
    public void An_enumeration_is_its_word_and_nothing_else(Type type)
    {
        foreach (var value in Enum.GetValues(type))
        {
            var text = JsonSerializer.Serialize(value, type);
            Assert.StartsWith("\"", text, StringComparison.Ordinal);
            Assert.Equal(value, JsonSerializer.Deserialize(text, type));
            foreach (var wrong in new[] { text.ToUpperInvariant(), text.Insert(1, " "), $"{text[..^1]},{text[1..]}", $"{text[..^1]}, {text[1..]}" })
                Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(wrong, type));
        }

        foreach (var wrong in new[] { "0", "\"0\"", "null", "{}", "[]", "true", "\"\"", "\"no word of it\"" })
        {
            var message = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(wrong, type)).Message;
            Assert.Contains("; use ", message, StringComparison.Ordinal);
        }

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(Enum.ToObject(type, 99), type));
    }

    [Fact]
    public void The_contract_of_a_consumer_names_every_record_and_value()
    {
        var named = typeof(ConsumerJsonContext)
            .GetCustomAttributesData()
            .Where(a => a.AttributeType == typeof(JsonSerializableAttribute))
            .Select(a => (Type)a.ConstructorArguments[0].Value!)
            .Where(t => !t.IsGenericType);
        Assert.Equal(All.Select(t => t.Name).Order(StringComparer.Ordinal), named.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    /// <summary>A generated contract in another assembly makes each converter, which it can only where everybody can.</summary>
    [Fact]
    public void Every_converter_that_an_attribute_names_is_public_and_has_a_public_constructor()
    {
        var converters = Samples
            .Library.GetExportedTypes()
            .SelectMany(t => t.GetProperties().Cast<MemberInfo>().Append(t))
            .Select(m => m.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType)
            .OfType<Type>()
            .ToArray();
        Assert.True(converters.Length > 80, $"{converters.Length}");
        Assert.All(converters, converter => Assert.True(converter.IsVisible && converter.GetConstructor(Type.EmptyTypes) is not null, converter.ToString()));
    }

    private static bool IsRequired(PropertyInfo member) =>
        member.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute)) || member.IsDefined(typeof(JsonRequiredAttribute));
}
