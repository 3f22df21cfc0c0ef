using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Bwc.Model;

/// <summary>The States of a register, in the order of the register, which can be found by code or by name.</summary>
/// <remarks>
/// A code is an alpha-3 or alpha-2 code in upper or lower case (three letters not in both: "Per" is a word), or
/// the three digits of M49. A name is any recorded name in any of the six languages, in upper
/// or lower case, with or without diacritics, punctuation and articles. An official name (short or formal) takes precedence over a variant or a former name. If
/// several States share a name, or if the input is only part of a name, none is found and the finding lists the candidates. A look-up allocates nothing unless
/// it fails.
/// </remarks>
[Cites("docs/design.md, look-up of names")]
public sealed class StateDirectory : IReadOnlyList<State>
{
    private const int None = -1;
    private const int MaxCandidates = 8;

    private readonly OnDemand<State> _states;

    // The places of the States, counted from 1; 0 where nobody has the code.
    private readonly int[] _byAlpha3 = new int[StateCode.Count];
    private readonly int[] _byAlpha2 = new int[26 * 26];
    private readonly int[] _byM49 = new int[1000];
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<StateSuggestions> _suggestions;

    /// <summary>Creates a directory. If two States have the same code, the first is found by it; the validator of the register reports this.</summary>
    /// <param name="states">The States: those that exist today and those that no longer exist.</param>
    /// <exception cref="ArgumentException">A State is null.</exception>
    public StateDirectory(ImmutableArray<State> states)
        : this(StateParts.Of(Sequence.OrEmpty(states))) { }

    /// <summary>Creates a directory whose States are made when they are asked for: only the codes are needed at once.</summary>
    internal StateDirectory(StateParts parts)
    {
        _states = parts.States;
        for (var i = parts.Keys.Length - 1; i >= 0; i--)
        {
            var key = parts.Keys[i];
            _byAlpha3[key.Code.Index] = i + 1;
            if (TryAlpha2(key.Alpha2, out var alpha2))
                _byAlpha2[alpha2] = i + 1;
            if (TryM49(key.M49, out var m49))
                _byM49[m49] = i + 1;
        }

        _byAlpha3[default(StateCode).Index] = 0; // No code finds nobody, whatever is in the register.

        _names = new(() => new NameIndex([.. parts.Names.All.SelectMany((names, i) => names.Select(n => new NameClaim(i, n)))]));
        _suggestions = new(() => new StateSuggestions([.. _states.All], _names.Value));
    }

    /// <summary>The number of States in the register, including those that no longer exist.</summary>
    public int Count => _states.Count;

    /// <summary>Gets a State by its position in the register.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The State.</returns>
    /// <exception cref="IndexOutOfRangeException">The position is outside the register.</exception>
    public State this[int index] => _states[index];

    /// <summary>Gets a State by its alpha-3 code, which must be in the register; if it may not be, use <see cref="TryFind(StateCode, out State?)"/>.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The State.</returns>
    /// <exception cref="KeyNotFoundException">No State has the code.</exception>
    /// <example><code>
    /// var egypt = Register.Default.States[StateCode.Parse("EGY")];
    /// Console.WriteLine(egypt.Name); // Egypt
    /// </code></example>
    public State this[StateCode code] => Known(code) ?? throw new KeyNotFoundException($"no State has the code '{code}'");

    /// <summary>Finds a State by its alpha-3 code, or explains why it was not found.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The State, or a finding: <see cref="Codes.StateUnknown"/>.</returns>
    public Result<State> Find(StateCode code) => Known(code) is { } state ? Results.Success(state) : Find(code.ToString());

    /// <summary>Finds a State by its alpha-3 code, without explaining why none was found. The look-up is one read of an array and allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The State that was found; otherwise, null.</param>
    /// <returns>True if a State has the code; otherwise, false.</returns>
    public bool TryFind(StateCode code, [NotNullWhen(true)] out State? state) => (state = Known(code)) is not null;

    /// <summary>The State of a code, or null: for the library's own loops, which say in their own words what is missing.</summary>
    internal State? Known(StateCode code)
    {
        var place = _byAlpha3[code.Index];
        return place == 0 ? null : _states[place - 1];
    }

