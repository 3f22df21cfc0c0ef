namespace Bwc.Model;

/// <summary>What kind of meeting an office is for, as its code says in the documents of the Convention.</summary>
internal static class OfficeKinds
{
    private static readonly OfficeCode[] Experts =
    [
        OfficeCode.MX,
        .. Enumerable.Range(1, 9).Select(n => OfficeCode.Parse(FormattableString.Invariant($"{OfficeCode.MX}{n}"))),
    ];

    /// <summary>The kind; null for a code that the documents do not use.</summary>
    public static MeetingKind? KindOf(OfficeCode office) =>
        office == OfficeCode.MSP ? MeetingKind.MeetingOfStatesParties
        : Array.IndexOf(Experts, office) >= 0 ? MeetingKind.MeetingOfExperts
        : office == OfficeCode.WG ? MeetingKind.WorkingGroup
        : null;
}
