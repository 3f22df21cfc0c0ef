using System.Globalization;

namespace Bwc.Tests;

/// <summary>
/// The whole suite runs again under other cultures and far from UTC (.ci/run); this shows that such a run is what it says, and no run in the
/// invariant culture.
/// </summary>
public class CultureLaws
{
    [Fact]
    public void The_host_knows_cultures_that_differ_where_programs_break()
    {
        Assert.Equal("İ", "i".ToUpper(new CultureInfo("tr-TR")));
        Assert.IsType<PersianCalendar>(new CultureInfo("fa-IR").Calendar);
        Assert.IsType<UmAlQuraCalendar>(new CultureInfo("ar-SA").Calendar);
        Assert.NotEqual("-1.5", (-1.5).ToString(new CultureInfo("fa-IR")));
        Assert.Equal("2021/9/3", new DateTime(2021, 9, 3).ToString("d", new CultureInfo("zh-CN")));
    }

    [Fact]
    public void The_culture_and_the_time_zone_that_the_run_asks_for_are_in_force()
    {
        Assert.Equal(Asked("BWC_EXPECTED_CULTURE", CultureInfo.CurrentCulture.Name), CultureInfo.CurrentCulture.Name);
        Assert.Equal(Asked("BWC_EXPECTED_CULTURE", CultureInfo.CurrentUICulture.Name), CultureInfo.CurrentUICulture.Name);
        var offset = TimeZoneInfo.Local.GetUtcOffset(new DateTime(2021, 9, 3, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal(Asked("BWC_EXPECTED_OFFSET", offset.ToString("c")), offset.ToString("c"));
    }

    // An ordinary run asks for nothing and has what the machine has.
    private static string Asked(string variable, string otherwise) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } asked ? asked : otherwise;
}
