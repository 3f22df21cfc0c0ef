using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Bwc.Model;

/// <summary>The States of a register, in the order of the register, found by code or by name.</summary>
/// <remarks>
/// A code is the alpha-3 or alpha-2 code or the three digits of M49, in either case. A name is any recorded name in any of the six languages, in either
/// case, with or without diacritics, punctuation and article. An official name (short or formal) comes before a variant or a former one; a name that
/// several States share, or that is only a part of names, finds none of them and names the candidates. Looking up allocates nothing unless it fails.
/// </remarks>
[Cites("docs/design.md, look-up of names")]
public sealed class StateDirectory : IReadOnlyList<State>
{
    private const int None = -1;
    private const int Ambiguous = -2;
    private const int MaxCandidates = 8;

    private readonly ImmutableArray<State> _states;
    private readonly int[] _byAlpha3 = new int[StateCode.Count];
    private readonly int[] _byAlpha2 = new int[26 * 26];
    private readonly int[] _byM49 = new int[1000];
    private readonly Lazy<Dictionary<string, int>> _byName;
    private readonly Lazy<(State State, string[][] Names)[]> _words;

    /// <summary>Makes a directory. Where two States claim one code, the first has it; the validator of the register reports such a register.</summary>
    /// <param name="states">The States, those of today and those that no longer exist.</param>
    /// <exception cref="ArgumentException">A State is null.</exception>
    public StateDirectory(ImmutableArray<State> states)
    {
        _states = Sequence.OrEmpty(states);
        Array.Fill(_byAlpha3, None);
        Array.Fill(_byAlpha2, None);
        Array.Fill(_byM49, None);
        for (var i = _states.Length - 1; i >= 0; i--)
        {
            var state = _states[i];
            _byAlpha3[state.Code.Index] = i;
            if (TryAlpha2(state.Alpha2, out var alpha2))
                _byAlpha2[alpha2] = i;
            if (TryM49(state.M49, out var m49))
                _byM49[m49] = i;
        }

        _byAlpha3[default(StateCode).Index] = None; // No code finds nobody, whatever is in the register.

        _byName = new Lazy<Dictionary<string, int>>(BuildNames);
        _words = new Lazy<(State, string[][])[]>(() => [.. _states.Select(s => (s, s.Names.Select(n => Words(n.Text)).ToArray()))]);
    }

    /// <summary>How many States the register has, those that no longer exist among them.</summary>
    public int Count => _states.Length;

    /// <summary>A State by its place in the register.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The State.</returns>
    /// <exception cref="IndexOutOfRangeException">The place is not in the register.</exception>
    public State this[int index] => _states[index];

    /// <summary>A State by its alpha-3 code, where it is known to be there; <see cref="TryFind(StateCode, out State?)"/> asks whether it is.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The State.</returns>
    /// <exception cref="KeyNotFoundException">No State has the code.</exception>
    /// <example><code>
    /// var egypt = Register.Default.States[StateCode.Parse("EGY")];
    /// Console.WriteLine(egypt.Name); // Egypt
    /// </code></example>
    public State this[StateCode code] => Known(code) ?? throw new KeyNotFoundException($"no State has the code '{code}'");

    /// <summary>Finds a State by its alpha-3 code, or says why not.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The State, or a finding: <see cref="Codes.StateUnknown"/>.</returns>
    public Result<State> Find(StateCode code) => Known(code) is { } state ? Results.Success(state) : Find(code.ToString());

    /// <summary>Finds a State by its alpha-3 code without saying why not. The look-up is one read of an array and allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The State, or null.</param>
    /// <returns>True where a State has the code.</returns>
    public bool TryFind(StateCode code, [NotNullWhen(true)] out State? state) => (state = Known(code)) is not null;

    /// <summary>The State of a code, or null: for the library's own loops, which say in their own words what is missing.</summary>
    internal State? Known(StateCode code)
    {
        var index = _byAlpha3[code.Index];
        return index == None ? null : _states[index];
    }

    /// <summary>Finds a State by code or name, or says why not and who may be meant.</summary>
    /// <example><code>
    /// Console.WriteLine(Register.Default.States.Find("Ägypten")); // BWC-REG-003: ...
    /// Console.WriteLine(Register.Default.States.Find("埃及").GetValueOrThrow().Code); // EGY
    /// </code></example>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code or a name in any of the six languages.</param>
    /// <returns>The State, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.NameTooLong"/>, <see cref="Codes.StateAmbiguous"/> or
    /// <see cref="Codes.StateUnknown"/>.</returns>
    public Result<State> Find(string? codeOrName)
    {
        if (TryFind(codeOrName, out var state))
            return Results.Success(state);
        var text = codeOrName.AsSpan().Trim();
        if (text.IsEmpty)
            return Results.Failure<State>(Codes.NameEmpty, "the name is empty; give a State's code or name, such as EGY or Egypt");
        if (text.Length > NameFold.MaxLength)
            return Results.Failure<State>(Codes.NameTooLong, $"the name has {text.Length} characters; give at most {NameFold.MaxLength}");

        var quoted = SafeText.Quote(text);
        var candidates = Candidates(text);
        if (candidates.Length > 1)
            return Results.Failure<State>(Codes.StateAmbiguous, $"{quoted} fits {candidates.Length} States: {List(candidates)}; give one of these codes");
        var hint = candidates.IsEmpty
            ? "give an alpha-3 or alpha-2 code or an official name"
            : $"the nearest is {candidates[0].Code} ({SafeText.Bare(candidates[0].Name)}); give its code";
        return Results.Failure<State>(Codes.StateUnknown, $"no State is named {quoted}; {hint}");
    }

