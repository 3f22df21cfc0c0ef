namespace Bwc.Tests;

/// <summary>
/// Compares pages, or parts of them, with what the code makes; on a difference the whole page as it should be is written beside it as .received.md.
/// </summary>
public static class Generated
{
    /// <summary>A whole page.</summary>
    public static void Same(string page, string generated) => Compare(page, File.Exists(Full(page)) ? File.ReadAllText(Full(page)) : string.Empty, generated);

    /// <summary>The one block of a page in a language.</summary>
    public static void Same(string page, string language, string generated)
    {
        var text = File.ReadAllText(Full(page));
        var block = MarkdownPage.Open(page).Blocks.Single(b => b.Language == language);
        Compare(page, text, text.Replace($"```{block.Fence}\n{block.Text}```\n", $"```{block.Fence}\n{generated}```\n", StringComparison.Ordinal));
    }

    /// <summary>The one table of a page with a header: its rows.</summary>
    public static void SameRows(string page, string header, IEnumerable<string> rows)
    {
        var text = File.ReadAllText(Full(page));
        var table = MarkdownPage.Open(page).Tables.Single(t => t.Header == header);
        var head = table.Text.Split('\n');
        Compare(page, text, text.Replace(table.Text, $"{head[0]}\n{head[1]}\n{string.Concat(rows.Select(r => r + "\n"))}", StringComparison.Ordinal));
    }

    private static string Full(string page) => Path.Combine(MarkdownPage.Repository, page);

    private static void Compare(string page, string shown, string generated)
    {
        if (shown == generated)
            return;
        var received = Path.ChangeExtension(Full(page), ".received.md");
        File.WriteAllText(received, generated);
        Assert.Fail($"{page} is not what the code makes; where the code is right, move {Path.GetFileName(received)} over it");
    }
}
