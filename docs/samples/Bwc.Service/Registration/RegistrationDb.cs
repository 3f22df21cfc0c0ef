using Bwc.Model;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Bwc.Service.Registration;

/// <summary>The tables of the registration. The codes of the library are columns as they stand: each is stored as its text.</summary>
internal sealed class RegistrationDb(DbContextOptions<RegistrationDb> options) : DbContext(options)
{
    public DbSet<MeetingList> Meetings => Set<MeetingList>();

    public DbSet<Entry> Entries => Set<Entry>();

    public DbSet<Remark> Remarks => Set<Remark>();

    public DbSet<Ruling> Rulings => Set<Ruling>();

    public DbSet<Import> Imports => Set<Import>();

    public DbSet<AuditRecord> Audit => Set<AuditRecord>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<StateCode>().HaveConversion<TextConverter<StateCode>>();
        conventions.Properties<RuleReference>().HaveConversion<TextConverter<RuleReference>>();
        conventions.Properties<LocalDate>().HaveConversion<DayConverter>();
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<Grade>().HaveConversion<string>();
        conventions.Properties<EntryState>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Entry>(entry =>
        {
            entry.Property(e => e.Version).IsConcurrencyToken();
            entry.HasOne<MeetingList>().WithMany().HasForeignKey(e => e.MeetingId);
            entry.HasOne<Import>().WithMany().HasForeignKey(e => e.ImportId);
            entry.HasMany(e => e.Remarks).WithOne().HasForeignKey(r => r.EntryId);
            entry.HasIndex(e => new { e.MeetingId, e.Key });
            // Whatever the code above may overlook: nobody is confirmed twice.
            entry.HasIndex(e => new { e.MeetingId, e.Key }, "IX_Entries_ConfirmedOnce").IsUnique().HasFilter($"State = '{nameof(EntryState.Confirmed)}'");
        });
        model.Entity<Remark>().HasIndex(r => r.Code);
        model.Entity<Import>().HasOne<MeetingList>().WithMany().HasForeignKey(i => i.MeetingId);
        model.Entity<AuditRecord>().HasOne<MeetingList>().WithMany().HasForeignKey(r => r.MeetingId);
    }

    private sealed class TextConverter<T>() : ValueConverter<T, string>(code => code.ToString()!, text => Read(text))
        where T : IParsable<T>
    {
        private static T Read(string text) => T.Parse(text, null);
    }

    private sealed class DayConverter() : ValueConverter<LocalDate, DateOnly>(day => day.ToDateOnly(), day => LocalDate.FromDateOnly(day));

    private sealed class InstantConverter()
        : ValueConverter<Instant, string>(instant => InstantPattern.ExtendedIso.Format(instant), text => InstantPattern.ExtendedIso.Parse(text).Value);
}
