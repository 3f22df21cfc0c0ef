namespace Bwc.Model;

/// <summary>A finding before it has its full path: a code, where within the thing judged (a .NET path), and what was found.</summary>
internal sealed record Fault(string Code, string Path, string Message)
{
    public Finding ToFinding() => Finding.Of(Code, Message, JsonPath.OfProperty(Path));
}
