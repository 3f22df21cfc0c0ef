using System.Reflection;

namespace Bwc.Tests;

/// <summary>A null where none is allowed is told by the name of the parameter, and is not a crash further inside.</summary>
public class NullArgumentLaws
{
    public static TheoryData<Type> Types => new(Samples.Library.GetExportedTypes().Where(t => Cases(t).Any()).OrderBy(t => t.FullName, StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Types))]
    public void In_any_method_of_a_public_type(Type type)
    {
        foreach (var (method, parameter) in Cases(type))
        {
            var arguments = method
                .GetParameters()
                .Select(p =>
                    p == parameter ? null
                    : p.HasDefaultValue ? p.DefaultValue
                    : Argument(p.ParameterType)
                )
                .ToArray();
            var thrown = Record.Exception(() => method.Invoke(method.IsStatic ? null : Instance(type), arguments));

            // Nothing has no name, and so it is not found: with a finding, or as what is not there.
            if (
                thrown is null
                && (
                    method.Name.StartsWith("Find", StringComparison.Ordinal)
                    || method.Name is nameof(Bwc.Model.Register.Standing) or nameof(Bwc.Model.Register.Classify)
                )
            )
                continue;
            Assert.True(thrown is not null, $"{type.Name}.{method.Name} takes nothing for {parameter.Name}");
            var inner = Assert.IsType<ArgumentNullException>((thrown as TargetInvocationException)?.InnerException ?? thrown, exactMatch: true);
            Assert.True(
                inner.ParamName == parameter.Name || method.Name == "Parse",
                $"{type.Name}.{method.Name} names {inner.ParamName} and not {parameter.Name}"
            );
        }
    }

    private static IEnumerable<(MethodInfo Method, ParameterInfo Parameter)> Cases(Type type)
    {
        var nullability = new NullabilityInfoContext();
        return from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where
                !method.IsSpecialName
                && !method.ContainsGenericParameters
                && method.Name is not ("Equals" or "TryParse" or "TryFormat")
                && (method.IsStatic || Instance(type) is not null)
            where method.GetParameters().All(p => !p.ParameterType.IsByRefLike && !p.ParameterType.IsByRef)
            from parameter in method.GetParameters()
            where !parameter.ParameterType.IsValueType && nullability.Create(parameter).WriteState == NullabilityState.NotNull
            select (method, parameter);
    }

    private static object? Argument(Type type) =>
        type == typeof(CancellationToken) ? CancellationToken.None
        : type.IsInterface ? null
        : Known(type) ?? Samples.Of(type, 0);

    private static object? Instance(Type type) => Known(type) ?? (Samples.OpenRecords.Contains(type) ? Samples.Of(type, 0) : null);

    private static object? Known(Type type)
    {
        var register = Bwc.Model.Register.Default;
        object?[] known =
        [
            register,
            register.States,
            register.Groups,
            register.Organizations,
            register.Participation,
            register.Chairs,
            register.Chairs!.Calculator,
        ];
        return known.FirstOrDefault(o => o!.GetType() == type);
    }
}
