namespace Bwc.Model.Reports;

/// <summary>A participant that spoke, or that introduced or submitted something: a State, an organization, a guest, the chair, or the secretariat.</summary>
[Cites("BWC/MSP/2020/MX.3/2, paras 16 to 23")]
public sealed record Contributor
{
    /// <summary>The kind of contributor.</summary>
    public required ContributorKind Kind { get; init; }

    /// <summary>The State; null if the contributor is not a State.</summary>
    public StateCode? State { get; init; }

    /// <summary>The abbreviation of an organization or the name of a guest; null for a State, the chair and the secretariat.</summary>
    public string? Name { get; init; }

    internal static Contributor Of(StateCode state) => new() { Kind = ContributorKind.State, State = state };

    /// <summary>Returns the State, the name, "the chair" or "the secretariat".</summary>
    public override string ToString() =>
        State?.ToString()
        ?? Wording.Or(
            Name,
            Kind switch
            {
                ContributorKind.Chair => "the chair",
                ContributorKind.Secretariat => "the secretariat",
                _ => "not named",
            }
        );
}