    /// <summary>Finds a State by code or name, or explains why it was not found and suggests others.</summary>
    /// <example><code>
    /// Console.WriteLine(Register.Default.States.Find("Ägypten")); // BWC-REG-003: ...
    /// Console.WriteLine(Register.Default.States.Find("埃及").GetValueOrThrow().Code); // EGY
    /// </code></example>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code, or a name in any of the six languages.</param>
    /// <returns>The State, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.NameTooLong"/>, <see cref="Codes.StateAmbiguous"/> or
    /// <see cref="Codes.StateUnknown"/>.</returns>
    public Result<State> Find(string? codeOrName)
    {
        if (TryFind(codeOrName, out var state))
            return Results.Success(state);
        var text = codeOrName.AsSpan().Trim();
        if (text.IsEmpty)
            return Results.Failure<State>(Codes.NameEmpty, "the name is empty; use a State's code or name, such as EGY or Egypt");
        if (text.Length > NameFold.MaxLength)
            return Results.Failure<State>(Codes.NameTooLong, $"the name has {text.Length} characters; use at most {NameFold.MaxLength}");

        var quoted = SafeText.Quote(text);
        var owners = _names.Value.Owners(CleanText.Of(text.ToString()));
        if (owners.Length > 1)
            return Several([.. owners.Select(o => Text(_states[o]))]);
        var within = _suggestions.Value.Within(text.ToString());
        if (within.Length > 1)
            return Several([.. within.Select(o => Text(_states[o]))]);
        var meant = Candidates(text);
        return Results.Failure<State>(
            Codes.StateUnknown,
            meant.IsEmpty
                ? $"{quoted} is not in this register (this implies no opinion on its status); check the spelling, or use a State's code or name"
                : $"no State is named {quoted}; did you mean {Wording.OneOf([.. meant.Select(Text)])}?"
        );

        Result<State> Several(ImmutableArray<string> known) =>
            Results.Failure<State>(
                Codes.StateAmbiguous,
                $"{quoted} matches {known.Length} States: {Wording.List(known, MaxCandidates)}; use one of these codes"
            );
    }

    /// <summary>Finds a State by code or name, without explaining why none was found. The call allocates nothing.</summary>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code, or a name in any of the six languages.</param>
    /// <param name="state">The State that was found; otherwise, null.</param>
    /// <returns>True if the input identifies exactly one State; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out State? state)
    {
        var owner = OwnerOf(codeOrName);
        state = owner >= 0 ? _states[owner] : null;
        return state is not null;
    }

    /// <summary>Finds whose name a text is, considering only names, not codes. A name with dates counts only on those days, and an abbreviation only
    /// in capitals; a bracket is part of the name. It allocates nothing.</summary>
    /// <param name="name">The name, as it is in a text.</param>
    /// <param name="language">The language; null for any.</param>
    /// <param name="on">The day; null for any.</param>
    /// <param name="state">The State that was found; otherwise, null.</param>
    /// <returns>True if the input identifies exactly one State; otherwise, false.</returns>
    internal bool TryFindName(ReadOnlySpan<char> name, Language? language, LocalDate? on, [NotNullWhen(true)] out State? state)
    {
        var owner = OwnerOfName(name, new NameScope(language, on, InProse: true));
        state = owner >= 0 ? _states[owner] : null;
        if (state is not null && on is { } day)
            state = Then(state, name, day);
        return state is not null;
    }

    /// <summary>True if a text is the code or a name of a State as it is, without the rules for names.</summary>
    internal bool IsAsItStands(ReadOnlySpan<char> codeOrName)
    {
        var text = codeOrName.Trim();
        return !text.IsEmpty && text.Length <= NameFold.MaxLength && AsItStands(text) >= 0;
    }

    /// <summary>True if a text is a name that somebody has had or will have, and not on the day.</summary>
    internal bool IsNameOfOtherDay(ReadOnlySpan<char> name, LocalDate on) => OwnerOfName(name, new NameScope(On: on)) == NameIndex.OtherDay;

    /// <summary>The other States whose short names are whole words within a name, as that of Montenegro in "Serbia and Montenegro".</summary>
    internal ImmutableArray<State> NamedWithin(string name, State state)
    {
        var words = WordRuns.Of(name);
        return
        [
            .. _states.All.Where(other =>
                other != state
                && other.Names.Any(n =>
                    n.Form == NameForm.Short
                    && (
                        n.Language == Language.Chinese
                            ? name.Contains(n.Text, StringComparison.Ordinal)
                            : WordRuns.Of(n.Text) is { Length: > 0 } sought && words.AsSpan().ContainsRun(sought)
                    )
                )
            ),
        ];
    }

