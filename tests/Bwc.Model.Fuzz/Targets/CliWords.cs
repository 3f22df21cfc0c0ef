namespace Bwc.Fuzz.Targets;

/// <summary>The words of the tool: commands, options, what stands after them, and whole lines that are answered.</summary>
internal static class CliWords
{
    public static readonly string[] Formats = ["table", "json", "csv", "markdown", "ics", "svg", "mermaid", "JSON", "xml", "0", "json,csv"];

    public static readonly string[] Texts = ["year,MSP,MX1\n2018,EEG,NAM\n2019,,EEG\n", "{\"type\":\"decisionScript/1\",\"on\":\"2021-09-03\",\"events\":[]}", "{\"type\":\"rotationRule/1\",\"firstYear\":2018,\"cycle\":[\"EEG\",\"WG\"],\"blocks\":[{\"offices\":[\"MSP\"],\"offset\":0}]}", "8. The following 2 States Parties participated in the Meeting: Japan and Kenya.", "{", ""];

    /// <summary>Arguments with a blank between them; {name} is a file.</summary>
    public static readonly string[] Lines =
    [
        "chairs", "chairs 2018-2020", "chairs 2020 --format svg", "chairs --format mermaid", "chairs --programme isp-2018-2020", "chair 2020 MX3 --explain", "chair 2020 MX3 --format json", "rotation history", "rotation infer {table}", "rotation check {table}", "rotation check {table} --rule {table}",
        "rotation analyse {table} --weights NAM=3,WG=2", "rotation complete {table} --limit 3 --groups EEG,WG,NAM", "status Egypt --on 2021-09-03", "status CHE EGY --on 2021-09-03 --basis effective --language fr", "states --on 2026-01-01 --status neither", "states --on 2026-01-01 --group EEG --format csv", "classify Egypt --on 2021-09-03",
        "classify ICRC --on 2021-09-03 --as otherOrganization", "classify CHE --on 2021-09-03 --rulebook {rulesOfProcedure}", "programmes", "programme isp-2018-2020", "programme isp-2018-2020 --format json", "meetings --programme isp-2018-2020 --year 2020", "meetings --format ics", "meeting MX3-2020", "calendar isp-2018-2020 --on 2020-10-01", "calendar {programmeCalendar} --format ics",
        "audit isp-2018-2020 --severity warning", "audit isp-2018-2020 --year 2019", "audit BWC/MSP/2020/MX.3/2", "audit {meetingReport}", "symbol BWC/MSP/2020/MX.3/WP.4 BWC/CONF.IX/PC/2", "read {report} --language en", "read {report} --language zh", "read {report} --grammar {reportGrammar}", "report BWC/MSP/2020/MX.3/2", "report {meetingReport} --format json", "compare BWC/MSP/2020/MX.3/2 {meetingReport}",
        "grammar en --format csv", "rules", "rules --adaptation {rulebookAdaptation}", "rule 28", "rule 44(1) --format json", "decide {decisionScript}", "decide --kind substantive --for 10 --against 1 --abstain 2 --participating 13", "validate {meeting}", "validate {registerFile}", "schema state", "chairs --register {registerFile}", "states --on 2021-09-03 --register {registerFile}", "--version", "--help", "chair --help", "register --register {registerFile}",
    ];

    public static readonly string[] All =
    [
        .. Lines.SelectMany(l => l.Split(' ')).Distinct(), .. Formats, "--", "-", "-f", "-l", "-h", "-?", "/?", "@", "--format=json", "--on=2021-09-03", "--on", "2021-02-29", "0000-00-00", "9999-12-31", "0001-01-01", "10000-01-01", "2018-", "-2018", "2020-2018", "1-9999", "99999999999", "-1", "2147483648", "isp-2003-2005", "isp-2007-2010", "WG", "MSP", "ONE", "--severity", "error", "info",
        "stateParty", "signatory", "--as", "nonGovernmentalOrganization", "ar", "ru", "es", "中国", "Côte d’Ivoire", "TÜRKIYE", "Korea", "EU", "procedural", "[suggest]", "[diagram]", "$PATH", "~", "*", "con", "nul", "..", "{no}", "{table", "\u200f", "\u001b[2J", "a\nb", "",
    ];
}
