using OpenQA.Selenium;

namespace Bwc.Tests;

[Collection(OneService.Name)]
[Trait("Weight", "heavy")]
public class EmbeddedPageBrowserTests(Running service, Browser browser) : IClassFixture<Browser>
{
    private const string EgyptInShort = "Egypt on 3 September 2021: signatory State, rule 44(1); takes no part in decisions.";

    [BrowserFact]
    public void By_keyboard_alone_one_gets_the_ruling_of_Egypt()
    {
        browser.Open(service.Address);
        browser.Press(Keys.Tab);
        Assert.Equal("Skip to the question", Focused("textContent"));
        browser.Press(Keys.Enter);
        browser.Press(Keys.Tab);
        Assert.Equal("who", Focused("id"));
        browser.Press("Egypt");
        browser.Press(Keys.Tab);
        Assert.Equal("on", Focused("id"));
        browser.Press("09032021");
        browser.Press(Keys.Enter);
        browser.WaitFor("#status", EgyptInShort);
        Assert.Equal("?who=Egypt&on=2021-09-03", browser.Run<string>("return location.search"));
        Assert.Equal("Egypt on 3 September 2021", Text("#about"));
        Assert.Equal("Signatory State. It takes part under rule 44(1), but takes no part in decisions.", Text("#answer .said"));
        Assert.Contains("Egypt signed the Convention on 10 April 1972.", Text("#why ol.steps li"), StringComparison.Ordinal);
        Assert.Contains("BWC/MSP/2020/MX.3/2, paras 2(f) and 9", Text("#why ol.steps li:last-child cite"), StringComparison.Ordinal);
        Assert.Contains("Signatory since 10 April 1972", Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("Not established", Text("table.rights"), StringComparison.Ordinal);
        Assert.StartsWith("Egypt on 3 September 2021", browser.Driver.Title, StringComparison.Ordinal);
    }

    [BrowserFact]
    public void The_address_carries_the_question_and_the_way_back_leads_to_the_one_before()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        Assert.Equal(("EGY", "2021-09-03"), (Value("who"), Value("on")));
        Ask("WHO", "2021-09-03");
        browser.WaitFor("#about", "World Health Organization on 3 September 2021");
        browser.Driver.Navigate().Back();
        browser.WaitFor("#about", "Egypt on 3 September 2021");
        Assert.Equal("EGY", Value("who"));
        browser.Driver.Navigate().Refresh();
        browser.WaitFor("#status", EgyptInShort);
    }

    [BrowserFact]
    public void Namibia_is_bound_from_the_day_of_its_deposit()
    {
        browser.Open(At("/?who=Namibia&on=2022-02-24"));
        browser.WaitFor("#status", "Namibia on 24 February 2022: observer State, rule 44(2); takes no part in decisions.");
        browser.Open(At("/?who=Namibia&on=2022-02-25"));
        browser.WaitFor("#status", "Namibia on 25 February 2022: State Party; takes part in decisions.");
    }

