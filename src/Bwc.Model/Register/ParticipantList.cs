using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// Judges a list of participants entry by entry, as a registration desk does: who is meant on the day, how it may take part, who is there twice under two
/// names, and where the list says something else. Lists may be of any length; memory grows with the number of different names.
/// </summary>
/// <remarks>Bodies that the register does not know are added with <see cref="Add"/> and ruled on by what the caller says that they are. An instance is for one
/// list and one thread.</remarks>
internal sealed class ParticipantList
{
    // An answer that was given once is kept; a list of a million different names keeps so many and asks for the others again.
    private const int MostKept = 20_000;

    // Suggestions are the one thing that takes time, and nobody reads more.
    private const int MostSuggested = 1_000;

    private readonly Register _register;
    private readonly ParticipationRules _rules;
    private readonly StatusBasis _basis;
    private readonly Dictionary<Organization, ParticipantKind> _own = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, EntryRuling> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int Line, string Given)> _firstNames = new(StringComparer.Ordinal);
    private readonly HashSet<(string Participant, string Name)> _names = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private OrganizationDirectory? _ownDirectory;
    private int _suggested;

    internal ParticipantList(Register register, LocalDate on, ParticipationRules rules, StatusBasis basis)
    {
        (_register, On, _rules, _basis) = (register, IsoDate.InIso(on), rules, basis);
    }

    /// <summary>The day of the rulings.</summary>
    public LocalDate On { get; }

    /// <summary>How many entries were ruled on so far, by category, in the order of the letters; those of whom nobody can say who is meant are counted as
    /// <see cref="EntryRuling.Unresolved"/>.</summary>
    public ImmutableSortedDictionary<string, int> Counts => _counts.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>How many different participants were found so far.</summary>
    public int Participants => _firstNames.Count;

    /// <summary>How many entries were ruled on so far.</summary>
    public int Entries { get; private set; }

    /// <summary>How many of them are in error.</summary>
    public int Errors { get; private set; }

    /// <summary>Tells of a body that the register does not know. Where the register knows a name, its answer counts.</summary>
    /// <param name="abbreviation">The abbreviation.</param>
    /// <param name="names">The names, in any language; none if only the abbreviation is known.</param>
    /// <param name="kind">What it is, one of <see cref="ParticipationRules.StatedKinds"/>.</param>
    /// <exception cref="ArgumentException">The abbreviation is blank, or a name is; the kind is not for a caller to state.</exception>
    public void Add(string abbreviation, ImmutableArray<string> names, ParticipantKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(abbreviation);
        if (!ParticipationRules.StatedKinds.Contains(kind))
            throw new ArgumentException($"{kind} is not for the caller to state.", nameof(kind));
        var list = Sequence.OrEmpty(names);
        if (list.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("A name is blank.", nameof(names));
        var body = new Organization
        {
            Abbreviation = abbreviation,
            Kind = OrganizationKind.NotEstablished,
            Grade = Grade.NotEstablished,
            Names =
            [
                .. list.Select(name => new NameEntry
                {
                    Language = Language.English,
                    Form = NameForm.Formal,
                    Text = name,
                    Grade = Grade.NotEstablished,
                }),
            ],
        };
        _own.Add(body, kind);
        _ownDirectory = null;
        _kept.Clear();
    }

    /// <summary>Tells of the bodies in a table of the caller's, with the columns abbreviation, names (with semicolons between) and kind.</summary>
    /// <param name="table">The table, with commas or tabs, its first line the names of the columns.</param>
    /// <returns>Null if every row was taken; else what is wrong with the first that was not: <see cref="Codes.ColumnUnknown"/>,
    /// <see cref="Codes.RowUnreadable"/>, <see cref="Codes.NameEmpty"/>, <see cref="Codes.WordUnknown"/>.</returns>
    /// <exception cref="ArgumentNullException">The table is null.</exception>
    /// <exception cref="IOException">The table cannot be read.</exception>
    public Finding? AddTable(TextReader table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return OwnBodies.AddTo(this, table);
    }

    /// <summary>Rules on an entry.</summary>
    /// <param name="given">The name as it is in the list.</param>
    /// <param name="claimed">What the list says that it is: a category of the rulebook, a kind or a paragraph; null if it says nothing.</param>
    /// <param name="note">What the list has beside it; it is handed on.</param>
    /// <param name="line">The line, from 1; 0 if there are no lines.</param>
    /// <returns>The ruling; where it is not known who is meant, the findings say why and <see cref="EntryRuling.Candidates"/> who may be.</returns>
    public EntryRuling Rule(string? given, string? claimed = null, string? note = null, int line = 0)
    {
        given ??= string.Empty;
        if (!_kept.TryGetValue(given, out var ruling))
        {
            ruling = Resolve(given);
            if (_kept.Count < MostKept)
                _kept[given] = ruling;
        }

        var findings = ruling.Findings;
        if (Repeated(ruling, line) is { } repeated)
            findings = findings.Add(repeated);
        if (Judged(ruling, claimed) is { } differs)
            findings = findings.Add(differs);
        return Counted(ruling with { Line = line, Note = note, Findings = AtEntry(findings) });
    }

    /// <summary>An entry that cannot be read.</summary>
    internal EntryRuling Unreadable(string given, int line, Finding finding) =>
        Counted(Nobody(given, [finding]) with { Line = line, Findings = AtEntry([finding]) });

    /// <summary>A ruling with a finding about how its row was read.</summary>
    internal static EntryRuling With(EntryRuling ruling, Finding finding) => ruling with { Findings = ruling.Findings.Add(finding) };

    /// <summary>True if the register or the table beside it knows who that is.</summary>
    internal bool Knows(string name) => _register.States.TryFind(name, out _) || _register.Organizations.TryFind(name, out _) || Own.TryFind(name, out _);

    private OrganizationDirectory Own => _ownDirectory ??= new OrganizationDirectory([.. _own.Keys], []);

    private EntryRuling Resolve(string given)
    {
        var clean = CleanText.Of(given);
        var isKnown = _register.States.TryFind(clean, out _) || _register.Organizations.TryFind(clean, out _);
        if (!isKnown && Own.TryFind(clean, out var body))
        {
            var kind = _own[body];
            var stated = kind == ParticipantKind.Guest ? _rules.Classify(new Guest { Name = body.Name }, On) : _rules.Classify(body.Name, kind, On);
            return Ruled(
                given,
                stated,
                [
                    Finding.Of(
                        Codes.KindFromOwnTable,
                        $"{SafeText.Quote(given)} is not in the register; its kind, according to the table that was given, is {PlainWords.Of(kind)}"
                    ),
                ]
            );
        }

        if (!isKnown && _suggested >= MostSuggested && clean.Length > 0)
            return Nobody(
                given,
                [
                    Finding.Of(
                        Codes.ParticipantUnknown,
                        $"{SafeText.Quote(clean)} is not in this register; suggestions are made only for the first {MostSuggested} unknown names of a list"
                    ),
                ]
            );
        var result = _register.Classify(clean, On, _rules, _basis);
        if (result.Value is not { } ruling)
            return Unknown(given, result.Findings);
        if (ruling.State is null)
            return Ruled(given, ruling, []);
        return ruling.Exists ? OfTheDay(given, ruling) : NotThere(given, ruling);
    }

    /// <summary>A State that did not exist on the day, with what was there instead.</summary>
    private EntryRuling NotThere(string given, ParticipationRuling ruling)
    {
        var state = _register.States[ruling.State!.Value];
        var earlier = EarlierStates.Of(_register.States, given, state, On);
        var instead = _register.States.InsteadOf(earlier ?? state, On);
        var quoted = SafeText.Quote(given);
        if (earlier is not null && instead.Length > 1)
        {
            return Nobody(
                given,
                [
                    Finding.Of(
                        Codes.NameOfSeveralToday,
                        $"{quoted} is a name from another time; on {IsoDate.ToText(On)} there are instead "
                            + $"{Wording.List([.. instead.Select(s => s.ToString())])}; name the States that are meant"
                    ),
                ]
            ) with
            {
                Candidates = [.. instead.Select(s => s.Code.ToString())],
            };
        }

        var then = instead.IsEmpty
            ? "it is not established which State was there instead"
            : $"in its place there is {Wording.List([.. instead.Select(s => s.ToString())])}";
        return Nobody(
            given,
            [
                Finding.Of(
                    Codes.StateNotOnThatDay,
                    $"{quoted} is {(earlier is null ? state.ToString() : SafeText.Bare(earlier.Name))}, which did not exist on {IsoDate.ToText(On)}; {then}"
                ),
            ]
        ) with
        {
            Candidates = [.. instead.Select(s => s.Code.ToString())],
        };
    }

    /// <summary>A State by a name that it has on the day, or had on another.</summary>
    private EntryRuling OfTheDay(string given, ParticipationRuling ruling)
    {
        var states = _register.States;
        if (!states.IsNameOfOtherDay(given, On))
            return Ruled(given, ruling, []);
        return Ruled(
            given,
            ruling,
            [
                Finding.Of(
                    Codes.NameOfOtherTime,
                    $"{SafeText.Quote(given)} was not the name of {states[ruling.State!.Value]} on {IsoDate.ToText(On)}; "
                        + $"its name then was {SafeText.Bare(ruling.Participant)}"
                ),
            ]
        );
    }

    private static EntryRuling Ruled(string given, ParticipationRuling ruling, ImmutableArray<Finding> findings) =>
        new()
        {
            Line = 0,
            Given = given,
            Participant = ruling.Participant,
            State = ruling.State,
            Category = ruling.Category,
            Rule = ruling.Rule,
            TakesPartInDecisions = ruling.TakesPartInDecisions,
            Findings = findings,
        };

    private static EntryRuling Nobody(string given, ImmutableArray<Finding> findings) =>
        new()
        {
            Line = 0,
            Given = given,
            TakesPartInDecisions = false,
            Findings = findings,
        };

    private EntryRuling Unknown(string given, ImmutableArray<Finding> findings)
    {
        _suggested++;
        if (
            findings[0].Code == Codes.ParticipantAmbiguous
            && _register.States.TryFind(given, out var state)
            && _register.Organizations.TryFind(given, out var body)
        )
            return Nobody(given, findings) with { Candidates = [state.Code.ToString(), body.Abbreviation] };
        return Nobody(given, findings) with
        {
            Candidates =
            [
                .. _register.States.Candidates(given).Select(s => s.Code.ToString()),
                .. _register.Organizations.Candidates(given).Select(o => o.Abbreviation),
                .. Own.Candidates(given).Select(o => o.Abbreviation),
            ],
        };
    }

    private Finding? Repeated(EntryRuling ruling, int line)
    {
        if (ruling.Participant is null)
            return null;
        var key = ruling.State?.ToString() ?? ruling.Participant;
        if (!_firstNames.TryGetValue(key, out var first))
        {
            _firstNames[key] = (line, ruling.Given);
            return null;
        }

        // A name that was judged once is in the list thousands of times; only the first time is it compared by its letters.
        if (ruling.Given == first.Given || !_names.Add((key, ruling.Given)))
            return null;
        if (CleanText.Of(ruling.Given).Equals(CleanText.Of(first.Given), StringComparison.OrdinalIgnoreCase))
            return null;
        var where =
            first.Line > 0
                ? string.Create(CultureInfo.InvariantCulture, $", which is already listed as {SafeText.Quote(first.Given)} on line {first.Line}")
                : $", which is already listed as {SafeText.Quote(first.Given)}";
        return Finding.Of(Codes.ParticipantUnderTwoNames, $"{SafeText.Quote(ruling.Given)} is {SafeText.Bare(ruling.Participant)}{where}");
    }

    private Finding? Judged(EntryRuling ruling, string? claimed)
    {
        if (ruling.Category is null || string.IsNullOrWhiteSpace(claimed))
            return null;
        var said = NameFold.Fold(CleanText.Of(claimed));
        foreach (var kind in Enum.GetValues<ParticipantKind>())
        {
            if (_rules.CategoryOf(kind) is not { } category)
                continue;
            if (
                said != NameFold.Fold(category.Id)
                && said != NameFold.Fold(EnumWords.Of(kind))
                && said != NameFold.Fold(PlainWords.Of(category.Id))
                && said != NameFold.Fold(PlainWords.Of(kind))
                && said != NameFold.Fold(category.Rule?.ToString() ?? string.Empty)
            )
                continue;
            return category.Id == ruling.Category
                ? null
                : Finding.Of(
                    Codes.ClaimedKindDiffers,
                    $"the list says {SafeText.Quote(claimed)}, but {SafeText.Bare(ruling.Participant!)} is a different kind of participant on "
                        + $"{IsoDate.ToText(On)}: {PlainWords.Of(ruling.Category!)}"
                );
        }

        var known = Enum.GetValues<ParticipantKind>().Select(k => _rules.CategoryOf(k)?.Id).OfType<string>().Distinct().Select(PlainWords.Of);
        return Finding.Of(Codes.ClaimedKindUnknown, $"{SafeText.Quote(claimed)} is not a category of the rulebook; use {Wording.OneOf([.. known])}");
    }

    private EntryRuling Counted(EntryRuling ruling)
    {
        Entries++;
        Errors += ruling.IsInError ? 1 : 0;
        var category = ruling.Category ?? EntryRuling.Unresolved;
        _counts[category] = _counts.GetValueOrDefault(category) + 1;
        return ruling;
    }

    private ImmutableArray<Finding> AtEntry(ImmutableArray<Finding> findings) =>
        findings.IsEmpty ? findings : [.. findings.Select(f => f with { Path = string.Create(CultureInfo.InvariantCulture, $"$.entries[{Entries}]") })];
}
