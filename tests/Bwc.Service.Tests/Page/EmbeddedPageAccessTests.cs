using OpenQA.Selenium;

namespace Bwc.Tests;

/// <summary>Keyboard, screen reader, contrast, small screens: what can be measured of them.</summary>
[Collection(OneService.Name)]
[Trait("Weight", "heavy")]
public class EmbeddedPageAccessTests(Running service, Browser browser) : IClassFixture<Browser>
{
    /// <summary>Every text with the colour behind it whose contrast is less than WCAG AA asks for: 4.5, or 3 where it is large.</summary>
    private const string FaintTexts = """
        const parse = c => c.match(/[\d.]+/g).map(Number);
        const linear = v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
        const light = ([r, g, b]) => [r, g, b].map(v => linear(v / 255)).reduce((s, v, i) => s + v * [.2126, .7152, .0722][i], 0);
        const behind = e => {
          for (; e; e = e.parentElement) {
            const c = parse(getComputedStyle(e).backgroundColor);
            if (c.length === 3 || c[3] === 1) return c;
          }
          return [255, 255, 255];
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const faint = []; let seen = 0;
        while (walker.nextNode()) {
          const e = walker.currentNode.parentElement;
          if (!walker.currentNode.textContent.trim() || !e.checkVisibility() || e.closest('noscript')) continue;
          const style = getComputedStyle(e), size = parseFloat(style.fontSize);
          const [a, b] = [light(parse(style.color)), light(behind(e))].sort((x, y) => y - x);
          const ratio = (a + .05) / (b + .05); seen++;
          const enough = size >= 24 || (size >= 18.66 && style.fontWeight >= 700) ? 3 : 4.5;
          if (ratio < enough) faint.push(`${ratio.toFixed(2)} ${e.tagName}.${e.className} ${walker.currentNode.textContent.slice(0, 40)}`);
        }
        if (seen < 15) faint.push(`only ${seen} texts were seen`);
        return faint;
        """;

    [BrowserTheory]
    [InlineData("/", "#examples", "For example")]
    [InlineData("/?who=EGY&on=2021-09-03&year=2020", "#status", "Egypt on")]
    [InlineData("/?who=Egipt&on=2021-09-03", "[role=alert]", "Was one of these meant?")]
    public void Tab_reaches_everything_that_can_be_used_and_all_of_it_has_a_name_and_shows_its_focus(string path, string selector, string ready)
    {
        Open(path, selector, ready);
        browser.Run<object>("document.activeElement.blur(); window.reached = new Set(); return ''");
        var wanted = browser
            .Run<IReadOnlyCollection<object>>(
                "return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')].filter(e => e.checkVisibility())"
            )
            .Cast<IWebElement>()
            .ToArray();
        Assert.NotEmpty(wanted);
        var unseen = new List<string>();
        for (var presses = 0; presses < (wanted.Length * 2) + 10; presses++)
        {
            browser.Press(Keys.Tab);
            if (
                !browser.Run<bool>(
                    "const e = document.activeElement; window.reached.add(e); return e === document.body || getComputedStyle(e).outlineStyle !== "
                        + "'none' && parseFloat(getComputedStyle(e).outlineWidth) >= 2"
                )
            )
                unseen.Add(browser.Run<string>("return document.activeElement.outerHTML.slice(0, 80)"));
        }

        Assert.Empty(unseen);
        Assert.Equal(
            string.Empty,
            string.Join('\n', wanted.Where(w => !browser.Run<bool>("return window.reached.has(arguments[0])", w)).Select(w => w.GetDomProperty("outerHTML")))
        );
        Assert.All(wanted, w => Assert.False(string.IsNullOrWhiteSpace(((WebElement)w).ComputedAccessibleLabel), w.GetDomProperty("outerHTML")));
    }

