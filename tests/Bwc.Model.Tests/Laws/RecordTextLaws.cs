namespace Bwc.Tests;

/// <summary>What a record says of itself in a log or a debugger: a full one and one in which all that may be absent is absent.</summary>
public class RecordTextLaws
{
    private static readonly System.Reflection.NullabilityInfoContext Nullability = new();

    [Fact]
    public Task Each_in_a_few_words() =>
        Verifier.Verify(
            string.Join(
                '\n',
                Samples
                    .OpenRecords.Select(type => $"{type.Name} | {Samples.Of(type, 0)} | {Samples.Of(type, 1)} | {Bare(type)}".Replace("\n", "\\n"))
                    .Prepend("record | full | full, of other values | bare")
            )
        );

    public static TheoryData<Type> Records => new(Samples.OpenRecords);

    /// <summary>A file may hold any text as a name before a validator has looked at it, and what is then said of the record must still be something.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void With_empty_texts_each_says_something_still(Type type)
    {
        foreach (var text in new[] { string.Empty, " " })
        {
            foreach (var record in new[] { Samples.Of(type, 0), Bare(type) })
            {
                var texts = Samples.Settable(type).Where(m => m.PropertyType == typeof(string)).ToArray();
                Assert.All(
                    texts.Select(m => Samples.With(record, m, text)).Append(texts.Aggregate(record, (r, m) => Samples.With(r, m, text))),
                    r => Assert.False(string.IsNullOrWhiteSpace(r.ToString()), type.Name)
                );
            }
        }
    }

    private static object Bare(Type type)
    {
        var record = Samples.Of(type, 0);
        foreach (var member in Samples.Settable(type))
        {
            if (member.PropertyType.IsGenericType && member.PropertyType.GetGenericTypeDefinition() == typeof(System.Collections.Immutable.ImmutableArray<>))
                record = Samples.With(record, member, Activator.CreateInstance(member.PropertyType));
            else if (Nullability.Create(member).WriteState == System.Reflection.NullabilityState.Nullable)
                record = Samples.With(record, member, null);
        }

        return record;
    }
}
