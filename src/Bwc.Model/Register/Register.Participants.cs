using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>Whole lists of participants.</content>
public sealed partial class Register
{
    /// <summary>
    /// Rules on every entry in a list: which participant is meant on the given date, how it may take part, whether it is also listed under another name, and
    /// where the list disagrees with the ruling.
    /// </summary>
    /// <param name="entries">The entries. Each consists of a name; the category, kind or paragraph that the list states for it, or null; and a note that is
    /// passed through to the ruling, or null.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <param name="also">Bodies that are not in the register. Each has an abbreviation, names and a kind, one of <see cref="ParticipationRules.StatedKinds"/>.
    /// If a name is also in the register, the register takes precedence.</param>
    /// <param name="basis">The basis on which a State's status is determined.</param>
    /// <param name="rules">The prepared rulebook; null for the first one in the register.</param>
    /// <returns>The rulings, or a finding: <see cref="Codes.RulebookMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The entries are null.</exception>
    /// <exception cref="ArgumentException">A body has a blank abbreviation or name, or a kind that the caller may not state.</exception>
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

    /// <summary>Rules on every entry in a list in any common format: one name per line, or a table separated by commas, semicolons or tabs.</summary>
    /// <param name="text">The list, which is read once.</param>
    /// <param name="on">The date, in any calendar.</param>
    /// <param name="column">The column that contains the names, given by its header in the first line or by its number, counted from 1; null for the column
    /// whose header indicates names, or else the first.</param>
    /// <param name="also">A table of bodies that are not in the register, with the columns abbreviation, names (separated by semicolons) and kind; null if
    /// there is none.</param>
    /// <param name="basis">The basis on which a State's status is determined.</param>
    /// <param name="rules">The prepared rulebook; null for the first one in the register.</param>
    /// <returns>The rulings, each with its line number; or a finding: <see cref="Codes.RulebookMissing"/>, <see cref="Codes.ColumnUnknown"/>, or, for the table
    /// of bodies, <see cref="Codes.RowUnreadable"/>, <see cref="Codes.NameEmpty"/> or <see cref="Codes.WordUnknown"/>. A row of the list that cannot be read
    /// becomes an entry with a finding.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="IOException">The list or the table cannot be read.</exception>
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
