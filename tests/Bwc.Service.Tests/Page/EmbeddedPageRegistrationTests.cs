using OpenQA.Selenium;

namespace Bwc.Tests;

[Trait("Weight", "heavy")]
public class EmbeddedPageRegistrationTests(Browser browser) : IClassFixture<Browser>
{
    [BrowserFact]
    public async Task The_example_list_is_worked_through_to_the_list_of_participants()
    {
        await using var desk = await RunningDesk.Start();
        browser.Open(new Uri(desk.Client.BaseAddress!, "/registration.html"));
        browser.WaitFor("#counts", "1 confirmed, 10 open, 0 withdrawn");
        browser.WaitFor("#work", "Unknown names: 2");

        Press("#work", "Phillipines is Philippines");
        browser.WaitFor("#status", "Phillipines is now PHL.");
        Press("#work", "List Egypt as signatoryState");
        browser.WaitFor("#status", "Egypt is listed as signatoryState.");
        Press("#work", "Withdraw Atlantis");
        browser.WaitFor("#counts", "1 confirmed, 9 open, 1 withdrawn");
        Press("#work", "Withdraw France");
        browser.WaitFor("#work", "None.");

        browser.Driver.FindElement(By.Id("name")).SendKeys("<img src=x onerror=alert(1)>" + Keys.Enter);
        browser.WaitFor("#status", "Added: nobody can say who is meant.");
        Assert.Empty(browser.Driver.FindElements(By.CssSelector("main img")));
        Press("#work", "Withdraw <img");
        browser.WaitFor("#counts", "1 confirmed, 8 open, 3 withdrawn");

        Press("#entries", "Confirm PHL");
        browser.WaitFor("#counts", "2 confirmed, 7 open");
        browser.WaitFor("#entries", "Philippines: stateParty");
        browser.Driver.FindElement(By.Id("participants")).Click();
        Assert.Contains("* Philippines\n", browser.Run<string>("return document.body.textContent"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Whoever_comes_second_is_told_and_sees_what_the_first_did()
    {
        await using var desk = await RunningDesk.Start();
        browser.Open(new Uri(desk.Client.BaseAddress!, "/registration.html"));
        browser.WaitFor("#counts", "1 confirmed");
        browser.WaitFor("#entries", "Kenya"); // as it is before the other changes it
        await desk.Get("/entries/1/withdraw", "POST", new { version = 2 });
        Press("#entries", "Withdraw Kenya");
        browser.WaitFor("[role=alert]", "SVC-001");
        browser.WaitFor("#counts", "0 confirmed, 10 open, 1 withdrawn");
    }

    [BrowserFact]
    public async Task A_table_is_imported_and_nothing_runs_over_the_edge_of_a_small_screen()
    {
        await using var desk = await RunningDesk.Start();
        var table = Path.Combine(Path.GetTempPath(), $"bwc-{Guid.NewGuid():N}.csv");
        await File.WriteAllTextAsync(table, "name,note\nKenya,Delegate 1\nKenya,Delegate 2\n");
        try
        {
            browser.Open(new Uri(desk.Client.BaseAddress!, "/registration.html"));
            browser.WaitFor("#counts", "1 confirmed");
            browser.Driver.FindElement(By.Id("file")).SendKeys(table);
            browser.Run<object>("document.getElementById('import').requestSubmit(); return ''");
            browser.WaitFor("#status", "2 entries came in, 0 of them with unknown names.");
            foreach (var width in new[] { 320, 500 })
            {
                browser.Resize(width);
                Assert.True(browser.Run<long>("return document.scrollingElement.scrollWidth") <= width, $"the page is wider than {width} pixels");
            }
        }
        finally
        {
            File.Delete(table);
        }
    }

    // The page fills its parts one after another.
    private void Press(string within, string label)
    {
        for (var look = 0; look < 100; look++)
        {
            var pressed = browser.Run<bool>(
                "const b = [...document.querySelector(arguments[0]).querySelectorAll('button')].find(b => b.textContent.startsWith(arguments[1])); "
                    + "b?.click(); return b !== undefined",
                within,
                label
            );
            if (pressed)
                return;
            Thread.Sleep(100);
        }

        Assert.Fail($"{within} has no button {label}");
    }
}
