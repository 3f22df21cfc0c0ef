namespace Bwc.Cli;

/// <summary>What a command has to say: a text for standard output and an exit code.</summary>
internal readonly record struct Answer(string Text, int ExitCode = Tool.Answered);