    /// <summary>Finds a State by code or name without saying why not. It allocates nothing.</summary>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code or a name in any of the six languages.</param>
    /// <param name="state">The State, or null.</param>
    /// <returns>True where exactly one State is meant.</returns>
    public bool TryFind(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out State? state)
    {
        state = null;
        var text = codeOrName.Trim();
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return false;
        var index = None;
        if (text.Length == 3 && StateCode.TryParse(text, out var code))
            index = _byAlpha3[code.Index];
        else if (TryAlpha2(text, out var alpha2))
            index = _byAlpha2[alpha2];
        else if (TryM49(text, out var m49))
            index = _byM49[m49];
        if (index < 0)
            index = ByName(text);
        if (index < 0)
            return false;
        state = _states[index];
        return true;
    }

    /// <summary>The States of a day: those that existed on it, as far as the register knows, in the order of the register.</summary>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The States. One whose days are not established is there on every day.</returns>
    /// <example><code>
    /// var states = Register.Default.States;
    /// Console.WriteLine(states.On(new LocalDate(1985, 12, 31)).Contains(states.Find("Czechoslovakia").Value)); // True
    /// </code></example>
    public IEnumerable<State> On(LocalDate date)
    {
        var day = IsoDate.InIso(date);
        return _states.Where(state => state.ExistsOn(day));
    }

    /// <summary>What was there in the place of a State on a day on which it did not exist: the States that it succeeded, or those that succeeded it.</summary>
    /// <param name="state">The State.</param>
    /// <param name="date">The day, in any calendar.</param>
    /// <returns>The States, as far as the register names them and they existed on the day; empty where the State itself existed.</returns>
    /// <exception cref="ArgumentNullException">The state is null.</exception>
    public ImmutableArray<State> InsteadOf(State state, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(state);
        var day = IsoDate.InIso(date);
        if (state.ExistsOn(day))
            return [];
        return day < state.FirstDay
            ? [.. On(day).Where(s => s.Successors.Contains(state.Code))]
            : [.. state.Successors.Select(Known).OfType<State>().Where(s => s.ExistsOn(day))];
    }

    /// <summary>The States that a text may mean: those that share it as a name, or that have it as whole words within one.</summary>
    /// <param name="text">A name or a part of one.</param>
    /// <returns>The candidates in the order of the register; empty where there are none or the text is empty or too long.</returns>
    public ImmutableArray<State> Candidates(ReadOnlySpan<char> text)
    {
        var words = text.Length > NameFold.MaxLength ? [] : Words(text.ToString());
        if (words.Length == 0)
            return [];
        var builder = ImmutableArray.CreateBuilder<State>();
        foreach (var (state, names) in _words.Value)
        {
            if (Array.Exists(names, name => name.AsSpan().ContainsRun(words)))
                builder.Add(state);
        }

        return builder.ToImmutable();
    }

    /// <inheritdoc/>
    public IEnumerator<State> GetEnumerator() => ((IEnumerable<State>)_states).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>How many States there are, and how many of them no longer exist.</summary>
    public override string ToString()
    {
        var gone = _states.Count(s => s.LastDay is not null);
        return gone == 0 ? Wording.Count(Count, "State") : FormattableString.Invariant($"{Wording.Count(Count, "State")}, {gone} of which no longer exist");
    }

    private static string List(ImmutableArray<State> states) => Wording.List(states, s => $"{s.Code} ({SafeText.Bare(s.Name)})", MaxCandidates);

    private static string[] Words(string text) =>
        text.Split([' ', '-', '(', ')', ',', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries).Select(NameFold.Fold).Where(w => w.Length > 0).ToArray();

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

    private int ByName(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        var names = _byName.Value.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(buffer[..NameFold.Fold(text, buffer)], out var index))
            return index;
        var bare = NameFold.WithoutArticle(text);
        return bare.Length < text.Length && names.TryGetValue(buffer[..NameFold.Fold(bare, buffer)], out index) ? index : None;
    }

    private Dictionary<string, int> BuildNames()
    {
        var names = new Dictionary<string, int>(_states.Sum(s => s.Names.Length), StringComparer.Ordinal);
        AddNames(names, official: true);
        var official = names.Count == 0 ? [] : new Dictionary<string, int>(names, StringComparer.Ordinal);
        AddNames(names, official: false);
        foreach (var (name, index) in official)
            names[name] = index;
        return names;
    }

    private void AddNames(Dictionary<string, int> names, bool official)
    {
        for (var i = 0; i < _states.Length; i++)
        {
            foreach (var name in _states[i].Names)
            {
                if (official != (name.Form is NameForm.Short or NameForm.Formal))
                    continue;
                Add(names, NameFold.Fold(name.Text), i);
                var bare = NameFold.WithoutArticle(name.Text);
                if (bare.Length < name.Text.Length)
                    Add(names, NameFold.Fold(bare.ToString()), i);
            }
        }
    }

    private static void Add(Dictionary<string, int> names, string key, int index)
    {
        if (key.Length == 0)
            return;
        if (!names.TryAdd(key, index) && names[key] != index)
            names[key] = Ambiguous;
    }
}
