using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Reads the embedded tables of programmes.</summary>
internal static class EmbeddedProgrammes
{
    public static ImmutableArray<IntersessionalProgramme> Read()
    {
        var (provisions, topics, chairs) = (Provisions(), Topics(), Chairs());
        return EmbeddedData.List(
            "programmes.csv",
            row => new IntersessionalProgramme
            {
                Id = row.Text("id"),
                Title = row.Text("title"),
                Years = row.Values<int>("years"),
                DecidedBy = row.Text("decidedBy"),
                DecidedOn = row.DayOrNull("decidedOn"),
                Document = row.TextOrNull("document"),
                Offices = row.Values<OfficeCode>("offices"),
                Rotation = row.TextOrNull("rotation"),
                Provisions = provisions[row.Text("id")],
                Topics = topics[row.Text("id")],
                Chairs = chairs[row.Text("id")],
                RecordedUntil = row.DayOrNull("recordedUntil"),
                Grade = row.Grade(),
                Source = row.Source(),
                Note = row.Note(),
            }
        );
    }

    private static OwnedRows<Provision> Provisions() =>
        new(
            "programme-provisions.csv",
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

    private static OwnedRows<ProgrammeTopic> Topics() =>
        new(
            "programme-topics.csv",
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

    private static OwnedRows<ProgrammeChair> Chairs() =>
        new(
            "programme-chairs.csv",
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