    [BrowserTheory]
    [InlineData(1280)]
    [InlineData(360)]
    public void The_structure_is_there_for_screen_readers_on_large_screens_and_small(int width)
    {
        Open("/?who=EGY&on=2021-09-03&year=2020", "#status", "Egypt on", width);
        browser.Run<object>("for (const d of document.querySelectorAll('#answer details')) d.open = true; return ''");
        Assert.Equal("en", browser.Run<string>("return document.documentElement.lang"));
        Assert.StartsWith("Egypt on 3 September 2021", browser.Driver.Title, StringComparison.Ordinal);
        Assert.All(new[] { "header", "main", "footer", "h1" }, name => Assert.Single(browser.Driver.FindElements(By.TagName(name))));
        var levels = browser
            .Run<IReadOnlyCollection<object>>(
                "return [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(e => e.checkVisibility()).map(e => Number(e.tagName[1]))"
            )
            .Select(Convert.ToInt32)
            .ToArray();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, "a level of headings is left out"));
        Assert.Equal(("combobox", "State or organization"), RoleAndName("#who"));
        Assert.Equal("Day", RoleAndName("#on").Name);
        Assert.Equal(
            "A name in any of the six languages of the United Nations, or a code such as EGY or WHO.",
            browser.Run<string>("const e = document.getElementById('who'); return document.getElementById(e.getAttribute('aria-describedby')).textContent")
        );
        Assert.Equal("status", RoleAndName("#status").Role);
        Assert.Equal("alert", RoleAndName("#problem").Role);
        foreach (var table in new[] { "before", "rights", "actions", "chairs" })
        {
            var (role, name) = RoleAndName($"table.{table}");
            Assert.Equal("table", role);
            Assert.Equal(browser.Run<string>("return document.querySelector(arguments[0]).textContent", $"table.{table} caption"), name);
            Assert.Equal("columnheader", RoleAndName($"table.{table} thead th").Role);
            Assert.Equal("rowheader", RoleAndName($"table.{table} tbody th").Role);
            Assert.Equal("cell", RoleAndName($"table.{table} tbody td").Role);
            Assert.True(browser.Run<bool>("return [...document.querySelectorAll(arguments[0])].every(e => e.scope)", $"table.{table} th"));
        }

        Assert.Equal("Steps to the chair of MX3 in 2020", browser.Run<string>("return document.querySelectorAll('table.chairs summary')[3].textContent"));
        Assert.Equal(
            0L,
            browser.Run<long>("return [...document.querySelectorAll('[id]')].length - new Set([...document.querySelectorAll('[id]')].map(e => e.id)).size")
        );
    }

    [BrowserTheory]
    [InlineData("/", "#examples", "For example")]
    [InlineData("/?who=EGY&on=2021-09-03&year=2020", "#status", "Egypt on")]
    [InlineData("/?who=FRA&on=2021-09-03", "#status", "France on")]
    [InlineData("/?who=PRK&on=2025-01-01", "#status", "Democratic People's Republic of Korea on")]
    [InlineData("/?who=FAO&on=2021-09-03", "#status", "Food and Agriculture Organization of the United Nations on")]
    [InlineData("/?who=ABSA&on=2021-09-03", "#status", "American Biological Safety Association on")]
    [InlineData("/?who=Yugoslavia&on=1985-01-01", "#status", "Yugoslavia on")]
    [InlineData(
        "/?who=xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx&on=2021-09-03",
        "[role=alert]",
        "is not in this register"
    )]
    public void Nothing_runs_over_the_edge_of_a_small_screen(string path, string selector, string ready)
    {
        Open(path, selector, ready);
        browser.Run<object>("for (const d of document.querySelectorAll('details')) d.open = true; return ''");
        foreach (var width in new[] { 320, 360, 500, 768 })
        {
            browser.Resize(width);
            Assert.Equal(width, browser.Run<long>("return innerWidth"));
            Assert.True(browser.Run<long>("return document.scrollingElement.scrollWidth") <= width, $"{path} is wider than {width} pixels");
            Assert.Equal(
                string.Empty,
                browser.Run<string>(
                    "return [...document.querySelectorAll('.frame')].filter(f => f.scrollWidth > f.clientWidth).map(f => f.firstChild.className + ' ' "
                        + "+ f.scrollWidth + ' of ' + f.clientWidth).join()"
                )
            );
        }
    }

    [BrowserTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_text_stands_out_from_what_is_behind_it_in_light_and_in_dark(bool dark)
    {
        var papers = new HashSet<string>();
        foreach (
            var (path, selector, ready) in new[]
            {
                ("/", "#examples", "For example"),
                ("/?who=EGY&on=2021-09-03", "#status", "Egypt on"),
                ("/?who=Egipt&on=2021-09-03", "[role=alert]", "Was one of"),
            }
        )
        {
            Open(path, selector, ready, dark: dark);
            papers.Add(browser.Run<string>("return getComputedStyle(document.documentElement).backgroundColor"));
            Assert.Equal(string.Empty, string.Join('\n', browser.Run<IReadOnlyCollection<object>>(FaintTexts)));
        }

        Assert.Equal(dark ? "rgb(18, 23, 26)" : "rgb(250, 249, 246)", Assert.Single(papers));
    }

    [BrowserFact]
    public void Nothing_moves_for_those_who_asked_for_stillness()
    {
        browser.Open(service.Address, still: true);
        Assert.True(
            browser.Run<bool>(
                "return [...document.querySelectorAll('*')].every(e => parseFloat(getComputedStyle(e).transitionDuration) === 0 && "
                    + "getComputedStyle(e).animationName === 'none')"
            )
        );
    }

    private void Open(string path, string selector, string ready, int width = 1280, bool dark = false)
    {
        browser.Open(new Uri(service.Address, path), width, dark);
        browser.WaitFor(selector, ready);
    }

    private (string Role, string Name) RoleAndName(string selector)
    {
        var element = (WebElement)browser.Driver.FindElement(By.CssSelector(selector));
        return (element.ComputedAccessibleRole, element.ComputedAccessibleLabel);
    }
}
