using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Tests;

public class RegistrationDbTests
{
    [Theory]
    [Trait("Weight", "heavy")]
    [InlineData("UPDATE Audit SET Action = 'nothing'")]
    [InlineData("DELETE FROM Audit")]
    [InlineData("UPDATE Rulings SET Category = 'stateParty'")]
    [InlineData("DELETE FROM Rulings")]
    [InlineData("DELETE FROM Meetings")]
    [InlineData("UPDATE Entries SET State = 'Confirmed'")]
    public async Task The_database_itself_refuses_what_must_not_be(string statement)
    {
        await using var desk = await RunningDesk.Start();
        await using var db = await desk.Open();
        var refused = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(statement));
        Assert.Equal(19, refused.SqliteErrorCode); // a constraint
        Assert.Equal((3, 11), (db.Audit.Count(), db.Entries.Count()));
    }

    [Fact]
    public async Task The_migrations_make_the_tables_that_the_classes_have()
    {
        await using var desk = await RunningDesk.Start();
        await using var db = await desk.Open();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}
