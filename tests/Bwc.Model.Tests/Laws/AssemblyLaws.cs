using System.Reflection;
using System.Runtime.CompilerServices;

namespace Bwc.Tests;

/// <summary>The assembly as a whole: its public face, and no state that anybody could change.</summary>
public class AssemblyLaws
{
    [Fact]
    public Task Public_api_changes_on_purpose_only() => Verifier.Verify(ApiText.Of(Samples.Library));

    [Fact]
    public void The_values_of_every_enumeration_count_from_0() =>
        Assert.All(
            Samples.Library.GetExportedTypes().Where(t => t.IsEnum),
            type => Assert.Equal(Enumerable.Range(0, Enum.GetNames(type).Length), Enum.GetValuesAsUnderlyingType(type).Cast<int>())
        );

    [Fact]
    public void No_object_of_a_public_type_changes_once_it_is_made() =>
        Assert.All(
            Samples.Library.GetExportedTypes().Where(t => !t.IsEnum && !t.IsInterface && !typeof(Delegate).IsAssignableFrom(t)),
            type =>
            {
                Assert.True(type.IsSealed || type.IsAbstract, $"{type} can be derived from");
                Assert.All(
                    type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                        .Where(f => f.DeclaringType!.Assembly == Samples.Library),
                    field =>
                        Assert.True(
                            field.IsInitOnly
                                || type.GetProperties()
                                    .Any(p =>
                                        field.Name == $"<{p.Name}>k__BackingField"
                                        && p.SetMethod is { } set
                                        && set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
                                    ),
                            $"{type}.{field.Name} can be set again"
                        )
                );
                if (type.IsValueType)
                    Assert.True(type.IsDefined(typeof(IsReadOnlyAttribute)), $"{type} is not readonly");
            }
        );

    [Fact]
    public void Values_compare_by_what_they_hold()
    {
        foreach (var type in Samples.Library.GetExportedTypes().Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericType))
        {
            Assert.Contains(typeof(IEquatable<>).MakeGenericType(type), type.GetInterfaces());
            Assert.NotNull(type.GetMethod("op_Equality"));
        }

        Assert.All(
            Samples.OpenRecords.SelectMany(Samples.Settable).Select(m => m.PropertyType).Where(t => t.IsValueType && t.Assembly == Samples.Library).Distinct(),
            type =>
            {
                var (left, right, other) = (Samples.Of(type, 0), Samples.Of(type, 0), Samples.Of(type, 1));
                Assert.Equal(left, right);
                Assert.Equal(left.GetHashCode(), right.GetHashCode());
                Assert.NotEqual(left, other);
            }
        );
    }

    [Fact]
    public void No_static_field_can_be_set_again()
    {
        var mutable = Samples
            .Library.GetTypes()
            .Where(t =>
                t.Namespace?.StartsWith("Bwc.Model", StringComparison.Ordinal) == true
                && t.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && t.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is null
            )
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static))
            .Where(f =>
                !f.IsLiteral
                && !f.IsInitOnly
                && f.GetCustomAttribute<CompilerGeneratedAttribute>() is null
                && !f.DeclaringType!.Name.Contains("JsonContext", StringComparison.Ordinal)
            );
        Assert.Empty(mutable);
    }

    [Fact]
    public void Nothing_is_no_text_to_read() =>
        Assert.All(
            Samples.Library.GetExportedTypes().Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>))),
            type =>
                Assert.IsType<ArgumentNullException>(
                    Assert.Throws<TargetInvocationException>(() => type.GetMethod("Parse", [typeof(string)])!.Invoke(null, [null])).InnerException
                )
        );
}
