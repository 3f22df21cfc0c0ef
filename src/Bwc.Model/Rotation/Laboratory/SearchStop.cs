using static System.FormattableString;

namespace Bwc.Model.Laboratory;

/// <summary>Stops a search when its caller asks for it, and says how far it came.</summary>
internal static class SearchStop
{
    /// <summary>Stops a search that takes steps.</summary>
    /// <param name="stop">The token of the caller.</param>
    /// <param name="steps">How many steps were taken.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static void After(CancellationToken stop, long steps)
    {
        if (stop.IsCancellationRequested)
            throw new OperationCanceledException(Invariant($"the search was stopped after {steps} steps"), stop);
    }

    /// <summary>Stops a search that tries the orders of groups.</summary>
    /// <param name="stop">The token of the caller.</param>
    /// <param name="orders">How many orders were tried.</param>
    /// <param name="groups">How many groups there are; the first is still, since a cycle has no beginning.</param>
    /// <param name="turn">For how many years a group keeps the chair.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public static void AfterOrders(CancellationToken stop, int orders, int groups, int turn)
    {
        if (!stop.IsCancellationRequested)
            return;
        var all = Enumerable.Range(1, Math.Max(0, groups - 1)).Aggregate(1, (product, n) => product * n);
        throw new OperationCanceledException(
            Invariant($"the search was stopped after {orders} of {all} orders of the groups, with turns of {Wording.Count(turn, "year")}"),
            stop
        );
    }
}
