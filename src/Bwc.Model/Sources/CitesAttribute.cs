namespace Bwc.Model;

/// <summary>Names the document and paragraph on which a type, or a rule in code, is based, so readers and tests can follow it.</summary>
/// <param name="place">The document symbol with its paragraph, for instance "BWC/MSP/2020/MX.3/2, para 2(d)".</param>
[Cites("docs/data.md, sources")]
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Method | AttributeTargets.Property,
    AllowMultiple = true,
    Inherited = false
)]
internal sealed class CitesAttribute(string place) : Attribute
{
    /// <summary>The document symbol with its paragraph.</summary>
    public string Place { get; } = place;
}
