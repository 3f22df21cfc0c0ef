using System.Runtime.ExceptionServices;
using Bwc.Model;

namespace Bwc.Cli.Input;

/// <summary>
/// Runs what a library does with somebody's file within a bound of memory and of time, since a small file may ask it to draw millions of letters, or
/// the same drawing within itself again and again.
/// </summary>
internal static class Guarded
{
    /// <summary>More memory than this no report takes.</summary>
    public const int MaxMegabytes = 1024;

    /// <summary>More time than this no report takes.</summary>
    public const int MaxSeconds = 30;

    private const int Look = 100; // milliseconds

    /// <summary>The answer; or a refusal where it is not there in time, and what was begun ends with the process.</summary>
    /// <param name="path">The file, for the message.</param>
    /// <param name="read">What reads it.</param>
    public static string Read(string path, Func<string> read)
    {
        var (text, failure) = (string.Empty, default(Exception));
        var before = GC.GetTotalMemory(false);
        var reader = new Thread(() =>
        {
            try
            {
                text = read();
            }
            catch (Exception e)
            {
                failure = e; // It is thrown again where the file was asked for.
            }
        })
        {
            IsBackground = true,
        };
        reader.Start();
        for (var looks = 0; !reader.Join(Look); looks++)
        {
            if (looks * Look > MaxSeconds * 1000)
                throw new Refusal(Codes.FileTooLarge, $"reading the file {SafeText.Quote(path)} takes longer than {MaxSeconds} seconds; use a smaller one");
            if (IsMore(before))
                throw TooMuch(path);
        }

        if (failure is OutOfMemoryException)
            throw TooMuch(path);
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
        return text;
    }

    private static Refusal TooMuch(string path) =>
        new(Codes.FileTooLarge, $"reading the file {SafeText.Quote(path)} takes more than {MaxMegabytes} MB of memory; use a smaller one");

    // What nobody holds any more does not count, and is asked for only where there is much.
    private static bool IsMore(long before) =>
        GC.GetTotalMemory(false) - before > MaxMegabytes * 1_048_576L && GC.GetTotalMemory(true) - before > MaxMegabytes * 1_048_576L;
}
