namespace Bwc.Model;

/// <summary>The codes by which a State is found.</summary>
internal sealed record StateKey(StateCode Code, string? Alpha2, string? M49);
