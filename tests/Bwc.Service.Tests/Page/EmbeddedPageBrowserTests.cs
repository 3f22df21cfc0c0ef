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
        Assert.Contains("Egypt signed the Convention on 1972-04-10.", Text("#answer ol.steps li"), StringComparison.Ordinal);
        Assert.Contains("BWC/MSP/2020/MX.3/2, paras 2(f) and 9", Text("#answer ol.steps li:last-child cite"), StringComparison.Ordinal);
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
    public void The_chair_table_of_the_year_has_groups_meetings_and_steps_and_says_what_was_not_decided()
    {
        browser.Open(At("/?who=EGY&on=2021-09-03"));
        browser.WaitFor("#answer", "Arithmetic and not a decision. The rotation was decided for 2018 to 2020 only");
        browser.WaitFor("#answer", "Meetings of the programme year 2020 were held in 2021");
        browser.Run<object>("const year = document.getElementById('year'); year.value = '2020'; year.form.requestSubmit(); return ''");
        browser.WaitFor("#chairs-of", "Who chairs in 2020");
        Assert.Equal("year", Focused("id"));
        Assert.DoesNotContain("Arithmetic", Text("#answer"), StringComparison.Ordinal);
        var rows = browser.Driver.FindElements(By.CssSelector("table.chairs tbody tr"));
        Assert.Equal(["MSP", "MX1", "MX2", "MX3", "MX4", "MX5"], rows.Select(r => r.FindElement(By.TagName("th")).Text));
        Assert.Contains("Eastern European Group (EEG)", rows[3].Text, StringComparison.Ordinal);
        Assert.Contains("3 September 2021; chair: Arman Baissuanov, KAZ", rows[3].Text, StringComparison.Ordinal);
        rows[3].FindElement(By.TagName("summary")).SendKeys(Keys.Enter);
        Assert.Contains("MX3, MX4 start 1 place further on, with WG.", rows[3].Text, StringComparison.Ordinal);
        Assert.Equal("?who=EGY&on=2021-09-03&year=2020", browser.Run<string>("return location.search"));
    }

    [BrowserTheory]
    [InlineData("Atlantis", "2021-09-03", "'Atlantis' is not in this register", "who")]
    [InlineData("Korea", "2021-09-03", "'Korea' fits 2 States", "who")]
    [InlineData("", "2021-09-03", "No State or organization is named", "who")]
    [InlineData("Egypt", "", "No whole day is given", "on")]
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
