using NodaTime;

namespace Bwc.Model;

/// <summary>The two days on which the life of the Convention as a treaty began.</summary>
[Cites("docs/design.md, two bases of status")]
public static class Convention
{
    /// <summary>10 April 1972: opened for signature in London, Moscow and Washington. No treaty action is older.</summary>
    public static LocalDate OpenedForSignature { get; } = new(1972, 4, 10);

    /// <summary>26 March 1975: entered into force. Who had ratified before is bound from this day, who came later from the deposit.</summary>
    public static LocalDate EntryIntoForce { get; } = new(1975, 3, 26);
}
