using Bwc.Tests.Snapshots;

namespace Bwc.Tests;

/// <summary>What a record says of itself in a log or a debugger: a full one and one in which all that may be absent is absent.</summary>
public class Records_say_what_they_are
{
    private static readonly System.Reflection.NullabilityInfoContext Nullability = new();

    [Fact]
    public Task Each_in_a_few_words() => Verifier.Verify(string.Join("\n\n", Samples.OpenRecords.Select(type => $"{type.Name}\n  full:  {Samples.Of(type, 0)}\n  other: {Samples.Of(type, 1)}\n  bare:  {Bare(type)}")));

    private static object Bare(Type type)
    {
        var record = Samples.Of(type, 0);
        foreach (var member in Samples.Settable(type))
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>)) record = Samples.With(record, member, Activator.CreateInstance(member.PropertyType));
            else if (Nullability.Create(member).WriteState == System.Reflection.NullabilityState.Nullable) record = Samples.With(record, member, null);
        }

        return record;
    }
}
