using System.Diagnostics;
using System.Threading.Channels;

namespace Bwc.Mutation.Trying;

/// <summary>A worker from outside: gives it orders, reads its answers, and ends it when it does not come back.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(200);

    private readonly Process _process;
    private readonly Channel<string> _answers = Channel.CreateUnbounded<string>();

    /// <summary>Starts a worker.</summary>
    /// <param name="library">The changed library.</param>
    public WorkerProcess(string library)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bwc.Model.Mutation.dll"), "worker", library])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // A change that makes a list without end must not take the memory of the machine.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x50000000";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null)
                _answers.Writer.TryComplete();
            else
                _answers.Writer.TryWrite(line.Data);
        };
        // What a process says that ends by itself, such as where its stack ran over.
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Gives an order and reads the answers.</summary>
    /// <param name="order">The order.</param>
    /// <param name="limit">The processor time that the worker may take after an answer, before the next.</param>
    /// <param name="answered">What is done with each answer; true with the last one.</param>
    /// <returns>How it ended.</returns>
    public async Task<Ending> Order(string order, Func<string, TimeSpan> limit, Func<string, bool> answered)
    {
        await _process.StandardInput.WriteLineAsync(order);
        await _process.StandardInput.FlushAsync();
        var (allowed, from, quiet, last) = (limit(string.Empty), Spent(), 0, TimeSpan.Zero);
        while (true)
        {
            if (_answers.Reader.TryRead(out var answer))
            {
                if (answered(answer))
                    return Ending.Answered;
                (allowed, from, quiet) = (limit(answer), Spent(), 0);
                continue;
            }

            using var wait = new CancellationTokenSource(Look);
            try
            {
                if (!await _answers.Reader.WaitToReadAsync(wait.Token))
                    return Ending.Crashed;
                continue;
            }
            catch (OperationCanceledException)
            {
                // Nothing yet: is it still at work, and within its time?
            }

            // Processor time and not the clock decides, since others may use the machine. A worker that does nothing for a minute waits for ever.
            var spent = Spent();
            quiet = spent - last < TimeSpan.FromMilliseconds(5) ? quiet + 1 : 0;
            last = spent;
            if (spent - from > allowed || quiet * Look > TimeSpan.FromMinutes(1))
                return Ending.OverTime;
        }
    }

    /// <summary>Ends the worker.</summary>
    public void Dispose()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }

        _process.Dispose();
    }

    private TimeSpan Spent()
    {
        try
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            // It has ended; its answers end too, which is seen next.
            return TimeSpan.Zero;
        }
    }
}

/// <summary>How an order ended.</summary>
internal enum Ending
{
    /// <summary>With an answer.</summary>
    Answered,

    /// <summary>The worker took more time than it may.</summary>
    OverTime,

    /// <summary>The worker ended by itself, such as where its stack ran over.</summary>
    Crashed,
}
