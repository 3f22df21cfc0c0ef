namespace Bwc.Model;

/// <summary>Hears the claims to a name one by one and says whose it is: the best rank counts, and what two of a rank claim is nobody's.</summary>
internal struct NameJudge(NameScope scope, bool hasSmall)
{
    private const int Worst = int.MaxValue;

    private int _owner = NameIndex.None;
    private int _rank = Worst;
    private bool _otherDay;

    /// <summary>An owner, <see cref="NameIndex.Ambiguous"/>, <see cref="NameIndex.OtherDay"/> or <see cref="NameIndex.None"/>.</summary>
    public readonly int Owner => _owner == NameIndex.None && _otherDay ? NameIndex.OtherDay : _owner;

    public void Hear(in NameClaim claim, bool derived = false)
    {
        if (!scope.Admits(claim, hasSmall))
            return;
        if (!scope.HoldsOn(claim))
        {
            _otherDay = true;
            return;
        }

        var rank =
            derived ? 2
            : claim.IsOfficial ? 0
            : 1;
        if (rank < _rank)
            (_rank, _owner) = (rank, claim.Owner);
        else if (rank == _rank && claim.Owner != _owner)
            _owner = NameIndex.Ambiguous;
    }
}
