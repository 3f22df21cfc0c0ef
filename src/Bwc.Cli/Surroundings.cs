using Bwc.Model;
using NodaTime;

namespace Bwc.Cli;

/// <summary>What the tool takes from the process around it: the width to print in, standard input, and today's date where a person asks for today.</summary>
internal sealed class Surroundings
{
    /// <summary>The width of a page of the documentation, and of a terminal that does not say how wide it is.</summary>
    public const int UsualWidth = 80;

    private const int LeastWidth = 40;

    [ThreadStatic]
    private static Surroundings? _current;

    private bool _inputTaken;

    /// <summary>Those of the run that is under way on this thread.</summary>
    public static Surroundings Current
    {
        get => _current ??= new();
        set => _current = value;
    }

    /// <summary>How many places a line may take; no limit where the output is not a terminal, so programs find whole words and symbols.</summary>
    public int Width { get; init; } = UsualWidth;

    /// <summary>Opens standard input.</summary>
    public Func<Stream> Input { get; init; } = Console.OpenStandardInput;

    /// <summary>Today's date by the clock of the machine. It is read only where a person writes "today".</summary>
    public Func<LocalDate> Today { get; init; } = () => LocalDate.FromDateTime(DateTime.Now);

    /// <summary>Those of the process: the width of its terminal, or no limit where a file or another program takes the output.</summary>
    public static Surroundings OfProcess() => new() { Width = Console.IsOutputRedirected ? int.MaxValue : WidthOfTerminal() };

    /// <summary>Standard input, which can be read only once.</summary>
    public Stream TakeInput()
    {
        if (_inputTaken)
            throw new Refusal(Codes.UsageWrong, "'-' is given twice, but standard input can be read only once; use a file for one of them");
        _inputTaken = true;
        return Input();
    }

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? Math.Max(width, LeastWidth) : UsualWidth;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return UsualWidth; // A terminal that does not say how wide it is.
        }
    }
}
