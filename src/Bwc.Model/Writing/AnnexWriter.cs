using System.Globalization;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The annexes of a draft: the chair's summary with its figures, and the list of documents.</summary>
internal sealed class AnnexWriter(DraftContext context)
{
    // The first annex that has no number in the record is the one after the summary's.
    private const string First = "I";
    private const string Second = "II";

    public IEnumerable<DraftBlock> Write()
    {
        var summary = SummaryBlocks().ToList();
        var own = context.Report.Summary?.Annex ?? First;
        if (summary.Count > 0)
        {
            yield return Annex(own);
            if (context.Book.Fill(FrameName.SummaryTitle, context.Slots()) is { } title)
                yield return new DraftBlock(DraftBlockKind.Line, string.Empty, title);
            foreach (var block in summary)
                yield return block;
        }

        if (context.Report.Documents.IsEmpty)
            yield break;
        yield return Annex(context.Report.Access?.Annex ?? (summary.Count > 0 && own == First ? Second : First));
        if (context.Say(FrameName.DocumentsTitle, context.Slots(), "$.documents") is { } header)
            yield return new DraftBlock(DraftBlockKind.ListHeader, string.Empty, header);
        for (var i = 0; i < context.Report.Documents.Length; i++)
            yield return Document(context.Report.Documents[i], FormattableString.Invariant($"$.documents[{i}]"));
    }

    private DraftBlock Annex(string number) =>
        new(DraftBlockKind.Annex, string.Empty, context.Book.Say(GrammarClass.Annex, number) ?? context.Book.Say(GrammarClass.Annex, string.Empty) ?? number);

    /// <summary>The views as printed, paragraph by paragraph under the items; where there are none, the figures.</summary>
    private IEnumerable<DraftBlock> SummaryBlocks()
    {
        var views = context.Report.Summary?.Views ?? [];
        var printed = new List<(int Paragraph, int? Item, string Text)>();
        for (var i = 0; i < views.Length; i++)
        {
            if (views[i].Text is not null && context.Verbatim(views[i].Text, FormattableString.Invariant($"$.summary.views[{i}].text")) is { } text)
                printed.Add((views[i].Paragraph, views[i].Item, text));
        }

        if (printed.Count == 0 && !views.IsEmpty)
            context.LeftOut("$.summary.views", $"the record does not keep the words of {Wording.Count(views.Length, "view")}, so the annex does not have them");
        return printed.Count > 0 ? Paragraphs(printed) : Figures();
    }

    private IEnumerable<DraftBlock> Paragraphs(List<(int Paragraph, int? Item, string Text)> printed)
    {
        var (item, headings) = (default(int?), 0);
        var titles = new Dictionary<int, string?>();
        foreach (var known in context.Report.Items)
            titles.TryAdd(known.Number, known.Title);
        for (var i = 0; i < printed.Count; )
        {
            var end = i + 1;
            while (end < printed.Count && printed[end].Paragraph == printed[i].Paragraph)
                end++;
            if (printed[i].Item is { } number && number != item)
            {
                item = number;
                var named = titles.GetValueOrDefault(number);
                var slots = new FrameSlots().With("number", number).With("title", named is null ? null : context.Text(named, "$.summary.views"));
                if (context.Book.Fill(FrameName.SummaryItem, slots) is { } title && context.Heading(++headings, title) is { } heading)
                    yield return new DraftBlock(DraftBlockKind.Heading, string.Empty, heading);
            }

            // A sentence in which several hold a view is a view of each of them, and printed once.
            var sentences = printed.GetRange(i, end - i).Where((p, at) => at == 0 || p.Text != printed[i + at - 1].Text).Select(p => p.Text);
            var text = string.Join(context.Book.WithoutBlanks ? string.Empty : " ", sentences);
            yield return new DraftBlock(DraftBlockKind.Paragraph, PhraseBook.Digits(printed[i].Paragraph), text);
            i = end;
        }
    }

    private IEnumerable<DraftBlock> Figures()
    {
        var paragraphs = new List<(int Number, List<string> Sentences)>();
        for (var i = 0; i < context.Report.Figures.Length; i++)
        {
            var figure = context.Report.Figures[i];
            if (Figure(figure, FormattableString.Invariant($"$.figures[{i}]")) is not { } sentence)
                continue;
            var last = paragraphs.Count > 0 ? paragraphs[^1].Number : 0;
            if (last > 0 && (figure.Paragraph ?? last) <= last)
                paragraphs[^1].Sentences.Add(sentence);
            else
                paragraphs.Add((figure.Paragraph ?? 1, [sentence]));
        }

        return paragraphs.Select(p => new DraftBlock(DraftBlockKind.Paragraph, PhraseBook.Digits(p.Number), context.Joined(p.Sentences)));
    }

