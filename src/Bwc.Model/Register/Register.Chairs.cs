using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model;

/// <content>Who chairs in a year, as the programme of that year has it.</content>
public sealed partial class Register
{
    private static readonly Citation OfMeetings = Citation.Parse("docs/data.md, meetings");

    /// <summary>
    /// Finds the chair of an office in a year: what the programme of that year decided about the chair, and who is recorded as having chaired.
    /// </summary>
    /// <remarks><see cref="Chair(int, OfficeCode)"/> uses only the rule of the rotation, which yields an answer for any year.</remarks>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The office, such as MX3.</param>
    /// <returns>
    /// The answer; or a finding: <see cref="Codes.YearOutOfRange"/>, <see cref="Codes.YearWithoutProgramme"/>, or <see cref="Codes.OfficeUnknown"/> if the
    /// programme of the year does not have the office.
    /// </returns>
    /// <example><code>
    /// var chair = Register.Default.ChairOf(2026, OfficeCode.WG).GetValueOrThrow();
    /// Console.WriteLine(chair.OnRecord[0].StateName); // Brazil
    /// </code></example>
    public Result<YearChair> ChairOf(int year, OfficeCode office)
    {
        if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
            return Results.Failure<YearChair>([ChairRulings.YearOutOfRange(year)]);
        var programme = ProgrammeOf(year);
        var offices = OfficesOf(programme, year);
        if (offices.Contains(office))
            return Results.Success(AnswerOf(programme, year, office, Meetings.Where(m => m.Office == office && m.ProgrammeYear == year)));
        if (offices.IsEmpty)
            return Results.Failure<YearChair>(Codes.YearWithoutProgramme, WithoutProgramme(year));
        var whose = programme is null ? FormattableString.Invariant($"{year} has") : $"the programme {SafeText.Bare(programme.Id)} has";
        return Results.Failure<YearChair>(
            Codes.OfficeUnknown,
            FormattableString.Invariant($"{whose} no office {office} in {year}; use {Wording.OneOf([.. offices.Select(o => o.ToString())])}")
        );
    }

    /// <summary>
    /// Finds the chair of an office in a year: what the programme of that year decided about the chair, and who is recorded as having chaired.
    /// </summary>
    /// <param name="year">The programme year, 1 to 9999.</param>
    /// <param name="office">The code of the office, such as "MX3" or, as written in document symbols, "MX.3".</param>
    /// <returns>The result of <see cref="ChairOf(int, OfficeCode)"/>; or the finding <see cref="Codes.OfficeCodeMalformed"/>.</returns>
    public Result<YearChair> ChairOf(int year, string? office) =>
        OfficeText.TryRead(office, out var read) ? ChairOf(year, read) : Results.Failure<YearChair>(OfficeMalformed(office));

    /// <summary>Finds the chair of each office in each year of a range, according to the programmes of those years.</summary>
    /// <param name="firstYear">The first programme year.</param>
    /// <param name="lastYear">The last programme year.</param>
    /// <returns>
    /// One answer for each year and office, in order; none for a year that no programme covers and for which no meeting is recorded.
    /// </returns>
    public ImmutableArray<YearChair> ChairsOfYears(int firstYear, int lastYear)
    {
        var meetings = Meetings.Where(m => m.Office is not null).ToLookup(m => (m.ProgrammeYear, m.Office!.Value));
        var years = Programmes
            .SelectMany(p => p.Years)
            .Concat(Rotations.SelectMany(r => Enumerable.Range(r.Rule.FirstYear, Math.Max(0, r.LastYear - r.Rule.FirstYear + 1))))
            .Concat(meetings.Select(m => m.Key.ProgrammeYear));
        var answers = ImmutableArray.CreateBuilder<YearChair>();
        foreach (var year in years.Where(y => y >= firstYear && y <= lastYear).Distinct().Order())
        {
            var programme = ProgrammeOf(year);
            foreach (var office in OfficesOf(programme, year))
                answers.Add(AnswerOf(programme, year, office, meetings[(year, office)]));
        }

        return answers.ToImmutable();
    }

    private IntersessionalProgramme? ProgrammeOf(int year) => Programmes.FirstOrDefault(p => p.Years.Contains(year));

    /// <summary>The rotation that decides a year: that of its programme or, where no programme covers the year, one that was decided for it.</summary>
    private RotationSchedule? RotationOf(IntersessionalProgramme? programme, int year) =>
        Rotations.FirstOrDefault(r =>
            year >= r.Rule.FirstYear && year <= r.LastYear && (programme is null ? !Programmes.Any(p => p.Rotation == r.Id) : programme.Rotation == r.Id)
        );

