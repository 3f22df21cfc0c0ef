using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace Bwc.Model;

/// <summary>
/// Judges a list of participants entry by entry, as a registration desk does: who is meant on the day, how it may take part, who is there twice under one
/// name or two, and where the list says something else. Lists may be of any length; memory grows with the number of different names.
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
    private readonly ClaimedKinds _claims;
    private readonly NamesOfOtherTimes _times;
    private readonly Dictionary<Organization, ParticipantKind> _own = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, (EntryRuling Ruling, string? Remark)> _kept = new(StringComparer.Ordinal);
    private readonly RepeatedEntries _repeated = new();
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private OrganizationDirectory? _ownDirectory;
    private int _suggested;

    internal ParticipantList(Register register, LocalDate on, ParticipationRules rules, StatusBasis basis)
    {
        (_register, On, _rules, _basis, _claims) = (register, IsoDate.InIso(on), rules, basis, new ClaimedKinds(rules));
        _times = new NamesOfOtherTimes(register, On);
    }

    /// <summary>The day of the rulings.</summary>
    public LocalDate On { get; }

    /// <summary>
    /// The number of entries ruled on so far, by category, in alphabetical order; entries whose participant could not be identified are counted as
    /// <see cref="EntryRuling.Unresolved"/>, and headings as <see cref="EntryRuling.Heading"/>.
    /// </summary>
    public ImmutableSortedDictionary<string, int> Counts => _counts.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The number of different participants of a category found so far.</summary>
    public int ParticipantsOf(string category) => _repeated.ParticipantsOf(category);

    /// <summary>The number of different participants found so far.</summary>
    public int Participants => _repeated.Participants;

    /// <summary>The number of entries ruled on so far.</summary>
    public int Entries { get; private set; }

    /// <summary>The number of entries ruled on so far that have errors.</summary>
    public int Errors { get; private set; }

    /// <summary>Adds a body that the register does not know. If the register knows the name, its own answer counts.</summary>
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

    /// <summary>Adds the bodies in a table of your own, with the columns abbreviation, names (separated by semicolons) and kind.</summary>
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

    /// <summary>Rules on an entry of the list.</summary>
    /// <param name="given">The name as it is in the list.</param>
    /// <param name="claimed">What the list says that it is: a category of the rulebook, a kind or a paragraph; null if it says nothing.</param>
    /// <param name="note">What the list has beside it; it is handed on.</param>
    /// <param name="line">The line, from 1; 0 if there are no lines.</param>
    /// <returns>The ruling; where it is not known who is meant, the findings say why and <see cref="EntryRuling.Candidates"/> who may be.</returns>
    public EntryRuling Rule(string? given, string? claimed = null, string? note = null, int line = 0)
    {
        given ??= string.Empty;
        if (!_kept.TryGetValue(given, out var kept))
        {
            kept = Resolve(given);
            if (_kept.Count < MostKept)
                _kept[given] = kept;
        }

        var (ruling, remark) = kept;
        var findings = ruling.Findings;
        if (_repeated.Judge(ruling, note, line) is { } repeated)
            findings = findings.Add(repeated);
        if (_claims.Judge(ruling, string.IsNullOrWhiteSpace(claimed) ? remark : claimed, On) is { } differs)
            findings = findings.Add(differs);
        return Counted(ruling with { Line = line, Note = note, Findings = AtEntry(findings) });
    }

    /// <summary>An entry that cannot be read.</summary>
    internal EntryRuling Unreadable(string given, int line, Finding finding) =>
        Counted(Nobody(given, [finding]) with { Line = line, Findings = AtEntry([finding]) });

    /// <summary>A ruling with a finding about how its row was read.</summary>
    internal static EntryRuling With(EntryRuling ruling, Finding finding) => ruling with { Findings = ruling.Findings.Add(finding) };

    /// <summary>True if the register or the table beside it knows who that is.</summary>
    internal bool Knows(string name) => IsInRegister(name) || Own.TryFind(name, out _);

    /// <summary>True if a text says what a participant is, as lists do.</summary>
    internal bool IsClaim(string text) => _claims.IsClaim(text);

    private bool IsInRegister(string name) => _register.States.TryFind(name, out _) || _register.Organizations.TryFind(name, out _);

    private OrganizationDirectory Own => _ownDirectory ??= new OrganizationDirectory([.. _own.Keys], []);

    /// <summary>Who is meant, and what the entry says behind the name of what that is.</summary>
    private (EntryRuling Ruling, string? Remark) Resolve(string given)
    {
        var clean = CleanText.Of(given);
        var isKnown = IsInRegister(clean);
        if (clean.Length > 0 && !isKnown && !Own.TryFind(clean, out _))
        {
            if (ListWords.IsHeading(clean))
                return (
                    Nobody(given, [Finding.Of(Codes.HeadingOnList, $"{SafeText.Quote(clean)} is taken as a heading or a total, not as a participant")]),
                    null
                );
            if (ListWords.TryPartRemark(clean, out var name, out var remark) && Knows(name))
                return (Resolve(given, name, IsInRegister(name)), remark);
        }

        return (Resolve(given, clean, isKnown), null);
    }

    private EntryRuling Resolve(string given, string clean, bool isKnown)
    {
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

        var group = ListGroups.Of(_register.GroupList, clean);
        if (!isKnown && group is not null)
            return Nobody(given, [ListGroups.NoParticipant(clean, group)]);
        if (!isKnown && _suggested >= MostSuggested && clean.Length > 0 && !_register.States.IsShared(clean))
        {
            return Several(given, clean)
                ?? Nobody(
                    given,
                    [
                        Finding.Of(
                            Codes.ParticipantUnknown,
                            $"{SafeText.Quote(clean)} is not in this register; suggestions are made only for the first {MostSuggested} unknown names of a list"
                        ),
                    ]
                );
        }

        return OfRegister(given, clean, group);
    }

    private EntryRuling OfRegister(string given, string clean, RegionalGroup? group)
    {
        var result = _register.Classify(clean, On, _rules, _basis);
        if (result.Value is not { } ruling)
            return Unknown(given, clean, result.Findings);
        if (ruling.State is null)
            return Ruled(given, ruling, []);
        if (!ruling.Exists)
            return _times.NotThere(given, clean, ruling);
        return Ruled(given, ruling, _times.OfOtherTime(clean, ruling).AddRange(ListGroups.AlsoCode(clean, group, ruling)));
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

    internal static EntryRuling Nobody(string given, ImmutableArray<Finding> findings) =>
        new()
        {
            Line = 0,
            Given = given,
            TakesPartInDecisions = false,
            Findings = findings,
        };

    private EntryRuling Unknown(string given, string name, ImmutableArray<Finding> findings)
    {
        if (
            findings[0].Code == Codes.ParticipantAmbiguous
            && _register.States.TryFind(name, out var state)
            && _register.Organizations.TryFind(name, out var body)
        )
            return Nobody(given, findings) with { Candidates = [state.Code.ToString(), body.Abbreviation] };
        if (Several(given, name) is { } several)
            return several;
        _suggested += _register.States.IsShared(name) ? 0 : 1;
        var meant = Meant.By(_register.States, _register.Organizations, name);
        return Nobody(given, findings) with
        {
            Candidates =
            [
                .. meant.States.Select(s => s.Code.ToString()),
                .. meant.Organizations.Select(o => o.Abbreviation),
                .. Own.Candidates(name).Select(o => o.Abbreviation),
            ],
        };
    }

    /// <summary>What there is to say of an entry that names several, or one in several languages: "Germany/Allemagne". Null where it does not.</summary>
    private EntryRuling? Several(string given, string clean)
    {
        if (SeveralNames.Of(clean, Knows) is not { IsEmpty: false } several)
            return null;
        ImmutableArray<(string Code, string Text)> named = [.. several.SelectMany(Named).Distinct()];
        if (named.Length == 1)
            return Resolve(given, several[0], IsInRegister(several[0]));
        return Nobody(
            given,
            [Finding.Of(Codes.SeveralOnOneLine, $"{SafeText.Quote(clean)} names {Wording.List([.. named.Select(n => n.Text)])}; give each an entry of its own")]
        ) with
        {
            Candidates = [.. named.Select(n => n.Code)],
        };
    }

    private IEnumerable<(string Code, string Text)> Named(string name)
    {
        if (_register.States.TryFind(name, out var state))
            yield return (state.Code.ToString(), SafeText.Bare(state.ToString()));
        if (_register.Organizations.TryFind(name, out var body) || Own.TryFind(name, out body))
            yield return (body.Abbreviation, SafeText.Bare(body.ToString()));
    }

    private EntryRuling Counted(EntryRuling ruling)
    {
        Entries++;
        Errors += ruling.IsInError ? 1 : 0;
        var category = ruling.CountedAs;
        _counts[category] = _counts.GetValueOrDefault(category) + 1;
        return ruling;
    }

    private ImmutableArray<Finding> AtEntry(ImmutableArray<Finding> findings) =>
        findings.IsEmpty ? findings : [.. findings.Select(f => f with { Path = string.Create(CultureInfo.InvariantCulture, $"$.entries[{Entries}]") })];
}
