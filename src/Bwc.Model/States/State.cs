using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace Bwc.Model;

/// <summary>A present or former State: its codes, its names, the dates on which it existed, its treaty actions, and its status on any date.</summary>
/// <remarks>
/// The lists keep the order in which they are given, and equality takes it into account. The designations imply no opinion on the status of any State.
/// </remarks>
[Cites("docs/data.md, codes of States")]
public sealed record State : IGraded
{
    private readonly TreatyTimeline _timeline = new([], []);

    /// <summary>The three-letter code (ISO 3166-1 alpha-3).</summary>
    public required StateCode Code { get; init; }

    /// <summary>The two-letter code (ISO 3166-1 alpha-2), in capitals; null for a State that no longer exists and has none.</summary>
    public string? Alpha2 { get; init; }

    /// <summary>
    /// The three-digit United Nations code M49, as a string because it may begin with zeros; null for a State that no longer exists and has none.
    /// </summary>
    public string? M49 { get; init; }

    /// <summary>The State's standing with the United Nations.</summary>
    public required UnitedNationsStanding UnitedNations { get; init; }

    /// <summary>How well the codes and the standing with the United Nations are supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The source of the codes and of the standing with the United Nations.</summary>
    public Citation? Source { get; init; }

    /// <summary>The names of the State in the six official languages.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public required ImmutableArray<NameEntry> Names
    {
        get;
        init => field = Sequence.OrEmpty(value);
    }

    /// <summary>
    /// What sources say about the dates on which the State existed. If no record counts or gives a first day, the register treats the State as existing on
    /// every date.
    /// </summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public ImmutableArray<StateExistence> Existence
    {
        get;
        init
        {
            field = Sequence.OrEmpty(value);
            _timeline = new TreatyTimeline(Actions, field);
        }
    } = [];

    /// <summary>The States that the sources name as its successors; empty if they name none.</summary>
    public ImmutableArray<StateCode> Successors
    {
        get;
        init => field = Sequence.OrEmpty(value);
    } = [];

    /// <summary>The treaty actions of the State: every recorded signature, deposit and notice.</summary>
    /// <exception cref="ArgumentException">An item in the list is null.</exception>
    public required ImmutableArray<TreatyAction> Actions
    {
        get;
        init
        {
            field = Sequence.OrEmpty(value);
            _timeline = new TreatyTimeline(field, Existence);
        }
    }

    /// <summary>A note for readers; null if there is none.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The first date on which the State existed, according to the record in <see cref="Existence"/> that counts; null if none is established.
    /// </summary>
    [JsonIgnore]
    public LocalDate? FirstDay => _timeline.FirstDay;

    /// <summary>
    /// The last date on which the State existed, according to the record in <see cref="Existence"/> that counts; null if the State still exists.
    /// </summary>
    [JsonIgnore]
    public LocalDate? LastDay => _timeline.LastDay;

    /// <summary>The current official short name in English; or the code, if the State has no such name.</summary>
    public string Name => NameIn(Language.English) ?? Code.ToString();

    /// <summary>Returns whether the State existed on a given date, according to the register. The call allocates nothing.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <returns>True from its first to its last date, both included; otherwise, false. If one of these dates is not established, there is no limit at that
    /// end.</returns>
    public bool ExistsOn(LocalDate date) => _timeline.ExistsOn(date);

    /// <summary>Returns the status of the State on a given date. The call allocates nothing.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <param name="basis">Whether the status counts from the deposit, which is the default, or from the effect.</param>
    /// <returns>The status and the date from which it holds. If the State did not exist on the date, the result indicates this.</returns>
    [Cites("docs/design.md, two bases of status")]
    public StateStatus StatusOn(LocalDate date, StatusBasis basis = StatusBasis.Deposited) => _timeline.On(date, basis);

    /// <summary>Returns the date from which the State is bound.</summary>
    /// <param name="basis">Whether the status counts from the deposit, which is the default, or from the effect.</param>
    /// <returns>The date, or null if the State never became a party.</returns>
    public LocalDate? PartySince(StatusBasis basis = StatusBasis.Deposited) => _timeline.PartySince(basis);

    /// <summary>Returns the current official short name in a language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The name, or null if none is recorded.</returns>
    public string? NameIn(Language language) => FindName(language, NameForm.Short)?.Text;

    /// <summary>Returns the official short name on a given date: a former name, if one with known dates covers the date; otherwise, the present name.</summary>
    /// <param name="date">The date, in any calendar.</param>
    /// <param name="language">The language.</param>
    /// <returns>The name, or null if none is recorded. A former name whose dates are not known is never returned.</returns>
    public NameEntry? NameOn(LocalDate date, Language language)
    {
        date = IsoDate.InIso(date);
        foreach (var name in Names)
        {
            if (name.Form == NameForm.Former && name.Language == language && name.To > date && !(name.From > date))
                return name;
        }

        return FindName(language, NameForm.Short);
    }

    /// <summary>Creates a State manually, for instance for a simulation, with a short name in English and its treaty actions.</summary>
    /// <param name="code">The alpha-3 code; XAA to XZZ are free for use.</param>
    /// <param name="alpha2">The alpha-2 code; XA to XZ are free for use.</param>
    /// <param name="m49">The three digits of M49; 900 to 999 are free for use.</param>
    /// <param name="name">The short name in English.</param>
    /// <param name="unitedNations">Its standing with the United Nations.</param>
    /// <param name="actions">Its actions under the Convention; leave this empty for a State outside the Convention.</param>
    /// <returns>The State, with the grade <see cref="Grade.NotEstablished"/>; use <c>with</c> to set a grade and a source, or to add further names.</returns>
    /// <exception cref="ArgumentNullException">A string is null.</exception>
    /// <example><code>var ruritania = State.Of(StateCode.Parse("XRU"), "XR", "901", "Ruritania", UnitedNationsStanding.Member);</code></example>
    public static State Of(
        StateCode code,
        string alpha2,
        string m49,
        string name,
        UnitedNationsStanding unitedNations,
        params ImmutableArray<TreatyAction> actions
    )
    {
        ArgumentNullException.ThrowIfNull(alpha2);
        ArgumentNullException.ThrowIfNull(m49);
        ArgumentNullException.ThrowIfNull(name);
        return new State
        {
            Code = code,
            Alpha2 = alpha2,
            M49 = m49,
            UnitedNations = unitedNations,
            Grade = Grade.NotEstablished,
            Names =
            [
                new NameEntry
                {
                    Language = Language.English,
                    Form = NameForm.Short,
                    Text = name,
                    Grade = Grade.NotEstablished,
                },
            ],
            Actions = actions,
        };
    }

    /// <summary>True if all properties are equal to those of the other State; lists are compared item by item, in order.</summary>
    public bool Equals(State? other) =>
        other is not null
        && Code == other.Code
        && Alpha2 == other.Alpha2
        && M49 == other.M49
        && UnitedNations == other.UnitedNations
        && Grade == other.Grade
        && Source == other.Source
        && Note == other.Note
        && Sequence.Equal(Names, other.Names)
        && Sequence.Equal(Existence, other.Existence)
        && Sequence.Equal(Successors, other.Successors)
        && Sequence.Equal(Actions, other.Actions);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Alpha2, M49, UnitedNations, Names.Length, Actions.Length);

    /// <summary>Returns the code and the English name.</summary>
    public override string ToString() => $"{Code} ({Name})";

    private NameEntry? FindName(Language language, NameForm form)
    {
        foreach (var name in Names)
        {
            if (name.Form == form && name.Language == language)
                return name;
        }

        return null;
    }
}
