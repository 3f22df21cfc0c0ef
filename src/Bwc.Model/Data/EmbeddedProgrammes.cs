using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of programmes.</summary>
internal static class EmbeddedProgrammes
{
    public static ImmutableArray<IntersessionalProgramme> Read()
    {
        var (provisions, topics, chairs) = (Provisions(), Topics(), Chairs());
        return
        [
            .. EmbeddedData
                .Rows("programmes.csv")
                .Select(row => new IntersessionalProgramme
                {
                    Id = row.Text("id"),
                    Title = row.Text("title"),
                    Years = row.Values<int>("years"),
                    DecidedBy = row.Text("decidedBy"),
                    DecidedOn = row.DayOrNull("decidedOn"),
                    Document = row.TextOrNull("document"),
                    Offices = row.Values<OfficeCode>("offices"),
                    Rotation = row.TextOrNull("rotation"),
                    Provisions = [.. provisions[row.Text("id")]],
                    Topics = [.. topics[row.Text("id")]],
                    Chairs = [.. chairs[row.Text("id")]],
                    RecordedUntil = row.DayOrNull("recordedUntil"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }),
        ];
    }

    private static ILookup<string, Provision> Provisions() =>
        EmbeddedData
            .Rows("programme-provisions.csv")
            .ToLookup(
                row => row.Text("programme"),
                row => new Provision
                {
                    Rule = row.Word<ProgrammeRule>("rule"),
                    Office = row.ValueOrNull<OfficeCode>("office"),
                    Number = row.NumberOrNull("number"),
                    Text = row.Text("text"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );

    private static ILookup<string, ProgrammeTopic> Topics() =>
        EmbeddedData
            .Rows("programme-topics.csv")
            .ToLookup(
                row => row.Text("programme"),
                row => new ProgrammeTopic
                {
                    Office = row.ValueOrNull<OfficeCode>("office"),
                    FirstYear = row.Number("firstYear"),
                    LastYear = row.Number("lastYear"),
                    Title = row.Text("title"),
                    Items = row.Texts("items"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                    Note = row.Note(),
                }
            );

    private static ILookup<string, ProgrammeChair> Chairs() =>
        EmbeddedData
            .Rows("programme-chairs.csv")
            .ToLookup(
                row => row.Text("programme"),
                row => new ProgrammeChair
                {
                    Year = row.Number("year"),
                    Office = row.ValueOrNull<OfficeCode>("office"),
                    Group = row.Value<GroupCode>("group"),
                    Grade = row.Grade(),
                    Source = row.Source(),
                }
            );
}
