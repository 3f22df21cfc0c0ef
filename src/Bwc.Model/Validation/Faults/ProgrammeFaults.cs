using System.Collections.Immutable;
using static System.FormattableString;

namespace Bwc.Model.Validation;

/// <summary>What does not fit within a programme, or between its meetings.</summary>
internal static class ProgrammeFaults
{
    public const int MaxListed = 12;

    public static IEnumerable<Fault> OfYears(IntersessionalProgramme programme)
    {
        if (programme.Years.IsEmpty)
            yield return new Fault(Codes.ProgrammeYearsWrong, "Years", "the programme has no years; add at least one");
        for (var i = 0; i < programme.Years.Length; i++)
        {
            var year = programme.Years[i];
            if (year is < RotationCalculator.MinYear or > RotationCalculator.MaxYear)
                yield return new Fault(
                    Codes.YearOutOfRange,
                    Invariant($"Years[{i}]"),
                    Invariant($"the year is {year}; use {RotationCalculator.MinYear} to {RotationCalculator.MaxYear}")
                );
            if (i > 0 && year <= programme.Years[i - 1])
                yield return new Fault(
                    Codes.ProgrammeYearsWrong,
                    Invariant($"Years[{i}]"),
                    Invariant($"{year} does not follow {programme.Years[i - 1]}; list the years in order, each once")
                );
        }
    }

    /// <summary>Offices and years that the programme does not have.</summary>
    public static IEnumerable<Fault> OfParts(IntersessionalProgramme programme)
    {
        var named = programme
            .Provisions.Select((p, i) => (Path: Invariant($"Provisions[{i}]"), p.Office, First: (int?)null, Last: (int?)null))
            .Concat(programme.Topics.Select((t, i) => (Path: Invariant($"Topics[{i}]"), t.Office, First: (int?)t.FirstYear, Last: (int?)t.LastYear)))
            .Concat(programme.Chairs.Select((c, i) => (Path: Invariant($"Chairs[{i}]"), c.Office, First: (int?)c.Year, Last: (int?)null)))
            .Concat(programme.Derogations.Select((d, i) => (Path: Invariant($"Derogations[{i}]"), d.Office, First: (int?)d.Year, Last: (int?)null)));
        var (years, offices) = (programme.Years.ToHashSet(), programme.Offices.ToHashSet());
        foreach (var (path, office, first, last) in named)
        {
            if (office is { } code && !offices.Contains(code))
                yield return Office(programme, $"{path}.Office", code);
            if (first is { } year && !years.Contains(year))
                yield return Year(programme, path + (last is null ? ".Year" : ".FirstYear"), year);
            if (last is { } end && end != first && !years.Contains(end))
                yield return Year(programme, $"{path}.LastYear", end);
        }
    }

    public static IEnumerable<Fault> OfChairs(IntersessionalProgramme programme)
    {
        var (seen, whole, any) = (new HashSet<(int Year, OfficeCode Office)>(), new HashSet<int>(), new HashSet<int>());
        for (var i = 0; i < programme.Chairs.Length; i++)
        {
            var chair = programme.Chairs[i];
            if (programme.Rotation is not null)
                yield return new Fault(
                    Codes.ChairRepeated,
                    Invariant($"Chairs[{i}]"),
                    $"the programme has both the rotation {SafeText.Quote(programme.Rotation)} and a list of chairs; use only one of them"
                );

            // A chair of all offices and a chair of one contradict each other too.
            var clash = whole.Contains(chair.Year) || (chair.Office is { } office ? !seen.Add((chair.Year, office)) : any.Contains(chair.Year));
            if (chair.Office is null)
                whole.Add(chair.Year);
            any.Add(chair.Year);
            if (clash)
                yield return new Fault(
                    Codes.ChairRepeated,
                    Invariant($"Chairs[{i}]"),
                    Invariant($"another group already has this chair in {chair.Year}; name one group for each office and year")
                );
        }
    }

    /// <summary>The places of the meetings that belong to a programme: under one of its offices, in one of its years.</summary>
    public static IEnumerable<int> MeetingsOf(IntersessionalProgramme programme, ImmutableArray<Meeting> meetings)
    {
        var (years, offices) = (programme.Years.ToHashSet(), programme.Offices.ToHashSet());
        return Enumerable
            .Range(0, meetings.Length)
            .Where(i => meetings[i].Office is { } office && offices.Contains(office) && years.Contains(meetings[i].ProgrammeYear));
    }

    /// <summary>Meetings of one programme that sit on the same day.</summary>
    public static IEnumerable<Fault> Overlaps(ImmutableArray<Meeting> meetings, IEnumerable<int> chosen)
    {
        var runs = chosen.SelectMany(i => meetings[i].Days.Select(run => (Index: i, Run: run))).OrderBy(r => r.Run.Start).ToArray();
        for (var i = 1; i < runs.Length; i++)
        {
            // The run that reaches furthest among those before: a long one may overlap several.
            var (before, after) = (runs[i - 1], runs[i]);
            if (before.Run.End >= after.Run.Start && before.Index != after.Index)
                yield return new Fault(
                    Codes.MeetingsOverlap,
                    Invariant($"Meetings[{after.Index}]"),
                    $"{SafeText.Bare(meetings[after.Index].Id)} and {SafeText.Bare(meetings[before.Index].Id)} "
                        + $"both meet on {IsoDate.ToText(after.Run.Start)}; correct the days of one of them"
                );
            if (before.Run.End > after.Run.End)
                runs[i] = before;
        }
    }

    public static Fault Office(IntersessionalProgramme programme, string path, OfficeCode office) =>
        new(
            Codes.OfficeNotInProgramme,
            path,
            $"the programme has no office {office}; use {Wording.OneOf([.. programme.Offices.Select(o => o.ToString())], MaxListed)}, or add it"
        );

    public static Fault Year(IntersessionalProgramme programme, string path, int year) =>
        new(
            Codes.YearNotInProgramme,
            path,
            Invariant($"{year} is not a year of the programme; use {Wording.OneOf([.. programme.Years.Select(y => Invariant($"{y}"))], MaxListed)}")
        );
}
