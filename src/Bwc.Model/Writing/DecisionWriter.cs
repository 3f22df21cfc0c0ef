namespace Bwc.Model.Reports;

/// <summary>What was decided, in the words in which the record has it.</summary>
internal static class DecisionWriter
{
    // What was decided before the meeting introduces the report; what the meeting itself decided belongs to its work.
    public static void Write(DraftContext context, DraftBody body, bool before)
    {
        var decisions = context.Report.Decisions;
        for (var i = 0; i < decisions.Length; i++)
        {
            if (decisions[i].By is null == before || context.Verbatim(decisions[i].Text, FormattableString.Invariant($"$.decisions[{i}].text")) is not { } text)
                continue;
            var parts = new List<DraftBlock>();
            while (text[^1] is ':' or '\uFF1A' && i + 1 < decisions.Length && decisions[i + 1].Paragraph == decisions[i].Paragraph)
            {
                if (
                    parts.Count == LineReader.LastLetter - 'a' + 1
                    || context.Verbatim(decisions[i + 1].Text, FormattableString.Invariant($"$.decisions[{i + 1}].text")) is not { } part
                )
                    break;
                parts.Add(new DraftBlock(DraftBlockKind.Sub, ((char)('a' + parts.Count)).ToString(), part));
                i++;
            }

            body.Add(before ? DraftSection.Introduction : DraftSection.Work, decisions[i].Paragraph, text, parts);
        }
    }
}
