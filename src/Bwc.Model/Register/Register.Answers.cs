using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>The questions about chairs, States and participants.</content>
public sealed partial class Register
{
    /// <summary>Gets a rotation by its identifier, ready for questions about its chairs.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020"; null for the first rotation.</param>
    /// <returns>The rulings, or a finding: <see cref="Codes.RotationUnknown"/>.</returns>
    public Result<ChairRulings> ChairsOf(string? id)
    {
        if (Chairs is { } first && (id is null || id == first.Schedule.Id))
            return Results.Success(first);
        var found = FindRotation(id);
        return found.Value is { } rotation ? ChairRulings.Create(rotation) : Results.Failure<ChairRulings>(found.Findings);
    }

    /// <summary>Determines which group chairs an office in a year according to the rule of the first rotation, and why.</summary>
    /// <remarks>The rule yields an answer for any year, by arithmetic; <see cref="ChairOf(int, OfficeCode)"/> consults the programme of the year
    /// instead.</remarks>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office, such as MX3.</param>
    /// <returns>
    /// The ruling, with the warning <see cref="Codes.RotationBeyondDecision"/> if the year is beyond those decided; or the finding that explains why there is
    /// no ruling.
    /// </returns>
    public Result<ChairRuling> Chair(int year, OfficeCode office)
    {
        var chairs = ChairsOf(null);
        return chairs.Value is { } rulings ? rulings.Rule(year, office) : Results.Failure<ChairRuling>(chairs.Findings);
    }

    /// <summary>Determines which group chairs an office in a year according to the rule of the first rotation, and why.</summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The code of the office, such as "MX3" or, as written in document symbols, "MX.3".</param>
    /// <returns>
    /// The ruling, with the warning <see cref="Codes.RotationBeyondDecision"/> if the year is beyond those decided; or the finding that explains why there is
    /// no ruling, such as <see cref="Codes.OfficeCodeMalformed"/> if the string is not the code of an office.
    /// </returns>
    /// <example><code>
    /// var ruling = Register.Default.Chair(2020, "MX3").GetValueOrThrow();
    /// Console.WriteLine($"{ruling.Group}: {ruling.Steps[^1].Text}"); // EEG: 2020 ...
    /// </code></example>
    public Result<ChairRuling> Chair(int year, string? office) =>
        OfficeText.TryRead(office, out var code) ? Chair(year, code) : Results.Failure<ChairRuling>(OfficeMalformed(office));

    /// <summary>Gets the status, the regional group and the treaty actions of a State on a given date.</summary>
    /// <param name="state">The code or name of a State, which may no longer exist.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <param name="language">The language of the name.</param>
    /// <returns>The standing, which indicates whether the State existed on the date; or the finding of <see cref="StateDirectory.Find(string?)"/>.</returns>
    /// <example><code>
    /// var egypt = Register.Default.Standing("Egypt", new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine(egypt.Status); // Signatory
    /// </code></example>
    public Result<StateStanding> Standing(string? state, LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        on = IsoDate.InIso(on);
        return States.TryFindOn(state, on, out var found)
            ? Told(StandingOf(EarlierStates.Of(States, state, found, on) ?? found, on, basis, language), s => s.Findings)
            : Results.Failure<StateStanding>(WithoutStatus(state));
    }

    /// <summary>Why a name has no status: it is that of an organization, or nobody's.</summary>
    private ImmutableArray<Finding> WithoutStatus(string? name)
    {
        var findings = States.Find(name).Findings;
        return findings.Any(f => f.Code == Codes.StateUnknown) && Organizations.TryFind(name, out var organization)
                ?
                [
                    Finding.Of(
                        Codes.StateUnknown,
                        $"{SafeText.Quote(name)} is an organization, {SafeText.Bare(organization.ToString())}, and only States have a status; "
                            + "ask how it may take part (in the tool with bwc classify)"
                    ),
                ]
            : findings.All(f => f.Code == Codes.StateUnknown) && States.Candidates(name).IsEmpty
                ?
                [
                    .. findings.Select(f =>
                        f with
                        {
                            Message = $"{f.Message}; a participant that is not a State is ruled on by its kind (in the tool with bwc classify --as)",
                        }
                    ),
                ]
            : findings;
    }

