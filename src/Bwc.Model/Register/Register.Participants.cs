using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>Whole lists of participants.</content>
public sealed partial class Register
{
    /// <summary>
    /// Rules on every entry in a list: which participant is meant on that day, how each may take part, which are listed under two names, and where the list
    /// says something different.
    /// </summary>
    /// <param name="entries">The entries: the name; what the list says that it is (a category of the rulebook, a kind or a paragraph), or null; a note that is
    /// handed on, or null.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="also">Bodies that the register does not know: the abbreviation, the names, and what each is, one of
    /// <see cref="ParticipationRules.StatedKinds"/>. Where the register knows a name, its answer counts.</param>
    /// <param name="basis">On which basis a State's status is taken.</param>
    /// <param name="rules">The rulebook, made ready; null for the first of the register.</param>
    /// <returns>The rulings, or a finding: <see cref="Codes.RulebookMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The entries are null.</exception>
    /// <exception cref="ArgumentException">A body has a blank abbreviation or name, or a kind that is not for the caller to state.</exception>
    /// <example><code>
    /// var ruling = Register.Default.RuleOn([("Kenya", null, null), ("Egypt, Arab Rep.", "stateParty", null)], new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine(ruling.Entries[1].Findings[0].Message); // the list says 'stateParty', but Egypt is ...
    /// </code></example>
    public Result<ParticipantListRuling> RuleOn(
        IEnumerable<(string? Name, string? Claimed, string? Note)> entries,
        LocalDate on,
        IEnumerable<(string Abbreviation, ImmutableArray<string> Names, ParticipantKind Kind)>? also = null,
        StatusBasis basis = StatusBasis.Deposited,
        ParticipationRules? rules = null
    )
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (ListOn(on, basis, rules) is not { Value: { } list })
            return WithoutRulebook<ParticipantListRuling>();
        foreach (var (abbreviation, names, kind) in also ?? [])
            list.Add(abbreviation, names, kind);
        return Results.Success(Ruling(list, [.. entries.Select(e => list.Rule(e.Name, e.Claimed, e.Note))], blank: 0));
    }

    /// <summary>Rules on every entry in a list in any usual format: one name on each line, or a table with commas, semicolons or tabs.</summary>
    /// <param name="text">The list, which is read once.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="column">The column with the names: its name in the first line, or its number from 1; null for the one whose name says so, or the
    /// first.</param>
    /// <param name="also">A table of bodies that the register does not know, with the columns abbreviation, names (with semicolons between) and kind; null
    /// if there is none.</param>
    /// <param name="basis">On which basis a State's status is taken.</param>
    /// <param name="rules">The rulebook, made ready; null for the first of the register.</param>
    /// <returns>The rulings, each with its line; or a finding: <see cref="Codes.RulebookMissing"/>, <see cref="Codes.ColumnUnknown"/>, and for the table of
    /// bodies <see cref="Codes.RowUnreadable"/>, <see cref="Codes.NameEmpty"/> and <see cref="Codes.WordUnknown"/>. A row of the list that cannot be read is
    /// an entry with a finding.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="IOException">A text cannot be read.</exception>
    /// <example><code>
    /// var list = new StringReader("name,category\nKenya,stateParty\nPhillipines,stateParty\n");
    /// var ruling = Register.Default.ReadParticipants(list, new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine($"{ruling.Entries[1].Line}: {ruling.Entries[1].Candidates[0]}"); // 3: PHL
    /// </code></example>
    public Result<ParticipantListRuling> ReadParticipants(
        TextReader text,
        LocalDate on,
        string? column = null,
        TextReader? also = null,
        StatusBasis basis = StatusBasis.Deposited,
        ParticipationRules? rules = null
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        if (ListOn(on, basis, rules) is not { Value: { } list })
            return WithoutRulebook<ParticipantListRuling>();
        if (also is not null && list.AddTable(also) is { } wrong)
            return Results.Failure<ParticipantListRuling>([wrong]);
        var opened = ParticipantFile.Open(text, column);
        if (opened.Value is not { } file)
            return Results.Failure<ParticipantListRuling>(opened.Findings);
        ImmutableArray<EntryRuling> entries = [.. file.Rule(list)];
        return Results.Success(Ruling(list, entries, file.Blank));
    }

    /// <summary>Begins a list, which is judged entry by entry.</summary>
    internal Result<ParticipantList> ListOn(LocalDate on, StatusBasis basis = StatusBasis.Deposited, ParticipationRules? rules = null) =>
        (rules ?? Participation) is { } book ? Results.Success(new ParticipantList(this, on, book, basis)) : WithoutRulebook<ParticipantList>();

    private static ParticipantListRuling Ruling(ParticipantList list, ImmutableArray<EntryRuling> entries, int blank) =>
        new()
        {
            On = list.On,
            Entries = entries,
            Participants = list.Participants,
            Blank = blank,
        };
}
