using Bwc.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Secretariat;

namespace Bwc.Tests;

public sealed class MeetingStoreTests : IDisposable
{
    private static readonly Sitting[] Rows =
    [
        Row("MX3", "EEG", "CHE", new(2021, 9, 3), RuleReference.Parse("44(1)")),
        Row("MX1", "WG", "DEU", new(2021, 8, 30), null),
        Row("MX4", "EEG", "CHE", new(2021, 9, 6), new RuleReference(28)),
    ];

    // The database lives in memory for as long as its connection is open.
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public MeetingStoreTests()
    {
        _connection.Open();
        using var store = Open();
        store.Database.EnsureCreated();
        store.AddRange(Rows);
        store.SaveChanges();
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Reads_back_what_was_stored()
    {
        using var store = Open();
        Assert.Equal(Rows.Select(Values), store.Sittings.OrderBy(s => s.Id).Select(s => s).AsEnumerable().Select(Values));
    }

    [Fact]
    public void Finds_rows_by_each_code_and_by_days_in_the_database()
    {
        using var store = Open();
        var (group, host, day, rule) = (GroupCode.Parse("EEG"), StateCode.Parse("CHE"), new LocalDate(2021, 9, 4), new RuleReference(44, 1));
        Assert.Equal(["MX3", "MX4"], Offices(store.Sittings.Where(s => s.Group == group)));
        Assert.Equal(["MX3", "MX4"], Offices(store.Sittings.Where(s => s.Host == host)));
        Assert.Equal(["MX1"], Offices(store.Sittings.Where(s => s.Office == OfficeCode.Parse("MX1"))));
        Assert.Equal(["MX4"], Offices(store.Sittings.Where(s => s.Opens >= day)));
        Assert.Equal(["MX3"], Offices(store.Sittings.Where(s => s.Rule == rule)));
        Assert.Equal(["MX1"], Offices(store.Sittings.Where(s => s.Rule == null)));
        StateCode[] hosts = [host, StateCode.Parse("FRA")];
        Assert.Equal(["MX3", "MX4"], Offices(store.Sittings.Where(s => hosts.Contains(s.Host))));
    }

    [Fact]
    public void Stores_a_code_as_its_text_and_a_day_as_in_ISO_8601()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT Office || ' ' || \"Group\" || ' ' || Host || ' ' || Opens || ' ' || Rule FROM Sittings WHERE Office = 'MX3'";
        Assert.Equal("MX3 EEG CHE 2021-09-03 44(1)", command.ExecuteScalar());
    }

    private static Sitting Row(string office, string group, string host, LocalDate opens, RuleReference? rule) =>
        new()
        {
            Office = OfficeCode.Parse(office),
            Group = GroupCode.Parse(group),
            Host = StateCode.Parse(host),
            Opens = opens,
            Rule = rule,
        };

    private static (OfficeCode Office, GroupCode Group, StateCode Host, LocalDate Opens, RuleReference? Rule) Values(Sitting row) =>
        (row.Office, row.Group, row.Host, row.Opens, row.Rule);

    private static IEnumerable<string> Offices(IQueryable<Sitting> rows) =>
        rows.OrderBy(s => s.Opens).Select(s => s.Office).AsEnumerable().Select(o => o.ToString());

    private MeetingStore Open() => new(new DbContextOptionsBuilder<MeetingStore>().UseSqlite(_connection).Options);
}
