namespace Bwc.Model.Reports;

/// <summary>Reads which conferences and meetings a sentence names: Review Conferences by their number, the others by the year beside them.</summary>
internal static class MeetingReferences
{
    public static MeetingReference? First(ReadingContext context, Range range) => In(context, range) is [var first, ..] ? first : null;

    public static List<MeetingReference> In(ReadingContext context, Range range)
    {
        var (references, text, events) = (new List<MeetingReference>(), context.Text, new EventReader(context));
        for (var i = range.Start.Value; i < range.End.Value; i++)
        {
            if (At(context, events, i, range) is not { } reference || references.Contains(reference))
                continue;
            references.Add(reference);
            text.Use(text.Tokens[i]);
        }

        return references;
    }

    /// <summary>The meeting that a token names; null if it names none that can be told from others.</summary>
    public static MeetingReference? At(ReadingContext context, EventReader events, int at, Range range)
    {
        var token = context.Text.Tokens[at];
        if (token.Kind == TokenKind.ReviewConference)
            return new MeetingReference { Kind = MeetingKind.ReviewConference, Number = token.Value };
        if (token.Kind != TokenKind.Office || events.YearOf(at, range) is not { } year)
            return null;
        return context.Lexicon.Offices(token.Value)[0].ToString() switch
        {
            "MSP" => new MeetingReference { Kind = MeetingKind.MeetingOfStatesParties, Year = year },
            "WG" => null,
            _ => new MeetingReference { Kind = MeetingKind.MeetingOfExperts, Year = year },
        };
    }
}