    private ImmutableArray<OfficeCode> OfficesOf(IntersessionalProgramme? programme, int year) =>
        programme?.Offices
        ?? RotationOf(null, year)?.Offices
        ?? [.. Meetings.Where(m => m.ProgrammeYear == year).Select(m => m.Office).OfType<OfficeCode>().Distinct().Order()];

    private YearChair AnswerOf(IntersessionalProgramme? programme, int year, OfficeCode office, IEnumerable<Meeting> meetings)
    {
        ImmutableArray<ChairOnRecord> onRecord = [.. meetings.SelectMany(m => m.ChairsAtTheEnd().Select(chair => OnRecord(m, chair)))];
        var ruling = RotationOf(programme, year) is { } rotation && ChairsOf(rotation.Id).Value is { } rulings ? rulings.Rule(year, office).Value : null;
        var named = programme?.Chairs.FirstOrDefault(c => c.Year == year && (c.Office is null || c.Office == office));
        return new YearChair
        {
            Year = year,
            Office = office,
            Group = ruling?.Group ?? named?.Group,
            Decided = ruling is not null || named?.Grade is Grade.Documented or Grade.Secondary,
            Programme = programme?.Id,
            ViceChairs = ruling?.ViceChairs ?? [],
            OnRecord = onRecord,
            Grade = ruling?.Grade ?? named?.Grade ?? Grade.NotEstablished,
            Steps = [.. ruling?.Steps ?? [.. StepsOf(programme, named, year, office)], .. onRecord.Select(StepOf)],
        };
    }

    private ChairOnRecord OnRecord(Meeting meeting, Officer chair)
    {
        var day = meeting.Days.IsEmpty ? default(LocalDate?) : meeting.Days[0].Start;
        var state = chair.State is { } code ? States.Known(code) : null;
        return new ChairOnRecord
        {
            Meeting = meeting.Id,
            Name = chair.Name,
            State = chair.State,
            StateName =
                state is null ? chair.State?.ToString()
                : day is { } on ? NameOf(state, on, Language.English)
                : state.Name,
            Group = chair.Group ?? (state is not null && day is { } first ? Groups.Of(state, first).Group : null),
            Grade = chair.Grade,
            Source = chair.Source ?? meeting.Source,
        };
    }

    private static ReasoningStep StepOf(ChairOnRecord chair) =>
        new() { Text = $"On record as chair of {SafeText.Bare(chair.Meeting)}: {SafeText.Bare(chair.Who)}.", Citation = chair.Source ?? OfMeetings };

    private static IEnumerable<ReasoningStep> StepsOf(IntersessionalProgramme? programme, ProgrammeChair? named, int year, OfficeCode office)
    {
        if (programme is null)
            yield break;
        var whole = programme.Source ?? Citation.Parse("programmes of the register");
        if (named is not null)
        {
            var text = named.Grade is Grade.Documented or Grade.Secondary
                ? FormattableString.Invariant($"The programme gives {named.Group} the chair in {year}.")
                : FormattableString.Invariant($"The programme itself names no group for {year}; that it was {named.Group}'s turn follows from who chaired.");
            yield return new ReasoningStep { Text = text, Citation = named.Source ?? whole };
            yield break;
        }

        yield return new ReasoningStep
        {
            Text = FormattableString.Invariant($"As far as is established, the programme for {year} does not say which group chairs {office}."),
            Citation = whole,
        };
        if (programme.Note is { } note)
            yield return new ReasoningStep { Text = note, Citation = whole };
    }

    /// <summary>That no programme covers a year, which years the programmes cover, and where the meetings held in that year belong.</summary>
    private string WithoutProgramme(int year)
    {
        var spans = Programmes.Select(p => FormattableString.Invariant($"{p.Years[0]} to {p.Years[^1]}")).ToArray();
        var held = MeetingsOf(year).Where(m => m.Office is not null && m.ProgrammeYear != year).Select(m => m.ProgrammeYear).Distinct().Order().ToArray();
        var covered = spans.Length == 0 ? "the register has no programmes" : $"the programmes cover {Wording.And(spans)}";
        var where = held.Length == 0 ? string.Empty : FormattableString.Invariant($"; the meetings held in {year} belong to the programme year {held[0]}");
        return FormattableString.Invariant($"no programme covers {year}; {covered}{where}");
    }
}
