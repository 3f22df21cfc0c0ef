using System.Diagnostics;
using Bwc.Model;

namespace Bwc.Tests;

public class CodesTests
{
    [Fact]
    public void Follow_from_the_table()
    {
        var (exit, written, said) = Generate();
        Assert.True(exit == 0, said);
        Assert.Equal(File.ReadAllText(Path.Combine(TestFacts.Repository, "src", "Bwc.Model", "Diagnostics", "Codes.g.cs")), written);
    }

    [Fact]
    public void Are_looked_up_one_at_a_time()
    {
        Assert.All(CodeCatalogue.All, entry => Assert.Equal(entry, CodeCatalogue.Find(entry.Code)));
        Assert.All(["", "BWC", "BWC-XXX-001", "BWC-VAL-999", "BWC-ROT-0033", "XXX-VAL-001", "bwc-val-001"], code => Assert.Null(CodeCatalogue.Find(code)));
        Assert.Throws<ArgumentNullException>("code", () => CodeCatalogue.Find(null!));
    }

    private static (int Exit, string Written, string Said) Generate()
    {
        var output = Path.GetTempFileName();
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo("dotnet", ["run", "eng/GenerateCodes.cs", "--", output])
                {
                    WorkingDirectory = TestFacts.Repository,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            )!;
            var error = process.StandardError.ReadToEndAsync();
            var said = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, File.ReadAllText(output), said + error.Result);
        }
        finally
        {
            File.Delete(output);
        }
    }
}
