namespace Bwc.Model.Reports;

/// <summary>The chairs of a programme: the sentences about them and the table.</summary>
internal sealed class ChairWriter(DraftContext context)
{
    /// <summary>The chairs of the States Parties in one sentence, those of the experts in another; what follows from a third is left to it.</summary>
    public IEnumerable<string> Prose()
    {
        var (slots, fifth) = (context.Report.ChairProse, context.Report.Mandate?.FifthWithStatesParties == true);
        var first = slots.Where(s => s.Office == OfficeCode.MSP).ToList();
        var others = slots.Where(s =>
            s.Office != OfficeCode.MSP && !(fifth && s.Office == OfficeCode.MX5 && first.Exists(f => f.Year == s.Year && f.Group == s.Group))
        );
        if (Sentence([.. first], "MSP", bracketed: false) is { } states)
            yield return states;
        if (Sentence([.. others], "MX", bracketed: true) is { } experts)
            yield return experts;
    }

    /// <summary>The table: the offices, and a row a year. A year that lacks an office of the first row has no row.</summary>
    public List<DraftBlock> Table()
    {
        var lines = new List<DraftBlock>();
        OfficeCode[] offices = [];
        foreach (var year in context.Report.ChairTable.GroupBy(s => s.Year))
        {
            if (offices.Length == 0)
            {
                offices = [.. year.Select(s => s.Office)];
                string?[] heads = [.. offices.Select(o => context.Book.Say(GrammarClass.Office, o.ToString()))];
                if (Array.Exists(heads, h => h is null) || offices.Length < 2)
                {
                    context.LeftOut("$.chairTable", "a table of chairs needs at least two offices, each with words in the draft's language");
                    return [];
                }

                lines.Add(Line(string.Join(' ', heads)));
            }

            var groups = year.Select(s => context.Book.Say(GrammarClass.Group, s.Group.ToString())).ToArray();
            if (!year.Select(s => s.Office).SequenceEqual(offices) || Array.Exists(groups, g => g is null))
                context.LeftOut(
                    "$.chairTable",
                    FormattableString.Invariant($"the row of {year.Key} lacks an office of the first row, or a group that the language has words for")
                );
            else
                lines.Add(Line($"{PhraseBook.Digits(year.Key)} {string.Join(' ', groups)}"));
        }

        return lines;
    }

    private string? Sentence(List<ChairSlot> slots, string office, bool bracketed)
    {
        var parts = new List<string>();
        foreach (var year in slots.GroupBy(s => s.Year))
        {
            var groups = new List<string>();
            foreach (var group in year.GroupBy(s => s.Group))
            {
                var offices = bracketed ? Offices([.. group.Select(s => s.Office.ToString())]) : null;
                var slot = new FrameSlots().With("group", context.Book.Say(GrammarClass.Group, group.Key.ToString())).With("offices", offices);
                if (context.Say(FrameName.MandateGroup, slot, "$.chairProse") is { } named)
                    groups.Add(named);
            }

            var filled = new FrameSlots()
                .With("first", parts.Count == 0)
                .With("year", year.Key)
                .With("office", context.Book.Say(GrammarClass.Office, office))
                .With("groups", context.Book.List(groups));
            if (context.Say(bracketed ? FrameName.MandateChairsOfYears : FrameName.MandateChairsOfYear, filled, "$.chairProse") is { } part)
                parts.Add(part);
        }

        return parts.Count == 0 ? null : context.Say(FrameName.MandateChairs, new FrameSlots().With("years", context.Book.Clauses(parts)), "$.chairProse");
    }

    private string? Offices(IReadOnlyList<string> offices)
    {
        if (context.Book.Say(GrammarClass.Office, string.Join(';', offices)) is { } together)
            return together;
        var named = offices.Select(o => context.Book.Say(GrammarClass.Office, o)).OfType<string>().ToList();
        return named.Count == offices.Count ? context.Book.List(named) : null;
    }

    private static DraftBlock Line(string text) => new(DraftBlockKind.Line, string.Empty, text);
}
