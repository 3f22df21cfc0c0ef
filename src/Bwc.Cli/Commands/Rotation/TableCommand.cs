using System.CommandLine;
using System.Globalization;
using System.Text;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands.Rotation;

/// <summary>A command of bwc rotation that is given a table, with what several of them share.</summary>
internal abstract class TableCommand : ToolCommand
{
    private const int UsualLimit = 10;

    private readonly Argument<string> _file = new("file") { HelpName = "FILE" };
    private readonly Option<string?> _limit = new("--limit") { Description = "How many to list; 10 by default.", HelpName = "N" };
    private readonly Option<string?> _groups = new("--groups")
    {
        Description = "The groups that take turns, such as EEG,WG,NAM; by default those of the table.",
        HelpName = "GROUPS",
    };

    protected TableCommand(
        string name,
        string description,
        string file = "A table as lines year,MSP,MX1,... with empty cells for gaps, as a grid, or as a chairTable/1."
    )
        : base(name, description)
    {
        _file.Description = file;
        Add(_file);
    }

    protected void AddSearch()
    {
        Add(_limit);
        Add(_groups);
    }

    protected byte[] FileOf(ParseResult arguments) => Given.File(arguments.GetValue(_file)!);

    protected ChairTable TableOf(ParseResult arguments) => TableIn(FileOf(arguments));

    protected static ChairTable TableIn(byte[] file) =>
        Given.IsJson(file) ? Given.Valid(ModelJson.Read<ChairTable>(file).OrRefuse()) : ChairTable.Read(Encoding.UTF8.GetString(file)).OrRefuse();

    /// <summary>The groups given; null where none are.</summary>
    protected GroupCode[]? GivenGroups(ParseResult arguments) => arguments.GetValue(_groups) is null ? null : [.. GroupsOf(arguments)];

    private IEnumerable<GroupCode> GroupsOf(ParseResult arguments) =>
        (arguments.GetValue(_groups) ?? string.Empty)
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(g =>
                GroupCode.TryParse(CleanText.Of(g), out var code)
                    ? code
                    : throw new Refusal(Codes.GroupCodeMalformed, $"{SafeText.Quote(g)} is not a group; write codes such as EEG,WG,NAM")
            );

    protected int LimitOf(ParseResult arguments) =>
        arguments.GetValue(_limit) is not { } text ? UsualLimit
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= 100_000 ? limit
        : throw new Refusal(Codes.UsageWrong, $"{SafeText.Quote(text)} is not a limit; use 1 to 100000");

    internal static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A table with a row for each year.</summary>
    internal static Rows RowsOf(ChairTable table)
    {
        var cells = table.Slots.ToDictionary(s => (s.Year, s.Office), s => s.Group);
        var rows = new Rows(["year", .. table.Offices.Select(o => o.ToString())], []);
        foreach (var year in table.Years)
            rows.Cells.Add([Text(year), .. table.Offices.Select(o => cells.TryGetValue((year, o), out var group) ? group.ToString() : string.Empty)]);
        return rows;
    }
}
