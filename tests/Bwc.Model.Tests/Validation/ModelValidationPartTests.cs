using System.Collections.Immutable;
using System.Reflection;
using Bwc.Model.Validation;

namespace Bwc.Tests;

/// <summary>Whatever is wrong with a record is wrong at its place in every record that holds it, and is said once.</summary>
public class ModelValidationPartTests
{
    public static TheoryData<Type> Wholes => new(Samples.Judged.Where(t => Parts(t).Any()));

    [Theory]
    [MemberData(nameof(Wholes))]
    public void At_their_place(Type type)
    {
        foreach (var member in Parts(type))
        {
            var (part, list) = (RecordOf(member.PropertyType)!, member.PropertyType.IsGenericType);
            var place = $"$.{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}{(list ? "[0]" : string.Empty)}";
            var sample = Samples.Of(part, 0);
            var before = Said(sample).ToHashSet();
            var judged = 0;
            foreach (var broken in Samples.Settable(part).SelectMany(m => Wrong(m).Select(value => Samples.With(sample, m, value))))
            {
                var whole = Said(Samples.With(Samples.Of(type, 0), member, list ? Make(nameof(One), part, broken) : broken)).ToArray();
                Assert.Equal(whole.Distinct(), whole);
                foreach (var (_, path, _) in Said(broken).Where(f => !before.Contains(f)))
                {
                    // What names nothing may be said there to be empty or to be unknown.
                    Assert.Contains(place + path[1..], whole.Select(f => f.Path));
                    judged++;
                }
            }

            Assert.True(judged > 0 || before.Count > 0 || !Breakable(part), $"{type.Name}.{member.Name}");
        }
    }

    private static bool Breakable(Type part) => Samples.Settable(part).Any(m => Wrong(m).Any());

    private static IEnumerable<PropertyInfo> Parts(Type type) => Samples.Settable(type).Where(m => RecordOf(m.PropertyType) is not null);

    private static Type? RecordOf(Type type)
    {
        var item = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type;
        return Samples.Judged.Contains(item) ? item : null;
    }

    private static IEnumerable<object> Wrong(PropertyInfo member)
    {
        var type = Nullable.GetUnderlyingType(member.PropertyType) ?? member.PropertyType;
        return type == typeof(string) ? [" "]
            : type == typeof(int) ? [-1]
            : type.IsEnum ? [Enum.ToObject(type, 99)]
            : [];
    }

    private static IEnumerable<(string Code, string Path, string Message)> Said(object record) =>
        ModelValidation.Validate(record).Findings.Select(f => (f.Code, f.Path, f.Message));

    private static object Make(string method, Type item, object value) =>
        typeof(ModelValidationPartTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [value])!;

    private static ImmutableArray<T> One<T>(T item) => [item];
}
