using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Bwc.Model.Json;

namespace Bwc.Tests;

/// <summary>What holds for every record of the library, now and later: nobody has to remember it.</summary>
public class RecordLaws
{
    public static TheoryData<Type> Records => new(Samples.Records);

    public static TheoryData<Type> OpenRecords => new(Samples.OpenRecords);

    public static TheoryData<Type> Standing => new(Samples.Standing);

    [Fact]
    public void There_are_records_to_judge() => Assert.True(Samples.OpenRecords.Count() > 25);

    [Theory]
    [MemberData(nameof(OpenRecords))]
    public void Records_made_twice_are_equal_and_hash_alike(Type type)
    {
        var (left, right) = (Samples.Of(type, 0), Samples.Of(type, 0));
        Assert.NotSame(left, right);
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(OpenRecords))]
    public void A_record_differs_when_any_one_member_does(Type type)
    {
        var record = Samples.Of(type, 0);
        foreach (var member in Samples.Settable(type))
        {
            var changed = Samples.With(record, member, Samples.Of(member.PropertyType, 1));
            Assert.False(record.Equals(changed), $"{type.Name}.{member.Name} plays no part in equality");
        }
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Members_are_set_only_when_a_record_is_made(Type type)
    {
        foreach (var member in Samples.Settable(type))
        {
            Assert.True(
                member.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)),
                $"{type.Name}.{member.Name} can be changed"
            );
            Assert.False(
                member.PropertyType.IsArray || (typeof(IEnumerable).IsAssignableFrom(member.PropertyType) && !IsImmutable(member.PropertyType)),
                $"{type.Name}.{member.Name} is a list that can be changed"
            );
        }

        Assert.All(type.GetFields(BindingFlags.Public | BindingFlags.Instance), field => Assert.True(field.IsInitOnly));
        Assert.True(type.IsSealed, $"{type.Name} can be derived from");
    }

    [Theory]
    [MemberData(nameof(OpenRecords))]
    public void A_default_list_is_an_empty_one_and_a_null_item_is_refused(Type type)
    {
        foreach (var member in Samples.Settable(type).Where(m => IsList(m.PropertyType)))
        {
            var record = Samples.With(Samples.Of(type, 0), member, Activator.CreateInstance(member.PropertyType));
            Assert.Empty((IEnumerable)member.GetValue(record)!);
            _ = record.ToString();
            if (member.PropertyType.GetGenericArguments()[0].IsValueType)
                continue;
            var nulls = typeof(RecordLaws)
                .GetMethod(nameof(OneNull), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(member.PropertyType.GetGenericArguments()[0])
                .Invoke(null, null);
            var thrown = Assert.Throws<TargetInvocationException>(() => Samples.With(record, member, nulls));
            Assert.IsType<ArgumentException>(thrown.InnerException);
        }
    }

    [Theory]
    [MemberData(nameof(Standing))]
    public void A_record_written_and_read_again_is_the_same(Type type)
    {
        for (var variant = 0; variant < 4; variant++)
        {
            var record = Samples.Of(type, variant);
            var text = ModelJson.Write(record);
            var read = ModelJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(text));
            Assert.True(read.IsSuccess, string.Join('\n', read.Findings));
            Assert.Equal(record, read.Value);
            Assert.Equal(text, ModelJson.Write(read.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Standing))]
    public void What_may_be_absent_may_be_null(Type type)
    {
        var record = Samples.Of(type, 0);
        var context = new NullabilityInfoContext();
        foreach (var member in Samples.Settable(type).Where(m => context.Create(m).WriteState == NullabilityState.Nullable))
        {
            var without = Samples.With(record, member, null);
            var read = ModelJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(ModelJson.Write(without)));
            Assert.True(read.IsSuccess, string.Join('\n', read.Findings));
            Assert.Equal(without, read.Value);
        }
    }

    [Theory]
    [MemberData(nameof(OpenRecords))]
    public void A_record_says_what_it_is_in_one_way_in_every_culture(Type type)
    {
        var record = Samples.Of(type, 0);
        var expected = record.ToString();
        Assert.DoesNotContain("ImmutableArray", expected, StringComparison.Ordinal);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (var name in new[] { "tr-TR", "fa-IR", "ar-SA", "zh-CN" })
            {
                CultureInfo.CurrentCulture = new CultureInfo(name);
                Assert.Equal(expected, record.ToString());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>);

    private static bool IsImmutable(Type type) => type == typeof(string) || IsList(type) || type == typeof(NodaTime.DateInterval);

    private static ImmutableArray<T?> OneNull<T>()
        where T : class => [null];
}
