namespace Bwc.Cli;

/// <summary>What a command has to say: a text for standard output and an exit code.</summary>
/// <param name="Text">The text.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Stream">Writes what is too long to be held, and gives the exit code; null where the text is all.</param>
/// <param name="Before">What is printed before the text on standard error: what there is to say of it.</param>
internal readonly record struct Answer(string Text, int ExitCode = Tool.Answered, Func<TextWriter, int>? Stream = null, string Before = "");
