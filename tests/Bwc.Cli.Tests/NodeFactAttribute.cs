namespace Bwc.Tests;

/// <summary>A test with Node. Where there is none, or npm restores nothing, it is reported as skipped, and says why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute() => Skip = Node.Missing;
}
