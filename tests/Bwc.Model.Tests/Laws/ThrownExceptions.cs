using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Emit;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>
/// The exceptions that a method throws, read from its code: what it throws itself, what the guards it calls throw, and what the helpers of the library
/// that nobody else can call, and its own overloads, throw for it, two calls deep.
/// </summary>
/// <remarks>What only a mistake in the library itself brings about is left out: no caller can do anything about it.</remarks>
public static class ThrownExceptions
{
    private const int Depth = 2;
    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The full names of the exceptions' types, in order.</summary>
    public static ImmutableSortedSet<string> Of(MethodBase method)
    {
        var found = new HashSet<Type>();
        // A list that the library made has no item that is null; one that a caller hands over may have.
        var takesList = method.GetParameters().Any(p => p.ParameterType.Name == typeof(ImmutableArray<>).Name);
        Collect(method, Depth, found, []);
        if (!takesList)
            found.Remove(typeof(ItemIsNull));
        return [.. found.Select(t => (t == typeof(ItemIsNull) ? typeof(ArgumentException) : t).FullName!)];
    }

    private static void Collect(MethodBase method, int depth, HashSet<Type> found, HashSet<MethodBase> seen)
    {
        if (!seen.Add(method))
            return;
        MemberInfo? made = null;
        foreach (var (code, member) in Instructions.Of(Body(method)))
        {
            if (code == OpCodes.Throw)
            {
                var thrown = made is ConstructorInfo { DeclaringType: { } type } ? type : (made as MethodInfo)?.ReturnType;
                Assert.True(
                    thrown is not null && typeof(Exception).IsAssignableFrom(thrown),
                    $"{method.DeclaringType}.{method.Name} throws what was not made on the spot, so a reader of its code cannot tell what it is"
                );
                // The compiler throws this where a switch over an enumeration has no arm left; such an arm needs a value that is not one of it.
                if (thrown!.FullName != "System.Runtime.CompilerServices.SwitchExpressionException")
                    found.Add(thrown);
            }
            else if (member is MethodBase called && (code == OpCodes.Call || code == OpCodes.Callvirt || code == OpCodes.Newobj))
                Called(method, called, depth, found, seen);
            if (code != OpCodes.Nop)
                made = member;
        }
    }

    private static void Called(MethodBase caller, MethodBase called, int depth, HashSet<Type> found, HashSet<MethodBase> seen)
    {
        if (called.Name.StartsWith("ThrowIf", StringComparison.Ordinal))
            found.Add(typeof(Exception).IsAssignableFrom(called.DeclaringType) ? called.DeclaringType! : typeof(OperationCanceledException));
        else if (called.Name == nameof(Result<>.GetValueOrThrow))
            found.Add(typeof(FindingException));
        else if (called is MethodInfo { DeclaringType: { } type } && type == typeof(Sequence) && called.Name == nameof(Sequence.OrEmpty))
        {
            // A list of values has no item that is null.
            if (called.GetGenericArguments() is [{ IsValueType: false }])
                found.Add(typeof(ItemIsNull));
        }
        else if (depth > 0 && called.DeclaringType?.Assembly == Samples.Library && (IsHidden(called) || IsOverload(caller, called)) && !IsOwnMistake(called))
            Collect(called, depth - 1, found, seen);
    }

    // A finding is made with a code of the table, and the embedded data is read: tests see to both. What follows a table that was inferred has a rule
    // that was checked.
    private static bool IsOwnMistake(MethodBase method) =>
        (method.DeclaringType, method.Name) is var (type, name)
        && ((type == typeof(Finding) && name == nameof(Finding.Of)) || (type == typeof(Register) && name == "Next") || House.RoomOf(type!) == "Data");

    // A static method hands its arguments on to its overload; one of an object adds what the object has, and that is never null.
    private static bool IsOverload(MethodBase caller, MethodBase called) =>
        caller.IsStatic
        && caller.Name == called.Name
        && caller.DeclaringType == called.DeclaringType
        && caller.GetParameters().FirstOrDefault()?.ParameterType == called.GetParameters().FirstOrDefault()?.ParameterType;

    private static bool IsHidden(MethodBase method) => !method.IsPublic || !method.DeclaringType!.IsVisible;

    /// <summary>What an iterator or an asynchronous method does is in the type that the compiler made of it.</summary>
    private static MethodBase Body(MethodBase method) =>
        method.GetCustomAttribute<System.Runtime.CompilerServices.StateMachineAttribute>() is { StateMachineType: var machine }
            ? machine.GetMethod("MoveNext", All)!
            : method;

    /// <summary>Stands, while an answer is made, for the refusal of a list with an item that is null.</summary>
    private sealed class ItemIsNull : ArgumentException;
}
