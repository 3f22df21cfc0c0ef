using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Bwc.Model;

/// <summary>Value semantics for the immutable arrays inside records, which compare by reference of their own accord.</summary>
internal static class Sequence
{
    // An immutable array is an array and nothing else, which the framework's marshal says too. But the marshal is compiled for each of our codes as a
    // process runs, and these two are compiled
    // ahead: the first answer comes a millisecond sooner.

    /// <summary>The array that nobody else holds, as a list.</summary>
    public static ImmutableArray<T> List<T>(T[] array) => Unsafe.As<T[], ImmutableArray<T>>(ref array);

    /// <summary>The array of a list, which must not be changed; null for the default value.</summary>
    public static T[]? Array<T>(ImmutableArray<T> items) => Unsafe.As<ImmutableArray<T>, T[]>(ref items);

    /// <summary>The list, or an empty one for the default value.</summary>
    /// <exception cref="ArgumentException">An item is null, which no list of the library may hold.</exception>
    public static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items)
    {
        if (Array(items) is null)
            return List<T>([]);
        if (!typeof(T).IsValueType && HoldsNull(items.AsSpan()))
            throw new ArgumentException("An item of the list is null.", nameof(items));
        return items;
    }

    public static bool Equal<T>(ImmutableArray<T> left, ImmutableArray<T> right) => left.AsSpan().SequenceEqual(right.AsSpan(), EqualityComparer<T>.Default);

    public static int Hash<T>(ImmutableArray<T> items)
    {
        var hash = new HashCode();
        foreach (var item in OrEmpty(items))
            hash.Add(item);
        return hash.ToHashCode();
    }

    private static bool HoldsNull<T>(ReadOnlySpan<T> items)
    {
        foreach (var item in items)
        {
            if (item is null)
                return true;
        }

        return false;
    }
}
