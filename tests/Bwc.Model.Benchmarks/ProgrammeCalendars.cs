using System.Text;
using BenchmarkDotNet.Attributes;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Benchmarks;

/// <summary>Large calendars: read, validated, audited, exported. Target: linear, so that twice the meetings take about twice the time (at most 2.2).</summary>
[MemoryDiagnoser]
public class ProgrammeCalendars
{
    private static readonly Register Register = Register.Default;
    private ProgrammeCalendar _calendar = null!;
    private byte[] _utf8 = [];

    [Params(5_000, 10_000, 20_000)]
    public int Meetings { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _calendar = Of(Meetings);
        _utf8 = Encoding.UTF8.GetBytes(ModelJson.Write(_calendar));
        if (!ModelValidation.Validate(_calendar).Valid)
            throw new InvalidOperationException("The calendar is not valid.");
    }

    [Benchmark(Description = "ModelJson.Read")]
    public int Read() => ModelJson.Read<ProgrammeCalendar>(_utf8).GetValueOrThrow().Meetings.Length;

    [Benchmark(Description = "ModelValidation.Validate")]
    public int Validate() => ModelValidation.Validate(_calendar).Errors;

    [Benchmark(Description = "Register.Audit, which validates")]
    public int Audit() => Register.Audit(_calendar).Findings.Length;

    [Benchmark(Description = "Entries, as JSON")]
    public int Json() => ModelJson.WriteList(_calendar.Entries()).Length;

    [Benchmark(Description = "Entries, as iCalendar")]
    public int Ics() => CalendarFile.Write(_calendar.Meetings.Zip(_calendar.Entries()), null).Length;

    /// <summary>
    /// The meetings of 2018 again and again: a year is six of them, moved on by four years each time so that weekdays and years stay within the
    /// calendar.
    /// </summary>
    private static ProgrammeCalendar Of(int count)
    {
        var known = Register.CalendarOf("isp-2018-2020").GetValueOrThrow();
        Meeting[] pattern = [.. known.Meetings.Where(m => m.ProgrammeYear == 2018)];
        var years = Math.Min((count + pattern.Length - 1) / pattern.Length, 7000);
        var sessions = (count + years - 1) / years;
        var meetings = new List<Meeting>(count);
        for (var year = 0; year < years; year++)
        {
            for (var i = 0; i < sessions && meetings.Count < count; i++)
            {
                var model = pattern[i % pattern.Length];
                meetings.Add(
                    model with
                    {
                        Id = $"{model.Office}-{2018 + year}-{i}",
                        ProgrammeYear = 2018 + year,
                        Held = [.. model.Held.Select(run => Moved(run, year))],
                        FirstPlan = [],
                        Changes = [],
                    }
                );
            }
        }

        return known with
        {
            Programme = known.Programme with { Years = [.. Enumerable.Range(2018, years)], Topics = [] },
            Rotation = known.Rotation! with { LastYear = 2018 + years - 1 },
            Meetings = [.. meetings],
        };
    }

    private static DateInterval Moved(DateInterval run, int years) => new(run.Start.PlusYears(years), run.End.PlusYears(years));
}
