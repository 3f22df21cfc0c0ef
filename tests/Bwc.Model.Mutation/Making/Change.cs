using Microsoft.CodeAnalysis;

namespace Bwc.Mutation.Making;

/// <summary>One change of the code, as it is tried: an expression, a pattern or a statement, and what stands in its place.</summary>
/// <param name="Id">The number by which the switch knows it, from 1.</param>
/// <param name="Path">The file, from the folder of the library: <c>Groups/GroupCode.cs</c>.</param>
/// <param name="Kind">What kind of change it is, such as "comparison".</param>
/// <param name="Target">What is changed, in the tree as it was read.</param>
/// <param name="Replacement">What takes its place.</param>
internal sealed record Change(int Id, string Path, string Kind, SyntaxNode Target, SyntaxNode Replacement)
{
    /// <summary>The room: the first folder of the file.</summary>
    public string Room => Path.Split('/')[0];

    /// <summary>The line where the change begins, from 1.</summary>
    public int Line => Target.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    /// <summary>Where and what, on one line.</summary>
    public override string ToString() => $"{Path}:{Line} {Kind}: {Short(Target)} => {Short(Replacement)}";

    private static string Short(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text switch
        {
            "" or ";" => "nothing",
            { Length: > 100 } => $"{text[..60]} ... {text[^35..]}",
            _ => text,
        };
    }
}
