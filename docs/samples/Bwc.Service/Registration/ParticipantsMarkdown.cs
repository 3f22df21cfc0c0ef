using System.Text;
using Bwc.Model;
using Bwc.Service.Registration.Tables;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>The list of participants as Markdown: whoever is confirmed, by category.</summary>
internal static class ParticipantsMarkdown
{
    private const string Special = "\\`*_{}[]()<>#+-.!|&~";

    public static async Task<string> Write(MeetingList meeting, IQueryable<Entry> confirmed, CancellationToken cancel)
    {
        var text = new StringBuilder($"# {Plain(meeting.Title)}: participants on {meeting.On:R}\n");
        var (category, participant, data) = (string.Empty, string.Empty, new SortedSet<string>(StringComparer.Ordinal));
        // Paragraphs of rule 44 stand in their order, and States Parties, whom it is not about, before them.
        var sorted = confirmed.OrderBy(e => e.Ruling!.Rule).ThenBy(e => e.Ruling!.Category).ThenBy(e => e.Ruling!.Participant).ThenBy(e => e.Id);
        await foreach (var entry in sorted.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var ruling = entry.Ruling!;
            if (ruling.Category != category)
                text.Append($"\n## {Plain(PlainWords.Of(ruling.Category))}{(ruling.Rule is { } rule ? Plain($" (rule {rule})") : string.Empty)}\n\n");
            if (ruling.Category != category || ruling.Participant != participant)
                text.Append($"* {Plain(ruling.Participant)}\n");
            if (entry.Note is { } note)
                text.Append($"  * {Plain(note)}\n");
            (category, participant) = (ruling.Category, ruling.Participant);
            data.Add(ruling.DataVersion);
        }

        return text.Append(data.Count == 0 ? "\nNobody is confirmed.\n" : $"\nRuled on by {Plain(string.Join(", ", data))}.\n").ToString();
    }

    /// <summary>A text that means nothing in Markdown but itself.</summary>
    public static string Plain(string text) => string.Concat(text.Select(c => Special.Contains(c) ? $"\\{c}" : $"{c}"));
}
