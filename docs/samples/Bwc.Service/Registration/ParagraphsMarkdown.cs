using System.Collections.Immutable;
using System.Text;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>
/// The paragraphs of a report on who took part, as Markdown: the library drafts them from the list of whoever is confirmed. What it has to say of the
/// draft comes first, as a quotation.
/// </summary>
internal static class ParagraphsMarkdown
{
    public static async Task<IResult> Write(Register register, MeetingList meeting, IQueryable<Entry> confirmed, Language language, CancellationToken cancel)
    {
        var rulings = await confirmed.Select(e => e.Ruling!).Distinct().ToListAsync(cancel);
        // A State is named by its code and a body by its name: what the register was told when the entry came in, without the delegates.
        var names = rulings.Select(r => r.State?.ToString() ?? r.Participant).Distinct().Order(StringComparer.Ordinal);
        var list = new StringBuilder("name\n").AppendJoin('\n', names.Select(Quoted)).ToString();
        var record = register.RecordOf(meeting.Id, new StringReader(list), speakers: null, documents: null);
        if (record.Value is not { } report)
            return Refused(record.Findings);
        var draft = register.DraftParticipation(report, language);
        if (draft.Value is not { } written)
            return Refused(draft.Findings);
        var said = record.Findings.Concat(written.Findings).Select(f => $"> {ParticipantsMarkdown.Plain(f.ToString())}\n").ToArray();
        var text = string.Join(">\n", said) + (said.Length > 0 ? "\n" : string.Empty) + written.ToMarkdown();
        return TypedResults.Text(text, "text/markdown; charset=utf-8");
    }

    private static Problem Refused(ImmutableArray<Finding> findings) =>
        Problem.Of(findings, "path: meeting") with
        {
            Status = StatusCodes.Status422UnprocessableEntity,
        };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
