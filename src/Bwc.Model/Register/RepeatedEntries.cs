using System.Globalization;
using System.Runtime.InteropServices;

namespace Bwc.Model;

/// <summary>Remembers who was named on a list, and by which name first.</summary>
internal sealed class RepeatedEntries
{
    private readonly Dictionary<string, First> _firstNames = new(StringComparer.Ordinal);
    private readonly HashSet<(string First, string Name)> _names = [];
    private readonly Dictionary<string, int> _participants = new(StringComparer.Ordinal);

    /// <summary>How many different participants were named so far.</summary>
    public int Participants => _firstNames.Count;

    /// <summary>How many of them are of a category.</summary>
    public int ParticipantsOf(string category) => _participants.GetValueOrDefault(category);

    /// <summary>Says of a participant that was named before that it was: once for each other name, and once for the same.</summary>
    public Finding? Judge(EntryRuling ruling, string? note, int line)
    {
        if (ruling.Participant is null)
            return null;
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_firstNames, ruling.State?.ToString() ?? ruling.Participant, out var isKnown);
        if (!isKnown)
        {
            first = new First(line, ruling.Given, note, IsTold: false);
            _participants[ruling.Category!] = _participants.GetValueOrDefault(ruling.Category!) + 1;
            return null;
        }

        if (ruling.Given == first.Given)
            return Twice(ref first, ruling, note);

        // A name that was judged once is in the list thousands of times; only the first time is it compared by its letters.
        if (!_names.Add((first.Given, ruling.Given)))
            return null;
        if (NameOf(ruling.Given).Equals(NameOf(first.Given), StringComparison.OrdinalIgnoreCase))
            return Twice(ref first, ruling, note);
        return Finding.Of(
            Codes.ParticipantUnderTwoNames,
            $"{SafeText.Quote(ruling.Given)} is {SafeText.Bare(ruling.Participant)}, which is already listed as {SafeText.Quote(first.Given)}{OnLine(first)}"
        );
    }

    /// <summary>The name without what the list says of it behind.</summary>
    private static string NameOf(string given) => CleanText.Of(given) is var clean && ListWords.TryPartRemark(clean, out var name, out _) ? name : clean;

    /// <summary>Says once of a participant that it is there again by the same name. Entries with other notes may be persons of one delegation.</summary>
    private static Finding? Twice(ref First first, EntryRuling ruling, string? note)
    {
        if (first.IsTold || (!string.IsNullOrWhiteSpace(note) && note != first.Note))
            return null;
        first = first with { IsTold = true };
        return Finding.Of(Codes.ParticipantTwice, $"{SafeText.Bare(ruling.Participant!)} is already in the list{OnLine(first)}");
    }

    private static string OnLine(First first) => first.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $" on line {first.Line}") : string.Empty;

    /// <summary>Where a participant was named first.</summary>
    /// <param name="Line">The line; 0 where there are none.</param>
    /// <param name="Given">The name.</param>
    /// <param name="Note">The note beside it.</param>
    /// <param name="IsTold">True once it was said that it is there again.</param>
    private readonly record struct First(int Line, string Given, string? Note, bool IsTold);
}
