using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Model.Json;
using NodaTime;

namespace Bwc.Tests;

public class ReadingTests
{
    [Fact]
    [Trait("Weight", "heavy")]
    public async Task A_register_in_which_Egypt_has_ratified_would_change_what_is_stored_of_Egypt_and_nothing_is_written()
    {
        var directory = Directory.CreateTempSubdirectory("bwc-desk-").FullName;
        var (database, register) = (Path.Combine(directory, "kept.db"), Path.Combine(directory, "register.json"));
        try
        {
            await File.WriteAllTextAsync(register, ModelJson.Write(WithEgypt()), new UTF8Encoding(false));
            string before;
            await using (var desk = await RunningDesk.Start(database))
                before = (await desk.Get(RunningDesk.Example + "/entries")).GetRawText();
            await using (var desk = await RunningDesk.Start(database, register))
            {
                var change = Assert.Single((await desk.Get(RunningDesk.Example + "/changes")).EnumerateArray());
                Assert.Equal(("Egypt", 1), (Text(change, "name"), change.GetProperty("entries").GetInt32()));
                Assert.Equal(("signatoryState", "44(1)"), (Text(change.GetProperty("was"), "category"), Text(change.GetProperty("was"), "rule")));
                Assert.Equal("stateParty", Text(change.GetProperty("would"), "category"));
                Assert.Contains(
                    "Egypt deposited its ratification on 2020-01-01.",
                    change.GetProperty("would").GetProperty("facts").EnumerateArray().Select(f => Text(f, "text"))
                );
                Assert.StartsWith("SHA-256 ", Text(change.GetProperty("would"), "dataVersion"), StringComparison.Ordinal);
                Assert.Equal(before, (await desk.Get(RunningDesk.Example + "/entries")).GetRawText());

                // What comes in from now on is ruled on by that register.
                var entry = await desk.Get(RunningDesk.Example + "/entries", "POST", new { name = "Egypt", note = "new" });
                Assert.Equal("stateParty", Text(entry.GetProperty("ruling"), "category"));
            }
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    /// <summary>A register that is not so: a ratification is put into it for the test.</summary>
    private static RegisterFile WithEgypt()
    {
        var ratified = new TreatyAction
        {
            Kind = TreatyActionKind.Ratification,
            Date = new LocalDate(2020, 1, 1),
            Grade = Grade.Documented,
            Source = Citation.Parse("made up for a test"),
        };
        var all = Register.Default.ToFile();
        // Only what rules on participants.
        return new RegisterFile
        {
            Sources = all.Sources,
            States = [.. all.States.Select(s => s.Code.ToString() == "EGY" ? s with { Actions = s.Actions.Add(ratified) } : s)],
            Organizations = all.Organizations,
            Appearances = all.Appearances,
            Rulebooks = all.Rulebooks,
        };
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
