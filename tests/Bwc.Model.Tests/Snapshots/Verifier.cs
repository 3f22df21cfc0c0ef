using System.Runtime.CompilerServices;
using System.Text;

namespace Bwc.Tests;

/// <summary>
/// Compares a text with the snapshot beside the test, by the conventions of Verify: Class.Method.verified.txt, and on a difference Class.Method.received.txt;
/// where a theory has a snapshot for each row, Class.Method_room=States.verified.txt.
/// To be replaced by the Verify.Xunit package, with no change to the tests, once that can be restored (CONTRIBUTING.md).
/// </summary>
public static class Verifier
{
    public static SettingsTask Verify(string text, [CallerFilePath] string file = "", [CallerMemberName] string method = "") =>
        new(text, Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{method}"));

    private static Task Compare(string text, string name)
    {
        var received = text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";
        var verified = File.Exists(name + ".verified.txt") ? File.ReadAllText(name + ".verified.txt") : null;
        if (verified == received)
        {
            File.Delete(name + ".received.txt");
            return Task.CompletedTask;
        }

        File.WriteAllText(name + ".received.txt", received);
        throw new Xunit.Sdk.XunitException(
            $"{Path.GetFileName(name)} differs from its snapshot; where the new text is right, move .received.txt over "
                + $".verified.txt.\n{Difference(verified ?? string.Empty, received)}"
        );
    }

    private static string Difference(string verified, string received)
    {
        // What both share at the beginning and at the end is left out; the middle is shown whole, old and new.
        var (old, now) = (verified.Split('\n'), received.Split('\n'));
        var head = old.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = old.Skip(head).Reverse().Zip(now.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var text = new StringBuilder();
        foreach (var line in old[head..^tail])
            text.Append($"- {line}\n");
        foreach (var line in now[head..^tail])
            text.Append($"+ {line}\n");
        return text.ToString();
    }

    /// <summary>A comparison that is made when the test hands it back as its task, so the name of its snapshot can be completed first.</summary>
    public sealed class SettingsTask(string text, string name)
    {
        /// <summary>The same comparison with the snapshot of one row of a theory.</summary>
        /// <param name="parameters">The parameter and its value, such as room=States.</param>
        public SettingsTask UseTextForParameters(string parameters) => new(text, $"{name}_{parameters}");

        public static implicit operator Task(SettingsTask comparison) => comparison.ToTask();

        public Task ToTask() => Compare(text, name);
    }
}
