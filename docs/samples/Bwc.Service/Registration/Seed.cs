using Bwc.Service.Http;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>Brings the database to the shape of this version and, where it is new, puts an example meeting into it.</summary>
internal static class Seed
{
    public const string Meeting = "MX3-2020";

    // The delegates are made up. The list has what a desk meets: a misspelt name, a claim that is not so, somebody twice.
    private const string Example = """
        name,category,note
        Kenya,stateParty,Example Delegate 1
        Egypt,stateParty,Example Delegate 2
        Switzerland,stateParty,Example Delegate 3
        Phillipines,stateParty,Example Delegate 4
        France,,Example Delegate 5
        France,,Example Delegate 5
        Israel,observerState,Example Delegate 6
        WHO,,Example Delegate 7
        UNIDIR,,Example Delegate 8
        Atlantis,stateParty,Example Delegate 9
        Japan,stateParty,"Example Delegate 10, adviser"
        """;

    public static async Task Run(Store store, Desk desk, Importer importer)
    {
        await using (var db = store.Open())
        {
            // Asking first is the quicker start: without anything pending, no lock is taken and no model compared.
            if ((await db.Database.GetPendingMigrationsAsync()).Any())
                await db.Database.MigrateAsync();
            if (await db.Meetings.AnyAsync())
                return;
        }

        Done(await desk.Open(new NewMeeting(Meeting, null, null)));
        Done(await importer.Import(Meeting, new StringReader(Example)));
        await using var seeded = store.Open();
        var first = await seeded.Entries.OrderBy(e => e.Id).FirstAsync();
        Done(await desk.Confirm(first.Id, new Seen(first.Version)));
    }

    /// <summary>An example that is refused is a fault of the sample.</summary>
    private static void Done(IResult answer)
    {
        if (answer is Problem problem)
            throw new InvalidOperationException(problem.ToString());
    }
}