    /// <summary>Gets the status, the regional group and the treaty actions of a State on a given date, by its code.</summary>
    /// <param name="state">The code of a State, which may no longer exist.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <param name="language">The language of the name.</param>
    /// <returns>The standing, or the finding of <see cref="StateDirectory.Find(StateCode)"/>.</returns>
    public Result<StateStanding> Standing(StateCode state, LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English) =>
        States.TryFind(state, out var found)
            ? Told(StandingOf(found, IsoDate.InIso(on), basis, language), s => s.Findings)
            : Results.Failure<StateStanding>(States.Find(state).Findings);

    /// <summary>Gets the name, status and group of each State in a list on a given date, such as the participants named in a report.</summary>
    /// <param name="states">The codes.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <returns>One standing for each code, in the order given. For a code that is not in the register, the name is the code itself, and the status and group
    /// are not established.</returns>
    /// <example><code>
    /// var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    /// var present = report.Participation!.StatesParties!.States;
    /// foreach (var group in Register.Default.StandingsOf(present, new LocalDate(2021, 9, 3)).GroupBy(s => s.Group))
    ///     Console.WriteLine($"{group.Key}: {group.Count()}");
    /// </code></example>
    public ImmutableArray<StateStanding> StandingsOf(ImmutableArray<StateCode> states, LocalDate on, StatusBasis basis = StatusBasis.Deposited) =>
        [.. Sequence.OrEmpty(states).Select(code => Standing(code, on, basis).Value ?? NotKnown(code, IsoDate.InIso(on), basis))];

    private static StateStanding NotKnown(StateCode code, LocalDate on, StatusBasis basis) =>
        new()
        {
            State = code,
            Name = code.ToString(),
            On = on,
            Basis = basis,
            Status = null,
            SinceGrade = Grade.NotEstablished,
            Grade = Grade.NotEstablished,
            GroupGrade = Grade.NotEstablished,
            Exists = true,
            Actions = [],
        };

    /// <summary>Lists the States that existed on a given date, with their status and group, in the order of the register.</summary>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">Whether an action counts from its deposit (the default) or from its entry into effect.</param>
    /// <param name="language">The language of the names.</param>
    /// <returns>One entry for each State.</returns>
    /// <example><code>
    /// var list = Register.Default.List(new LocalDate(2021, 9, 3));
    /// Console.WriteLine(list.Count(s =&gt; s.Status == TreatyStatus.StateParty)); // 183
    /// </code></example>
    public ImmutableArray<StateListing> List(LocalDate on, StatusBasis basis = StatusBasis.Deposited, Language language = Language.English)
    {
        var list = ImmutableArray.CreateBuilder<StateListing>(States.Count);
        var groupsReach = BeyondReach(on, TableReach.GroupMemberships).IsEmpty;
        foreach (var state in States.On(on))
        {
            var status = state.StatusOn(on, basis);
            var group = Groups.Of(state, on, basis);
            list.Add(
                new StateListing
                {
                    State = state.Code,
                    Name = NameOf(state, on, language),
                    Status = status.Status,
                    Since = status.Since,
                    NoLaterThan = status.NoLaterThan,
                    Group = group.Group,
                    GroupGrade = groupsReach || group.Group is null ? group.Grade : Grades.Weaker(group.Grade, Grade.Derived),
                }
            );
        }

        return list.ToImmutable();
    }

    /// <summary>
    /// Rules on how a State or an organization may take part in a meeting on a given date under rule 44. A State is classified by its status, an organization
    /// by its kind.
    /// </summary>
    /// <param name="who">A State's code or name, or an organization's abbreviation or name.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">The basis on which a State's status is determined.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.ParticipantUnknown"/>, <see cref="Codes.ParticipantAmbiguous"/>,
    /// <see cref="Codes.RulebookMissing"/>, or one of <see cref="StateDirectory.Find(string?)"/>.</returns>
    /// <example><code>
    /// var ruling = Register.Default.Classify("Egypt", new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine($"{ruling.Category}, rule {ruling.Rule}, votes: {ruling[Right.Vote].Value}"); // signatoryState, rule 44(1), votes: No
    /// </code></example>
    public Result<ParticipationRuling> Classify(string? who, LocalDate on, StatusBasis basis = StatusBasis.Deposited) =>
        Participation is { } rules ? Classify(who, on, rules, basis) : WithoutRulebook<ParticipationRuling>();

