namespace Bwc.Tests;

[Collection(nameof(Alone))]
[Trait("Weight", "heavy")]
public class DocsBlockTests
{
    // The examples of the codes are run by the test of the catalogue.
    public static TheoryData<string> Pages { get; } = new(MarkdownPage.All.Where(p => p != "docs/error-codes.md"));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_a_page_does_what_the_page_says(string page)
    {
        var (faults, text) = PageRunner.Run(MarkdownPage.Open(page));
        var received = Path.Combine(MarkdownPage.Repository, Path.ChangeExtension(page, ".received.md"));
        File.Delete(received);
        if (faults.Count == 0)
            return;
        File.WriteAllText(received, text);
        Assert.Fail($"{string.Join("\n\n", faults)}\n\nWhere what comes out is right, move {Path.GetFileName(received)} over the page.");
    }

    [Theory]
    [InlineData("```csharp\nConsole.WriteLine(1 + 1);\n```\n\n```text\n3\n```\n", "shown is\n3")]
    [InlineData("```csharp\nConsole.WriteLine(unknown);\n```\n\n```text\n3\n```\n", "CS0103")]
    [InlineData("```csharp\nConsole.WriteLine(1);\n```\n\nNothing follows.\n", "nothing shows what the program prints")]
    [InlineData("```console\n$ bwc chairs 2018 --format csv\nyear,MSP\n```\n", "2018,EEG")]
    [InlineData("```console\n$ rm -r /\n```\n", "not a command of the tool")]
    [InlineData("```json\n{\"type\": \"source/1\"}\n```\n", "BWC-")]
    [InlineData("```json\n{\n```\n", "a page, line 1")]
    [InlineData("```python\nprint(1)\n```\n", "nobody checks a block of 'python'")]
    [InlineData("```text\nby itself\n```\n", "nobody checks a block of 'text'")]
    [InlineData("So it is done:\n\n    curl example.org\n", "nobody checks 'curl example.org'")]
    [InlineData("```sh\ndotnet test tests/Nowhere\n```\n", "there is no tests/Nowhere")]
    public void A_page_that_is_not_true_is_found_out(string page, string expected) =>
        Assert.Contains(expected, Assert.Single(PageRunner.Run(MarkdownPage.Of(page)).Faults), StringComparison.Ordinal);

    [Fact]
    public void Files_and_usings_of_a_page_serve_the_blocks_below() =>
        Assert.Empty(
            PageRunner
                .Run(
                    MarkdownPage.Of(
                        """
                        ```csharp
                        global using Bwc.Model;
                        ```

                        ```csv title="table.csv"
                        year,MSP
                        2018,EEG
                        ```

                        ```console
                        $ bwc register > register.json
                        $ bwc rotation check table.csv --register register.json --format csv
                        code,severity,path,message,citation,fact,derogation
                        ```

                        ```csharp
                        Console.WriteLine($"{File.ReadAllLines("table.csv").Length} lines, {Register.Default.States.Count} States");
                        ```

                        ```text
                        2 lines, 204 States
                        ```
                        """
                    )
                )
                .Faults
        );

    [Fact]
    public void What_really_comes_out_is_put_in_its_place() =>
        Assert.Equal(
            "```console\n$ bwc chairs 2018 --format csv\nyear,MSP,MX1,MX2,MX3,MX4,MX5\n2018,EEG,NAM,NAM,WG,WG,EEG\n```\n",
            PageRunner.Run(MarkdownPage.Of("```console\n$ bwc chairs 2018 --format csv\n?\n```\n")).True
        );
}
