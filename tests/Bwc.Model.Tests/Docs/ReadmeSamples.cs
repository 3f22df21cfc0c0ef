using Bwc.Model.Register;
using NodaTime;

namespace Bwc.Tests.Docs;

/// <summary>The C# of README.md, word for word, so that it compiles and runs; a test compares both.</summary>
public static class ReadmeSamples
{
    public static void MayEgyptTakePart(TextWriter output)
    {
        var Console = output;
        var register = Register.Default;
        var ruling = register.Classify("Egypt", new LocalDate(2021, 9, 3)).GetValueOrThrow();
        Console.WriteLine($"{ruling.Participant}: {ruling.Category}, rule {ruling.Rule}");
        Console.WriteLine(ruling.TakesPartInDecisions ? "takes part in decisions" : "takes no part in decisions");
        foreach (var step in ruling.Steps) Console.WriteLine(step);
    }
}