    /// <summary>Returns the States that existed on a given date according to the register, in the order of the register.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>The States. A State whose dates are not established is included on every date.</returns>
    /// <example><code>
    /// var states = Register.Default.States;
    /// Console.WriteLine(states.On(new LocalDate(1985, 12, 31)).Contains(states.Find("Czechoslovakia").Value)); // True
    /// </code></example>
    public IEnumerable<State> On(LocalDate date)
    {
        var day = IsoDate.InIso(date);
        return _states.All.Where(state => state.ExistsOn(day));
    }

    /// <summary>Gets the States that a State succeeded, or that succeeded it, for a date on which it did not exist itself.</summary>
    /// <param name="state">The State.</param>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>Those States that are named in the register and existed on the date; empty if the State itself existed.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public ImmutableArray<State> InsteadOf(State state, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(state);
        var day = IsoDate.InIso(date);
        if (state.ExistsOn(day))
            return [];
        return day < state.FirstDay
            ? [.. On(day).Where(s => s.Successors.Contains(state.Code))]
            : [.. state.Successors.Select(Known).OfType<State>().SelectMany(s => Parted(s, day)).Where(s => s.ExistsOn(day)).Distinct()];
    }

    /// <summary>A State with those that began when a name ended that had joined them, as Montenegro when "Serbia and Montenegro" did.</summary>
    private IEnumerable<State> Parted(State state, LocalDate day) =>
        state.Names.Where(n => n.To <= day).SelectMany(n => NamedWithin(n.Text, state).Where(other => other.FirstDay == n.To)).Prepend(state);

    /// <summary>
    /// Suggests States for input that does not identify exactly one, best first: States that share the input as a name, or that have a name that contains the
    /// input as whole words or differs from it in a few letters.
    /// </summary>
    /// <param name="text">A name, or part of one.</param>
    /// <returns>The candidates; empty if there are none, or if the input is empty or too long. If the input is part of the name of only one State, such as
    /// "Africa", that State is not a candidate unless the input leaves out only the kind of State, as "Marshall" does, or is a part that is used on its own,
    /// such as "Trinidad".</returns>
    public ImmutableArray<State> Candidates(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return [];
        var clean = CleanText.Of(text.ToString());
        var owners = _suggestions.Value.Of(clean, OfParts(clean));
        return [.. owners.Select(o => _states[o])];
    }

    /// <summary>True if a text is a name of several States, or all but the kind of it: what is to be told apart is not unknown.</summary>
    internal bool IsShared(string clean) => _names.Value.Owners(clean).Length > 1 || _suggestions.Value.Within(clean).Length > 1;

    /// <summary>Finds a State by code or name for a day: of States with the name the one that existed then, as "Yugoslavia" was Serbia in 2001.</summary>
    internal bool TryFindOn(string? codeOrName, LocalDate on, [NotNullWhen(true)] out State? state)
    {
        if (!TryFind(codeOrName, out state))
            return false;
        state = Then(state, codeOrName, on);
        return true;
    }

    /// <summary>Of the States with a name the one that existed on the day and had the name then; the State itself if there is none.</summary>
    private State Then(State state, ReadOnlySpan<char> name, LocalDate on) => state.LastDay < on ? Namesake(name.ToString(), on) ?? state : state;

    private State? Namesake(string name, LocalDate on) =>
        _names.Value.OwnersOn(CleanText.Of(name), on).Where(o => _states[o].ExistsOn(on)).ToArray() is [var only] ? _states[only] : null;

    /// <summary>Those of the two names that a text seems to give of one thing, which are those of different States: "Korea (KOR)", "Niger (Nigeria)".</summary>
    private ImmutableArray<int> OfParts(string clean)
    {
        if (!SecondName.TryPart(clean, out var first, out var second))
            return [];
        var (one, other) = (OfPart(first), OfPart(second));
        return one.IsEmpty || other.IsEmpty ? [] : [.. other.Concat(one).Distinct()];
    }

    private ImmutableArray<int> OfPart(ReadOnlySpan<char> part) =>
        AsOneName(part) is >= 0 and var owner ? [owner]
        : _names.Value.Owners(part) is { IsEmpty: false } owners ? owners
        : _suggestions.Value.Within(part.ToString());

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => _states.All.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number of States, and how many of them no longer exist.</summary>
    public override string ToString()
    {
        var gone = _states.All.Count(s => s.LastDay is not null);
        return gone == 0 ? Wording.Count(Count, "State") : FormattableString.Invariant($"{Wording.Count(Count, "State")}, {gone} of which no longer exist");
    }

    private static string Text(State state) => $"{state.Code} ({SafeText.Bare(state.Name)})";

    /// <summary>True for letters that are all small or all capitals, as codes are: "Per" and "Lao" are words.</summary>
    private static bool IsOneCase(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (((c ^ text[0]) & 0x20) != 0)
                return false;
        }

        return true;
    }

    private static bool TryAlpha2(ReadOnlySpan<char> text, out int index)
    {
        index = 0;
        if (text.Length != 2 || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[1]))
            return false;
        index = (((text[0] | 0x20) - 'a') * 26) + ((text[1] | 0x20) - 'a');
        return true;
    }

    private static bool TryM49(ReadOnlySpan<char> text, out int index)
    {
        index = 0;
        if (text.Length != 3 || !char.IsAsciiDigit(text[0]) || !char.IsAsciiDigit(text[1]) || !char.IsAsciiDigit(text[2]))
            return false;
        index = ((text[0] - '0') * 100) + ((text[1] - '0') * 10) + (text[2] - '0');
        return true;
    }

    /// <summary>Who has a code or a name: the place of a State.</summary>
    private int OwnerOf(ReadOnlySpan<char> codeOrName)
    {
        var text = codeOrName.Trim();
        if (text.IsEmpty || text.Length > NameFold.MaxLength || NameWords.IsOtherPlace(text))
            return None;
        var owner = AsItStands(text);
        if (owner != None)
            return owner;
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var clean = CleanText.Of(text, buffer);
        if (clean.IsEmpty)
            return None;
        owner = AsOneName(clean);
        if (owner != None || !SecondName.TryPart(NameTokens.WithoutMark(clean), out var first, out var second))
            return owner;
        owner = AsOneName(second);
        if (owner < 0)
            return NameWords.IsSide(second) && AsOneName(first) is >= 0 and var sided && _names.Value.ByBareRules(clean, default) == sided ? sided : None;
        return AsOneName(first) is var other && other == owner || other < 0 && SecondName.Repeats(first, second) ? owner : None;
    }

    private int AsOneName(ReadOnlySpan<char> clean)
    {
        var owner = AsItStands(clean);
        return owner == None ? _names.Value.ByRules(clean, default) : owner;
    }

    private int AsItStands(ReadOnlySpan<char> text)
    {
        var owner = None;
        if (text.Length == 3 && StateCode.TryParse(text, out var code) && IsOneCase(text))
            owner = _byAlpha3[code.Index] - 1;
        else if (TryAlpha2(text, out var alpha2))
            owner = _byAlpha2[alpha2] - 1;
        else if (TryM49(text, out var m49))
            owner = _byM49[m49] - 1;
        return owner == None ? _names.Value.ByLetters(text) : owner;
    }

    private int OwnerOfName(ReadOnlySpan<char> name, in NameScope scope)
    {
        var text = name.Trim();
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return None;
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var clean = CleanText.Of(text, buffer);
        var owner = AsName(clean, scope);
        if (owner != None || !SecondName.TryPart(NameTokens.WithoutMark(clean), out var first, out var second))
            return owner;
        owner = AsName(second, scope);
        if (owner < 0)
            return NameWords.IsSide(second) && AsName(first, scope) is >= 0 and var sided && _names.Value.ByBareRules(clean, scope) == sided ? sided : None;
        return AsName(first, scope) is var other && other == owner || other < 0 && SecondName.Repeats(first, second) ? owner : None;
    }

    private int AsName(ReadOnlySpan<char> clean, in NameScope scope)
    {
        var owner = _names.Value.ByLetters(clean, scope);
        return owner == None ? _names.Value.ByRules(clean, scope) : owner;
    }
}
