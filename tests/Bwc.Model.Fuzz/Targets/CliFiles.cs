using System.Text;
using Bwc.Fuzz.Making;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Fuzz.Targets;

/// <summary>A folder with files of every sort for the arguments of the tool: good ones, broken ones, and some that are none.</summary>
internal sealed class CliFiles
{
    public static readonly string[] Names =
    [
        "table",
        "rulesOfProcedure",
        "programmeCalendar",
        "meetingReport",
        "report",
        "reportGrammar",
        "rulebookAdaptation",
        "decisionScript",
        "meeting",
        "registerFile",
        "empty",
        "blank",
        "folder",
        "missing",
        "noise",
        "utf16",
        "mark",
        "deep",
        "long",
        "array",
        "null",
    ];

    private readonly Lazy<string> _folder = new(Make);

    /// <summary>The argument, or the path of the file that it stands for.</summary>
    public string Named(string argument)
    {
        if (argument.StartsWith('@'))
        {
            var path = Path.Combine(_folder.Value, "given");
            File.WriteAllBytes(path, Encoding.UTF8.GetBytes(argument[1..]));
            return path;
        }

        return argument is ['{', .. var name, '}'] && Array.IndexOf(Names, name) >= 0 ? Path.Combine(_folder.Value, name) : argument;
    }

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("bwc-fuzz-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        void Text(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
        void OfType<T>(string name) => Text(name, JsonSamples.Of<T>().Last());
        Text("table", CliWords.Texts[0]);
        Text("report", "BWC/MSP/2019/MX.3/2\n\n1. The following State Party participated: Togo.\n");
        Text("registerFile", ModelJson.Write(RegisterTarget.Short));
        OfType<RulesOfProcedure>("rulesOfProcedure");
        OfType<ProgrammeCalendar>("programmeCalendar");
        OfType<MeetingReport>("meetingReport");
        OfType<ReportGrammar>("reportGrammar");
        OfType<RulebookAdaptation>("rulebookAdaptation");
        OfType<DecisionScript>("decisionScript");
        OfType<Meeting>("meeting");
        Text("empty", string.Empty);
        Text("blank", " \n");
        Directory.CreateDirectory(Path.Combine(folder, "folder"));
        File.WriteAllBytes(Path.Combine(folder, "noise"), [0x80, 0xFF, 0x00, 0xC3, 0x28, 0xF8, 0x0A]);
        File.WriteAllText(Path.Combine(folder, "utf16"), CliWords.Texts[0], Encoding.Unicode);
        File.WriteAllText(Path.Combine(folder, "mark"), CliWords.Texts[1], Encoding.UTF8);
        Text("deep", new string('[', 100_000));
        Text("long", "year," + new string('A', 100_000));
        Text("array", "[1,2]");
        Text("null", "null");
        return folder;
    }
}