    private string? Figure(ReportedFigure figure, string path)
    {
        var last = context.Report.Organization?.Held?.End is { } end ? IsoDate.ToText(end) : null;
        var slots = context
            .Slots()
            .With("value", figure.Value)
            .With("year", figure.Year)
            .With("record", figure.Record)
            .With("duringMeeting", figure.AsOf is not null && figure.AsOf == last)
            .With("asOf", AsOf(figure.AsOf));
        return context.Say(
            figure.Kind switch
            {
                FigureKind.NationalContactPoints => FrameName.ContactPoints,
                FigureKind.CbmSubmissions => FrameName.CbmSubmissions,
                FigureKind.CbmNeverSubmitted => FrameName.CbmNeverSubmitted,
                _ => FrameName.CbmShareNeverAbove,
            },
            slots,
            path
        );
    }

    private string? AsOf(string? text)
    {
        if (text is null)
            return null;
        if (IsoDate.TryParse(text, out LocalDate day))
            return context.Book.Day(day);
        return
            text.Split('-') is [var year, var month]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
            && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
            ? context.Book.MonthOf(y, m)
            : null;
    }

    /// <summary>A row: the languages in which alone it appeared, the title in one of them, and who submitted it.</summary>
    private DraftBlock Document(OfficialDocument document, string path)
    {
        var lines = new List<string>();
        if (!document.Languages.SequenceEqual(document.Symbol.ImpliedLanguages) && !document.Languages.IsEmpty)
        {
            var languages = document.Languages.Select(l => context.Book.Say(GrammarClass.Language, LanguageTags.TagOf(l))).OfType<string>().ToList();
            if (context.Say(FrameName.OnlyIn, context.Slots().With("languages", context.Book.List(languages)), $"{path}.languages") is { } only)
                lines.Add(only);
        }

        // A document that did not appear in the language of the report has its own title there.
        var title =
            document.Title is { } own && !document.Languages.IsEmpty && !document.Languages.Contains(context.Book.Language)
                ? context.Translated(own) ?? DraftContext.OneLine(own)
                : context.Text(document.Title, $"{path}.title");
        lines.Add($"{title}{Submitted(document, path)}");
        return new DraftBlock(DraftBlockKind.Document, document.Symbol.ToString(), string.Join('\n', lines.Where(l => l.Length > 0)));
    }

    private string? Submitted(OfficialDocument document, string path)
    {
        var by = document
            .SubmittedBy.Select(b => Contributor(b, $"{path}.submittedBy"))
            .OfType<string>()
            .Concat(document.Unresolved.Select(DraftContext.OneLine))
            .ToList();
        var behalf = context.Sorted(document.OnBehalfOf, $"{path}.onBehalfOf").Select(s => context.State(s, $"{path}.onBehalfOf")).ToList();
        behalf.AddRange(document.OnBehalfOfBodies.Select(b => context.Body(b, $"{path}.onBehalfOfBodies", initials: false)));
        if (document.OnBehalfOfGroup is { } group && context.Book.Say(GrammarClass.Group, group.ToString()) is { } named)
            behalf.Add(named);
        if (by.Count == 0)
        {
            if (behalf.Count > 0)
                context.LeftOut($"{path}.onBehalfOf", "the list names those on whose behalf a document was submitted after those who submitted it");
            return null;
        }

        return context.Say(FrameName.SubmittedBy, new FrameSlots().With("by", context.Book.InRow(by)).With("behalf", context.Book.InRow(behalf)), path);
    }

    private string? Contributor(Contributor by, string path) =>
        by.Kind switch
        {
            ContributorKind.State when by.State is { } state => context.State(state, path),
            ContributorKind.Organization when by.Name is { } body => context.Body(body, path, initials: false),
            ContributorKind.Chair => context.Book.Say(GrammarClass.Cue, "chair"),
            ContributorKind.Secretariat => context.Book.Say(GrammarClass.Cue, "secretariat"),
            _ => by.Name is { } name ? DraftContext.OneLine(name) : null,
        };
}
