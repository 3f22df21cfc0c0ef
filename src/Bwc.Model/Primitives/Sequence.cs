using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Value semantics for the immutable arrays inside records, which compare by reference of their own accord.</summary>
internal static class Sequence
{
    /// <summary>The list, or an empty one for the default value.</summary>
    /// <exception cref="ArgumentException">An item is null, which no list of the library may hold.</exception>
    public static ImmutableArray<T> OrEmpty<T>(ImmutableArray<T> items)
    {
        if (items.IsDefault)
            return [];
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
