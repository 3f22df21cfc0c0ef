using Bwc.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace Secretariat;

// page: ef-entity
/// <summary>A row of a table of one's own: who chairs which meeting, on which day it begins, and under which rule it was settled.</summary>
public sealed class Sitting
{
    public int Id { get; init; }
    public required OfficeCode Office { get; init; }
    public required GroupCode Group { get; init; }
    public required StateCode Host { get; init; }
    public required LocalDate Opens { get; init; }
    public RuleReference? Rule { get; init; }
}

// end

// page: ef-converters
/// <summary>One converter for every code of the package: a code is stored as its text.</summary>
public sealed class TextConverter<T>() : ValueConverter<T, string>(code => code.ToString()!, text => Read(text))
    where T : IParsable<T>
{
    private static T Read(string text) => T.Parse(text, null);
}

public sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

// end

// page: ef-context
public sealed class MeetingStore(DbContextOptions<MeetingStore> options) : DbContext(options)
{
    public DbSet<Sitting> Sittings => Set<Sitting>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<StateCode>().HaveConversion<TextConverter<StateCode>>();
        conventions.Properties<GroupCode>().HaveConversion<TextConverter<GroupCode>>();
        conventions.Properties<OfficeCode>().HaveConversion<TextConverter<OfficeCode>>();
        conventions.Properties<RuleReference>().HaveConversion<TextConverter<RuleReference>>();
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
    }
}
// end