    [BrowserFact]
    public void The_chair_table_is_that_of_the_programme_of_the_year_with_groups_people_and_steps()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#answer", "The meetings held in 2021 belong to the programme year 2020.");
        Assert.Equal("Who chairs in 2020", Text("#chairs-of"));
        var rows = browser.Driver.FindElements(By.CssSelector("table.chairs tbody tr"));
        Assert.Equal(["MSP", "MX1", "MX2", "MX3", "MX4", "MX5"], rows.Select(r => r.FindElement(By.TagName("th")).Text));
        Assert.Contains("Eastern European Group (EEG)", rows[3].Text, StringComparison.Ordinal);
        Assert.Contains("Arman Baissuanov, Kazakhstan", rows[3].Text, StringComparison.Ordinal);
        Assert.Contains("3 September 2021", rows[3].Text, StringComparison.Ordinal);
        rows[3].FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        Assert.Contains("MX3 and MX4 are chaired by the same group and start one place ahead in the order, with WG.", rows[3].Text, StringComparison.Ordinal);
        browser.Run<object>("const year = document.getElementById('year'); year.value = '2026'; year.form.requestSubmit(); return ''");
        browser.WaitFor("#chairs-of", "Who chairs in 2026");
        Assert.Equal("year", Focused("id"));
        Assert.Equal(["WG", "MSP"], browser.Driver.FindElements(By.CssSelector("table.chairs tbody th")).Select(h => h.Text));
        Assert.Contains("Brazil", Text("table.chairs"), StringComparison.Ordinal);
        Assert.Contains("No group established", Text("table.chairs"), StringComparison.Ordinal);
        Assert.Equal("?who=EGY&on=2021-09-03&year=2026", browser.Run<string>("return location.search"));
        browser.Open(At("/?who=EGY&on=2021-09-03&year=2030"));
        browser.WaitFor("#answer", "No programme of meetings covers 2030.");
    }

    [BrowserTheory]
    [InlineData("Atlantis", "2021-09-03", "'Atlantis' is not in this register", "who")]
    [InlineData("Korea", "2021-09-03", "'Korea' matches 2 States", "who")]
    [InlineData("", "2021-09-03", "No State or organization is named", "who")]
    [InlineData("Egypt", "", "The date is missing or incomplete", "on")]
    [InlineData("<img src=x onerror=alert(1)>", "2021-09-03", "'<img src=x onerror=alert(1)>' is not in this register", "who")]
    public void What_cannot_be_answered_is_announced_and_the_field_gets_the_focus(string who, string on, string announced, string field)
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        Ask(who, on);
        browser.WaitFor("[role=alert]", announced);
        Assert.Equal((field, "true"), (Focused("id"), browser.Run<string>("return document.activeElement.getAttribute('aria-invalid')")));
        Assert.False(browser.Driver.FindElement(By.Id("answer")).Displayed);
        Assert.Equal(string.Empty, Text("#status"));
        Assert.Empty(browser.Driver.FindElements(By.CssSelector("main img")));
    }

    [BrowserFact]
    public void Who_may_have_been_meant_is_a_link_away()
    {
        browser.Open(At("/?who=Egipt&on=2021-09-03"));
        browser.WaitFor("[role=alert]", "Was one of these meant?");
        browser.Driver.FindElement(By.CssSelector("#problem li a")).SendKeys(Keys.Enter);
        browser.WaitFor("#status", EgyptInShort);
    }

    [BrowserFact]
    public void A_State_that_no_longer_exists_has_a_standing_and_leads_to_what_came_in_its_place()
    {
        browser.Open(At("/?who=Czechoslovakia&on=1985-06-01"));
        browser.WaitFor("#about", "Czechoslovakia on 1 June 1985");
        Assert.Contains("State Party since", Text(".facts"), StringComparison.Ordinal);
        browser.Open(At("/?who=Czechoslovakia&on=1993-06-01"));
        browser.WaitFor("#about", "Czechoslovakia on 1 June 1993");
        Assert.Contains("Did not exist on that day", Text(".facts"), StringComparison.Ordinal);
        Assert.Contains("In its place that day: CZE, SVK.", Text("#answer"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public void No_request_leaves_the_service_and_nothing_is_complained_of()
    {
        browser.Open(service.Address);
        browser.Driver.Manage().Logs.GetLog(LogType.Browser);
        browser.Open(At("/?who=Namibia&on=2026-01-01"));
        browser.WaitFor("#status", "Namibia on 1 January 2026: State Party");
        var asked = browser.Run<IReadOnlyCollection<object>>("return performance.getEntriesByType('resource').map(e => e.name)").Cast<string>().ToArray();
        Assert.Contains(asked, a => a.EndsWith("/page.js", StringComparison.Ordinal));
        Assert.All(asked, a => Assert.StartsWith(service.Address.ToString(), a, StringComparison.Ordinal));
        Assert.Empty(browser.Driver.Manage().Logs.GetLog(LogType.Browser).Select(l => l.Message));

        // And the policy holds: a script put into the text does not run.
        browser.Run<object>("const s = document.createElement('script'); s.textContent = 'window.ran = true'; document.body.append(s); return ''");
        Assert.False(browser.Run<bool>("return window.ran === true"));
    }

    [BrowserFact]
    public void The_answer_comes_first_and_the_rest_is_folded()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        Assert.True(browser.Run<bool>("return [...document.querySelectorAll('#answer details')].every(d => !d.open)"));
        Assert.Equal(
            ["about", "chairs-of", "more"],
            browser.Run<IReadOnlyCollection<object>>("return [...document.querySelectorAll('#answer h2')].map(h => h.id)").Cast<string>()
        );
        Assert.Equal("open", browser.Run<string>("dispatchEvent(new Event('beforeprint')); return document.getElementById('why').open ? 'open' : 'closed'"));
        Assert.Equal("closed", browser.Run<string>("dispatchEvent(new Event('afterprint')); return document.getElementById('why').open ? 'open' : 'closed'"));
    }

    [BrowserFact]
    public void A_printed_answer_fits_two_sheets()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        browser.Run<object>("dispatchEvent(new Event('beforeprint')); return ''");
        var printed = (Dictionary<string, object>)browser.Driver.ExecuteCdpCommand("Page.printToPDF", new() { ["preferCSSPageSize"] = false })!;
        var pdf = System.Text.Encoding.Latin1.GetString(Convert.FromBase64String((string)printed["data"]));
        Assert.InRange(System.Text.RegularExpressions.Regex.Count(pdf, @"/Type\s*/Page\b"), 1, 2);
    }

    [BrowserTheory]
    [InlineData("/?who=ISR&on=2021-09-03")]
    [InlineData("/?who=WHO&on=2021-09-03")]
    [InlineData("/?who=EGY&on=2021-09-03&year=2020")]
    [InlineData("/?who=KAZ&on=2021-09-03&year=2018")]
    public void No_word_of_the_code_no_short_date_and_no_unfit_source_is_shown(string path)
    {
        browser.Open(At(path));
        browser.WaitFor("#status", "3 September 2021");
        var shown = browser.Run<string>(
            "for (const d of document.querySelectorAll('details')) d.open = true; return document.getElementById('answer').innerText"
        );
        Assert.DoesNotMatch("\\b[a-z]+[A-Z][A-Za-z]+\\b", shown.Replace("iGEM", string.Empty, StringComparison.Ordinal));
        Assert.DoesNotMatch(@"\b\d{4}-\d\d-\d\d\b", shown);
        Assert.DoesNotContain("cable", shown, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("blog", browser.Run<string>("return document.getElementById('answer').innerHTML"), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(0L, browser.Run<long>("return document.querySelectorAll('#answer cite a[href^=\"https://docs.un.org/en/BWC/\"]').length"));
    }

    [BrowserTheory]
    [InlineData("/?who=EGY&on=2021-09-03")]
    [InlineData("/?who=United+Kingdom&on=2019-08-06")]
    [InlineData("/?who=WHO&on=2021-09-03")]
    [InlineData("/?who=KAZ&on=2024-12-01")]
    public void The_answer_in_words_and_the_chairs_of_the_year_are_on_the_first_screen(string path)
    {
        browser.Open(At(path));
        browser.WaitFor("#chairs-of", "Who chairs in");
        var words = browser.Run<long>("return Math.round(document.querySelector('#answer .said').getBoundingClientRect().bottom)");
        var table = browser.Run<long>("return Math.round(document.querySelector('table.chairs').getBoundingClientRect().bottom)");
        Assert.InRange(words, 1, table);
        Assert.InRange(table, words, browser.Run<long>("return innerHeight"));
    }

    [BrowserFact]
    public void A_list_that_is_pasted_is_answered_as_a_table_with_a_download()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        browser.Run<object>(
            "document.getElementById('whole').open = true; document.getElementById('many').value = "
                + "'name,category\\nKenya,State Party\\nWHO,observer\\nAtlantis,\\nKorea (Republic of),State Party\\nKenia,\\n'; "
                + "document.getElementById('names').requestSubmit(); return ''"
        );
        browser.WaitFor("#status", "5 names answered; 1 not found.");
        var table = Text("table.list");
        Assert.Contains("State Party", table, StringComparison.Ordinal);
        Assert.Contains("World Health Organization", table, StringComparison.Ordinal);
        Assert.Contains("Republic of Korea", table, StringComparison.Ordinal);
        Assert.Contains("'Atlantis' is not in this register", table, StringComparison.Ordinal);
        Assert.Contains("which is already listed as 'Kenya' on line 2", table, StringComparison.Ordinal);
        Assert.Equal("participants-2021-09-03.csv", browser.Run<string>("return document.querySelector('#listed a').download"));
    }

    [BrowserFact]
    public void Names_are_suggested_by_the_library_while_one_types()
    {
        browser.Open(service.Address);
        foreach (var (typed, expected) in new[] { ("Keny", "Kenya"), ("world he", "World Health Organization"), ("肯尼亚", "Kenya") })
        {
            browser.Run<object>("const w = document.getElementById('who'); w.value = arguments[0]; w.dispatchEvent(new Event('input')); return ''", typed);
            browser.WaitFor("#known", expected);
        }
    }

    [BrowserFact]
    public void The_page_with_its_data_is_small_and_the_first_answer_comes_at_once()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#status", EgyptInShort);
        browser.Open(At("/?who=KEN&on=2021-09-03"));
        browser.WaitFor("#status", "Kenya on 3 September 2021");
        var bytes = browser.Run<long>("return performance.getEntriesByType('resource').reduce((sum, e) => sum + e.encodedBodySize, 0)");
        Assert.InRange(bytes, 1, 200_000);

        // From the click to the answer, with the service and the browser warm: the best of seven, and of more while
        // none is quick enough, since other work comes between where all tests run at once.
        var spent = browser.Driver.ExecuteAsyncScript(
            """
            const done = arguments[arguments.length - 1], times = [];
            const status = document.getElementById('status'), who = document.getElementById('who');
            (async () => {
              for (let asked = 0; asked < 7 || (asked < 60 && Math.min(...times) > 100); asked++) {
                const name = asked % 2 === 0 ? 'KEN' : 'EGY';
                who.value = name;
                const start = performance.now();
                document.getElementById('question').requestSubmit();
                const said = name === 'KEN' ? 'Kenya on' : 'Egypt on';
                while (!status.textContent.startsWith(said)) await new Promise(r => setTimeout(r, 1));
                times.push(performance.now() - start);
              }
              done(Math.min(...times));
            })();
            """
        );
        Assert.InRange(Convert.ToDouble(spent, System.Globalization.CultureInfo.InvariantCulture), 0, 100);
    }

    private void Ask(string who, string on) =>
        browser.Run<object>(
            "document.getElementById('who').value = arguments[0]; document.getElementById('on').value = arguments[1]; "
                + "document.getElementById('question').requestSubmit(); return ''",
            who,
            on
        );

    private Uri At(string path) => new(service.Address, path);

    private string Focused(string property) => browser.Run<string>("return document.activeElement[arguments[0]]", property);

    private string Text(string selector) => browser.Run<string>("return document.querySelector(arguments[0]).textContent", selector);

    private string Value(string id) => browser.Run<string>("return document.getElementById(arguments[0]).value", id);
}
