using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using Bwc.Model;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

/// <summary>Makes an instance of any record of the library with every member filled, in as many variants as a law needs.</summary>
public static class Samples
{
    public static Assembly Library { get; } = typeof(Register).Assembly;

    /// <summary>The public record classes of the library.</summary>
    public static IEnumerable<Type> Records { get; } =
    [.. Library.GetExportedTypes().Where(t => t.IsClass && t.GetMethod("<Clone>$") is not null).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>The public records whose members are all set by the caller; the others read themselves from a text.</summary>
    public static IEnumerable<Type> OpenRecords { get; } = [.. Records.Where(t => t != typeof(Citation))];

    /// <summary>The records that are made outside the library, so they have a validator.</summary>
    public static IEnumerable<Type> Judged { get; } = [.. OpenRecords.Where(t => Library.GetType($"Bwc.Model.Validation.{t.Name}Validator") is not null)];

    /// <summary>The records that can stand alone in a file.</summary>
    public static IEnumerable<Type> Standing { get; } = [.. OpenRecords.Where(t => RecordTypes.NameOf(t) is not null)];

    public static IEnumerable<PropertyInfo> Settable(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.SetMethod is not null);

    public static object Of(Type type, int variant)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
            return $"text {variant}";
        if (type == typeof(int))
            return 2000 + variant;
        if (type == typeof(bool))
            return variant % 2 == 0;
        if (type == typeof(LocalDate))
            return new LocalDate(2000, 1, 1).PlusDays(variant);
        if (type == typeof(DateInterval))
            return new DateInterval(new LocalDate(2000, 1, 1).PlusDays(variant), new LocalDate(2000, 2, 1).PlusDays(variant));
        if (type == typeof(StateCode))
            return StateCode.Parse(variant % 2 == 0 ? "EGY" : "CHE");
        if (type == typeof(GroupCode))
            return GroupCode.Parse($"G{variant}");
        if (type == typeof(OfficeCode))
            return OfficeCode.Parse($"O{variant}");
        if (type == typeof(RuleReference))
            return new RuleReference(44, 1 + variant);
        if (type == typeof(DocumentSymbol))
            return DocumentSymbol.Parse($"BWC/MSP/2020/MX.3/WP.{1 + variant}");
        if (type == typeof(ChairSlot))
            return new ChairSlot(2018 + variant, OfficeCode.MSP, GroupCode.EEG);
        if (type == typeof(ParameterValue))
            return variant % 2 == 0 ? ParameterValue.Of(48 + variant) : ParameterValue.Of(["NAM", "WG"]);
        if (type == typeof(Instant))
            return Instant.FromUtc(2021, 9, 3, 12, 0).Plus(Duration.FromHours(variant));
        if (type == typeof(ChairPlan))
            return new ChairPlan([new ChairSlot(2018 + variant, OfficeCode.MSP, GroupCode.EEG)]);
        if (type == typeof(long))
            return 2000L + variant;
        if (type == typeof(Citation))
            return Citation.Parse($"source {variant}");
        if (type.IsEnum)
            return Enum.GetValues(type).GetValue(variant % Enum.GetValues(type).Length)!;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>))
            return ArrayOf(type.GetGenericArguments()[0], variant);
        return Record(type, variant);
    }

    /// <summary>A copy that differs in one member.</summary>
    public static object With(object record, PropertyInfo member, object? value)
    {
        var copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        member.SetValue(copy, value);
        return copy;
    }

    private static object Record(Type type, int variant)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        record = type.GetConstructor(Type.EmptyTypes)?.Invoke(null) ?? record;
        foreach (var property in Settable(type))
            property.SetValue(record, Of(property.PropertyType, variant));
        return record;
    }

    private static object ArrayOf(Type item, int variant) =>
        typeof(Samples).GetMethod(nameof(Two), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [variant])!;

    private static ImmutableArray<T> Two<T>(int variant) => [(T)Of(typeof(T), variant), (T)Of(typeof(T), variant + 1)];
}
