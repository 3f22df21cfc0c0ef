using System.Text.Json;
using Bwc.Model;
using NodaTime;
using Secretariat;

namespace Bwc.Consumer;

/// <summary>The recipes of docs/your-stack.md that can be compiled ahead.</summary>
internal static class Recipes
{
    public static void Of(TextWriter output)
    {
        output.WriteLine("# Recipes");
        DateOnly[] days = [new(2007, 6, 14), new(2007, 6, 15)];
        output.WriteLine($"Kazakhstan: {string.Join(", then ", days.Select(day => Days.StatusOn("Kazakhstan", day)))}");
        output.WriteLine($"meetings of 2020 open on {string.Join(", ", Days.OpeningDays(2020).Order().Select(day => day.ToString("O")))}");
        output.WriteLine(string.Join("; ", Rotations.Differences("year,MSP,MX\n2031,EEG,WG\n2032,WG,EEG\n2033,NAM,EEG\n")));
        var booking = new Booking(OfficeCode.MX3, StateCode.Parse("CHE"), new LocalDate(2021, 9, 3));
        var text = JsonSerializer.Serialize(booking, SecretariatJson.Default.Booking);
        output.WriteLine($"{text}, back equal: {booking.Equals(JsonSerializer.Deserialize(text, SecretariatJson.Default.Booking))}");
    }
}
