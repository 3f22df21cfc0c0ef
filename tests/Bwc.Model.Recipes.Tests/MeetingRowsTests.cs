using Bwc.Model;
using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using Secretariat;

namespace Bwc.Tests;

public sealed class MeetingRowsTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public MeetingRowsTests()
    {
        MeetingRows.AddHandlers();
        _connection.Open();
        _connection.Execute("CREATE TABLE Sittings (Id INTEGER PRIMARY KEY, Office TEXT, \"Group\" TEXT, Host TEXT, Opens TEXT, Rule TEXT NULL)");
        _connection.Execute(
            "INSERT INTO Sittings (Office, \"Group\", Host, Opens, Rule) VALUES (@office, @group, @host, @opens, @rule)",
            new[]
            {
                Row("MX4", "EEG", "CHE", new(2021, 9, 6), null),
                Row("MX3", "EEG", "CHE", new(2021, 9, 3), new RuleReference(44, 1)),
                Row("MX1", "WG", "DEU", new(2021, 8, 30), null),
            }
        );
    }

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Reads_back_what_was_stored_and_finds_it_by_its_code()
    {
        var rows = MeetingRows.ChairedBy(_connection, GroupCode.Parse("EEG")).ToArray();
        Assert.Equal(["MX3", "MX4"], rows.Select(r => r.Office.ToString()));
        Assert.Equal([new RuleReference(44, 1), null], rows.Select(r => r.Rule));
        Assert.Equal([new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 6)], rows.Select(r => r.Opens));
        Assert.All(rows, r => Assert.Equal((GroupCode.Parse("EEG"), StateCode.Parse("CHE")), (r.Group, r.Host)));
    }

    [Fact]
    public void Stores_a_code_as_its_text_and_a_day_as_in_ISO_8601() =>
        Assert.Equal(
            "MX3 EEG CHE 2021-09-03 44(1)",
            _connection.ExecuteScalar<string>(
                "SELECT Office || ' ' || \"Group\" || ' ' || Host || ' ' || Opens || ' ' || Rule FROM Sittings WHERE Office = @office",
                new { office = OfficeCode.Parse("MX3") }
            )
        );

    private static object Row(string office, string group, string host, LocalDate opens, RuleReference? rule) =>
        new
        {
            office = OfficeCode.Parse(office),
            group = GroupCode.Parse(group),
            host = StateCode.Parse(host),
            opens,
            rule,
        };
}
