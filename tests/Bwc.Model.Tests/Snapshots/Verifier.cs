using System.Runtime.CompilerServices;
using System.Text;

namespace Bwc.Tests.Snapshots;

/// <summary>
/// Compares a text with the snapshot beside the test, by the conventions of Verify: Class.Method.verified.txt, and on a difference Class.Method.received.txt.
/// To be replaced by the Verify.Xunit package, with no change to the tests, once that can be restored (CONTRIBUTING.md).
/// </summary>
public static class Verifier
{
    public static Task Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var name = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}");
        var received = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var verified = File.Exists(name + ".verified.txt") ? File.ReadAllText(name + ".verified.txt") : null;
        if (verified == received)
        {
            File.Delete(name + ".received.txt");
            return Task.CompletedTask;
        }

        File.WriteAllText(name + ".received.txt", received);
        throw new Xunit.Sdk.XunitException($"{Path.GetFileName(name)} differs from its snapshot; where the new text is right, move .received.txt over .verified.txt.\n{Difference(verified ?? string.Empty, received)}");
    }

    private static string Difference(string verified, string received)
    {
        var (old, now) = (verified.Split('\n'), received.Split('\n'));
        var text = new StringBuilder();
        for (var i = 0; i < Math.Max(old.Length, now.Length); i++)
        {
            var (left, right) = (i < old.Length ? old[i] : null, i < now.Length ? now[i] : null);
            if (left == right) continue;
            if (left is not null) text.Append($"{i + 1,5} - {left}\n");
            if (right is not null) text.Append($"{i + 1,5} + {right}\n");
        }

        return text.ToString();
    }
}
