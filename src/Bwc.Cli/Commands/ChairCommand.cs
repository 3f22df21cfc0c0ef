using System.CommandLine;
using System.Globalization;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc chair YEAR OFFICE: who chairs one meeting, as the programme of the year has it, and why.</summary>
internal sealed class ChairCommand : ToolCommand
{
    private readonly Argument<string> _year = new("year") { Description = "The programme year, such as 2020.", HelpName = "YEAR" };
    private readonly Argument<string> _office = new("office") { Description = "The office: MSP, MX, MX1 to MX5 or WG.", HelpName = "OFFICE" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Print the steps that lead to the answer." };
    private readonly Option<string?> _programme = new("--programme")
    {
        Description = "Use the rule of this rotation, such as isp-2018-2020, instead of the programme of the year.",
        HelpName = "ID",
    };
    private readonly Option<bool> _beyond = new("--beyond")
    {
        Description = "Apply the rotation rule to years that it was not decided for: arithmetic, not a decision.",
    };

    public ChairCommand()
        : base("chair", "Show who chairs one meeting in one year: what the programme of the year decided, who is on record as chair, and why.")
    {
        Add(_year);
        Add(_office);
        Add(_explain);
        Add(_programme);
        Add(_beyond);
        AddFormat();
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var year = Given.Year(arguments.GetValue(_year)!);
        var asked = arguments.GetValue(_office)!;
        var (rotation, beyond, explain) = (arguments.GetValue(_programme), arguments.GetValue(_beyond), arguments.GetValue(_explain));
        var register = RegisterOf(arguments);
        var office = OfficeOf(register, asked, year);
        if (rotation is null && !beyond)
        {
            var chair = register.ChairOf(year, office);
            return chair.Findings is [{ Code: Codes.YearWithoutProgramme } none]
                ? throw new Refusal(none.Code, $"{none.Message}; to calculate chairs for other years from a rotation's rule, add --beyond")
                : new Answer(OfYear(register, format, chair.OrRefuse(), explain));
        }

        var rulings = register.ChairsOf(rotation).OrRefuse();
        RefuseBeyond(rulings, year, year, beyond);
        return new Answer(OfRule(register, format, rulings.Rule(year, office), explain));
    }

    /// <summary>The office by its code or its title; a meeting that is no office's turn has its officers in bwc meeting.</summary>
    private static OfficeCode OfficeOf(Register register, string asked, int year)
    {
        if (register.Offices.FirstOrDefault(o => SameLetters.Of(o.Title, asked)) is { } titled)
            return titled.Code;
        if (register.TryFindMeeting(asked, out var named) && named.Office is null)
            throw Elsewhere(asked, [named]);
        if (!OfficeText.TryRead(asked, out var office) || !register.Offices.Any(o => o.Code == office))
        {
            Meeting[] ofYear = [.. register.Meetings.Where(m => m.Office is null && m.ProgrammeYear == year && Names(m, asked))];
            if (ofYear.Length > 0)
                throw Elsewhere(asked, ofYear);
        }

        return Given.Office(asked);
    }

    private static bool Names(Meeting meeting, string asked) =>
        SameLetters.Of(PlainWords.Of(meeting.Kind), asked) || meeting.Id.StartsWith(asked, StringComparison.OrdinalIgnoreCase);

    private static Refusal Elsewhere(string asked, Meeting[] meetings) =>
        new(
            Codes.OfficeCodeMalformed,
            $"{SafeText.Quote(asked)} is not an office that the groups chair in turn; for its officers, use "
                + Wording.OneOf([.. meetings.Select(m => $"bwc meeting {SafeText.Bare(m.Id)}")])
        );

    /// <summary>Refuses years that the rotation was not decided for, where nobody asked for arithmetic.</summary>
    internal static void RefuseBeyond(ChairRulings rulings, int first, int last, bool beyond)
    {
        if (!beyond && !(rulings.IsDecided(first) && rulings.IsDecided(last)))
            throw new Refusal(Codes.RotationBeyondDecision, $"{rulings.Beyond(first, last)} Add --beyond to see it.");
    }

    private static string OfYear(Register register, Format format, YearChair chair, bool explain)
    {
        if (format == Format.Json)
            return ModelJson.Write(chair);
        if (format == Format.Csv)
            return Print.Rows(format, ChairsCommand.RowsOf([chair]));
        var group = chair.Group is { } code ? NameOf(register, code) : null;
        var (year, office) = (chair.Year.ToString(CultureInfo.InvariantCulture), chair.Office.ToString());
        var page = new Page(format).Title(
            group is null ? $"No regional group is established for the chair of {office} in {year}."
            : chair.Decided ? $"{group} chairs {office} in {year}."
            : $"{group} chaired {office} in {year}, as follows from who chaired."
        );
        if (!chair.ViceChairs.IsEmpty)
            page.Line($"Vice-chairs: {string.Join(", ", chair.ViceChairs)}.");
        foreach (var person in chair.OnRecord.GroupBy(c => ChairsCommand.Who(c)))
            page.Line($"On record as chair: {person.Key}, {string.Join(", ", person.Select(c => c.Meeting))}.");
        if (format == Format.Table && !explain && !chair.Decided)
            return page.Steps([.. chair.Steps.Take(chair.Steps.Length - chair.OnRecord.Length)]).ToString();
        return explain || format == Format.Markdown
            ? page.Steps(chair.Steps).Sources(register, chair.Steps.Select(s => s.Citation)).ToString()
            : page.ToString();
    }

    private static string OfRule(Register register, Format format, Result<ChairRuling> result, bool explain)
    {
        var ruling = result.OrRefuse();
        if (format == Format.Json)
            return ModelJson.Write(ruling);
        if (format == Format.Csv)
        {
            return Print.Rows(
                format,
                Rows.Of(
                    [ruling],
                    ("year", r => r.Year.ToString(CultureInfo.InvariantCulture)),
                    ("office", r => r.Office.ToString()),
                    ("group", r => r.Group.ToString()),
                    ("decided", r => r.Decided ? "true" : "false")
                )
            );
        }

        var (year, office, name) = (ruling.Year.ToString(CultureInfo.InvariantCulture), ruling.Office.ToString(), NameOf(register, ruling.Group));
        var page = new Page(format).Title(
            ruling.Decided ? $"{name} chairs {office} in {year}." : $"Arithmetic, not a decision: by the rule alone, {name} would chair {office} in {year}."
        );
        if (!ruling.ViceChairs.IsEmpty)
            page.Line($"Vice-chairs: {string.Join(", ", ruling.ViceChairs)}.");
        page.Notes(result.Findings);
        return explain || format == Format.Markdown
            ? page.Steps(ruling.Steps).Sources(register, ruling.Steps.Select(s => s.Citation)).ToString()
            : page.ToString();
    }

    private static string NameOf(Register register, GroupCode group) =>
        $"{group} ({register.FindGroup(group).Value?.Name ?? "a group that the register lacks"})";
}
