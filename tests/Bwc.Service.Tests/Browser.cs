using OpenQA.Selenium;
using OpenQA.Selenium.Chrome;

namespace Bwc.Tests;

/// <summary>
/// Chromium with its driver, as Debian packages them, without a screen and with the new and empty profile that the driver makes and removes. It
/// starts when it is first used.
/// </summary>
public sealed class Browser : IDisposable
{
    private readonly Lazy<ChromeDriver> _driver;

    public Browser() => _driver = new(Start);

    /// <summary>Why no test in a browser can be run; null where it can.</summary>
    public static string? Missing { get; } =
        Find("chromium", "chromium-browser", "google-chrome") is null ? "no Chromium was found on the path"
        : Find("chromedriver") is null ? "no chromedriver was found on the path"
        : null;

    public ChromeDriver Driver => _driver.Value;

    public void Dispose()
    {
        if (_driver.IsValueCreated)
            _driver.Value.Quit();
    }

    /// <summary>Opens a page in a window of a size, in light or dark.</summary>
    public void Open(Uri address, int width = 1280, bool dark = false, bool still = false)
    {
        Resize(width);
        Dictionary<string, object>[] features =
        [
            new() { ["name"] = "prefers-color-scheme", ["value"] = dark ? "dark" : "light" },
            new() { ["name"] = "prefers-reduced-motion", ["value"] = still ? "reduce" : "no-preference" },
        ];
        Driver.ExecuteCdpCommand("Emulation.setEmulatedMedia", new() { ["features"] = features });
        Driver.Navigate().GoToUrl(address);
    }

    public void Resize(int width) =>
        Driver.ExecuteCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            new()
            {
                ["width"] = width,
                ["height"] = 900,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            }
        );

    public void Press(string keys) => new OpenQA.Selenium.Interactions.Actions(Driver).SendKeys(keys).Perform();

    public T Run<T>(string script, params object[] arguments) => (T)Driver.ExecuteScript(script, arguments)!;

    /// <summary>Waits until a part of the page says something.</summary>
    public string WaitFor(string selector, string text)
    {
        var end = Environment.TickCount64 + 10_000;
        while (true)
        {
            var said = Run<string>("return document.querySelector(arguments[0])?.textContent ?? ''", selector);
            if (said.Contains(text, StringComparison.Ordinal))
                return said;
            Assert.True(Environment.TickCount64 < end, $"{selector} says '{said}' and not '{text}'.");
            Thread.Sleep(20);
        }
    }

    private ChromeDriver Start()
    {
        var options = new ChromeOptions { BinaryLocation = Find("chromium", "chromium-browser", "google-chrome") };
        options.AddArguments(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--lang=en-US",
            "--force-renderer-accessibility"
        );
        options.SetLoggingPreference(LogType.Browser, LogLevel.All);
        var driver = Find("chromedriver")!;
        // The place of the driver is given, so none is looked for in the network.
        var service = ChromeDriverService.CreateDefaultService(Path.GetDirectoryName(driver)!, Path.GetFileName(driver));
        service.HideCommandPromptWindow = true;
        service.SuppressInitialDiagnosticInformation = true;
        return new ChromeDriver(service, options, TimeSpan.FromSeconds(60));
    }

    private static string? Find(params string[] names) =>
        (
            from name in names
            from directory in (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            let path = Path.Combine(directory, name)
            where File.Exists(path)
            select path
        ).FirstOrDefault();
}