    /// <summary>Rules on how a State may take part in a meeting on a given date, under the first rulebook.</summary>
    /// <param name="state">The State, which need not be in the register.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="basis">The basis on which its status is determined.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.RulebookMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public Result<ParticipationRuling> Classify(State state, LocalDate on, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Participation is { } rules ? Told(Rule(rules, state, on, basis), r => r.Findings) : WithoutRulebook<ParticipationRuling>();
    }

    /// <summary>
    /// Rules on how an organization may take part in a meeting on a given date, under the first rulebook, and lists the meetings at which its presence is
    /// recorded.
    /// </summary>
    /// <param name="organization">The organization, which need not be in the register.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.RulebookMissing"/>.</returns>
    /// <exception cref="ArgumentNullException">The organization is null.</exception>
    public Result<ParticipationRuling> Classify(Organization organization, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Participation is { } rules
            ? Results.Success(rules.Classify(organization, on, Organizations.AppearancesOf(organization)))
            : WithoutRulebook<ParticipationRuling>();
    }

    /// <summary>Rules on how a participant that is not in the register may take part in a meeting on a given date, based on its kind.</summary>
    /// <param name="who">The participant's name.</param>
    /// <param name="stated">The kind of participant, one of <see cref="ParticipationRules.StatedKinds"/>.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="rules">The prepared rulebook; null for the first one in the register.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.NameEmpty"/>; <see cref="Codes.WordUnknown"/> for a kind that the caller may not state;
    /// <see cref="Codes.ParticipantAmbiguous"/> if the participant is in the register; <see cref="Codes.RulebookMissing"/>.</returns>
    /// <example><code>
    /// var ruling = Register.Default.ClassifyAs("Jane Doe", ParticipantKind.Guest, new LocalDate(2021, 9, 3)).GetValueOrThrow();
    /// Console.WriteLine(ruling.Kind); // Guest
    /// </code></example>
    public Result<ParticipationRuling> ClassifyAs(string? who, ParticipantKind stated, LocalDate on, ParticipationRules? rules = null)
    {
        if ((rules ?? Participation) is not { } book)
            return WithoutRulebook<ParticipationRuling>();
        if (!ParticipationRules.StatedKinds.Contains(stated))
            return Results.Failure<ParticipationRuling>(
                Codes.WordUnknown,
                $"this kind of participant cannot be given here; use one of {string.Join(", ", ParticipationRules.StatedKinds.Select(EnumWords.Of))}"
            );
        if (string.IsNullOrWhiteSpace(who))
            return Results.Failure<ParticipationRuling>(Codes.NameEmpty, "the name is empty; write the participant's name");
        if (Classify(who, on, book).Value is { } known)
            return Results.Failure<ParticipationRuling>(
                Codes.ParticipantAmbiguous,
                $"{SafeText.Quote(who)} is already in the register as {known.Participant} ({PlainWords.Of(known.Category)}); leave out the kind"
            );
        return Results.Success(stated == ParticipantKind.Guest ? book.Classify(new Guest { Name = who }, on) : book.Classify(who, stated, on));
    }

    /// <summary>Rules on how a State or an organization may take part in a meeting on a given date under a rulebook of your choice.</summary>
    /// <param name="who">A State's code or name, or an organization's abbreviation or name.</param>
    /// <param name="on">The day, in any calendar.</param>
    /// <param name="rules">The prepared rulebook.</param>
    /// <param name="basis">The basis on which a State's status is determined.</param>
    /// <returns>The ruling, or a finding: <see cref="Codes.ParticipantUnknown"/>, <see cref="Codes.ParticipantAmbiguous"/>, or one of
    /// <see cref="StateDirectory.Find(string?)"/>.</returns>
    /// <exception cref="ArgumentNullException">The rulebook is null.</exception>
    public Result<ParticipationRuling> Classify(string? who, LocalDate on, ParticipationRules rules, StatusBasis basis = StatusBasis.Deposited)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var isState = States.TryFindOn(who, IsoDate.InIso(on), out var state);

        // What is a State's name to the letter is a body's only to the letter too.
        var isBody = States.IsAsItStands(who) ? Organizations.TryFindByLetters(who, out var organization) : Organizations.TryFind(who, out organization);
        if (isBody)
        {
            return isState
                ? Results.Failure<ParticipationRuling>(
                    Codes.ParticipantAmbiguous,
                    $"{SafeText.Quote(who)} could be {state} or {organization}; use the State's alpha-3 code, or the organization's name"
                )
                : Results.Success(rules.Classify(organization!, on, Organizations.AppearancesOf(organization!)));
        }

        if (isState)
            return Told(Rule(rules, EarlierStates.Of(States, who, state!, IsoDate.InIso(on)) ?? state!, on, basis), r => r.Findings);
        var findings = States.Find(who).Findings;
        return findings[0].Code == Codes.StateUnknown
            ? Results.Failure<ParticipationRuling>(Codes.ParticipantUnknown, Unknown(who))
            : Results.Failure<ParticipationRuling>(findings);
    }

    private ParticipationRuling Rule(ParticipationRules rules, State state, LocalDate on, StatusBasis basis)
    {
        var ruling = rules.Classify(state, on, basis, States.InsteadOf(state, on));
        return ruling.Exists && BeyondReach(on, TableReach.TreatyActions) is { IsEmpty: false } beyond
            ? ruling with
            {
                Grade = Grades.Weaker(ruling.Grade, Grade.Derived),
                Findings = beyond,
            }
            : ruling;
    }

    /// <summary>An answer with what is worth knowing about it.</summary>
    private static Result<T> Told<T>(T answer, Func<T, ImmutableArray<Finding>> findings)
        where T : class => new(answer, findings(answer));

    /// <summary>The States or bodies that an unknown name may mean.</summary>
    private string Unknown(string? who)
    {
        var found = Meant.By(States, Organizations, who);
        ImmutableArray<string> meant =
        [
            .. found.States.Select(s => SafeText.OneLine(s.ToString())),
            .. found.Organizations.Select(o => SafeText.OneLine(o.ToString())),
        ];
        const string Otherwise = "check the spelling, or say what kind of participant it is";
        return meant.IsEmpty
            ? $"{SafeText.Quote(who)} is not in this register (this implies no opinion on its status); {Otherwise}"
            : $"neither a State nor an organization is named {SafeText.Quote(who)}; did you mean {Wording.OneOf(meant)}? If not, {Otherwise}";
    }

    private static Result<T> WithoutRulebook<T>()
        where T : class => Results.Failure<T>(Codes.RulebookMissing, "the register has no rulebook; add one to it");

    private static string NameOf(State state, LocalDate on, Language language) => state.NameOn(on, language)?.Text ?? state.Name;

    private static ImmutableArray<TreatyAction> UpTo(LocalDate on, ImmutableArray<TreatyAction> actions, StatusBasis basis)
    {
        // A notice of withdrawal is there from its day, whenever it takes effect.
        LocalDate DayOf(TreatyAction action) => action.Kind == TreatyActionKind.Withdrawal ? action.Date : TreatyTimeline.DayOf(action, basis);
        return [.. actions.Where(a => DayOf(a) <= on).OrderBy(DayOf).ThenBy(a => a.Kind)];
    }

    private StateStanding StandingOf(State state, LocalDate on, StatusBasis basis, Language language)
    {
        var status = state.StatusOn(on, basis);
        var group = Groups.Of(state, on, basis);
        var instead = States.InsteadOf(state, on);
        var grade = StatusSteps.GradeOf(state, status, on, basis);
        var (ofStatus, ofGroup) = (BeyondReach(on, TableReach.TreatyActions), BeyondReach(on, TableReach.GroupMemberships));
        ImmutableArray<string> tables = group.Group is null ? [TableReach.TreatyActions] : [TableReach.TreatyActions, TableReach.GroupMemberships];
        return new StateStanding
        {
            State = state.Code,
            Name = NameOf(state, on, language),
            On = on,
            Basis = basis,
            Exists = status.Exists,
            Status = status.Status,
            Since = status.Since,
            NoLaterThan = status.NoLaterThan,
            SinceGrade = status.Grade,
            Grade = ofStatus.IsEmpty || !status.Exists ? grade : Grades.Weaker(grade, Grade.Derived),
            Findings = status.Exists ? BeyondReach(on, tables) : [],
            Group = group.Group,
            GroupGrade = ofGroup.IsEmpty || group.Group is null ? group.Grade : Grades.Weaker(group.Grade, Grade.Derived),
            Existence = state.Existence,
            Instead = [.. instead.Select(s => s.Code)],
            Steps = [.. StatusSteps.Of(state, status, on, basis, instead), .. status.Exists ? StatusSteps.OfExistence(state, on) : []],
            Actions = UpTo(on, state.Actions, basis),
        };
    }
}
