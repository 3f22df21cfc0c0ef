namespace Bwc.Model.Reports;

/// <summary>A person whom a text names, and where.</summary>
/// <param name="Name">The name: as the register knows the person, or as printed.</param>
/// <param name="Printed">The name as printed, where the register knows the person by another.</param>
/// <param name="Start">Where the name begins in the block.</param>
/// <param name="End">Where it ends.</param>
/// <param name="First">The first token, the form of address included.</param>
/// <param name="Next">The token after the last one, the form of address included.</param>
internal readonly record struct NamedPerson(string Name, string? Printed, int Start, int End, int First, int Next);
