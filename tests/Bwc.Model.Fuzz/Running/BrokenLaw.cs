namespace Bwc.Fuzz.Running;

/// <summary>An input for which something does not hold that must hold for every input.</summary>
internal sealed class BrokenLaw(string law) : Exception(law);
