namespace Bwc.Cli.Output;

/// <summary>The forms in which rows are printed.</summary>
internal enum Format
{
    Table,
    Json,
    Csv,
    Markdown,
}
