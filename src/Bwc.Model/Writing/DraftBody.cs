namespace Bwc.Model.Reports;

/// <summary>The numbered paragraphs of a draft: sentences with the same number in the record are in one paragraph.</summary>
internal sealed class DraftBody(DraftContext context)
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly Dictionary<int, Paragraph> _numbered = [];

    /// <summary>Adds a sentence to the paragraph that the record numbers so, or as a paragraph of its own.</summary>
    public void Add(DraftSection section, int? number, string? sentence, IEnumerable<DraftBlock>? behind = null)
    {
        if (string.IsNullOrEmpty(sentence))
            return;
        if (number is not { } known || !_numbered.TryGetValue(known, out var same))
        {
            _paragraphs.Add(same = new Paragraph(section, number));
            if (number is { } own)
                _numbered[own] = same;
        }

        same.Sentences.Add(sentence);
        same.Behind.AddRange(behind ?? []);
    }

    /// <summary>Adds a sentence to the paragraph that was written last in a section.</summary>
    public void AddToLast(DraftSection section, string? sentence)
    {
        if (_paragraphs is [.., var last] && last.Section == section && !string.IsNullOrEmpty(sentence))
            last.Sentences.Add(sentence);
        else
            Add(section, null, sentence);
    }

    /// <summary>The sections with their headings, the paragraphs in order of their numbers.</summary>
    public IEnumerable<DraftBlock> Blocks()
    {
        var (wanted, effective) = (0, new List<(int Number, Paragraph Paragraph)>());
        foreach (var paragraph in _paragraphs)
        {
            wanted = paragraph.Number ?? wanted;
            effective.Add((wanted, paragraph));
        }

        var (number, headings, section, renumbered) = (0, 0, default(DraftSection?), false);
        foreach (var (_, paragraph) in effective.OrderBy(p => p.Number))
        {
            if (section is null || paragraph.Section > section)
            {
                section = paragraph.Section;
                if (Heading(paragraph.Section, ++headings) is { } heading)
                    yield return new DraftBlock(DraftBlockKind.Heading, string.Empty, heading);
            }

            number = Math.Max(number + 1, paragraph.Number ?? 0);
            renumbered |= paragraph.Number != number;
            yield return new DraftBlock(DraftBlockKind.Paragraph, PhraseBook.Digits(number), context.Joined(paragraph.Sentences));
            foreach (var block in paragraph.Behind)
                yield return block;
        }

        if (renumbered)
            context.Findings.Add(Finding.Of(Codes.DraftNumbered, "paragraphs without a number in the record are numbered consecutively"));
    }

    private string? Heading(DraftSection section, int number)
    {
        var title = context.Book.Fill(FrameName.HeadingIntroduction + (int)section, context.Slots());
        return title is null ? null : context.Heading(number, title);
    }

    private sealed class Paragraph(DraftSection section, int? number)
    {
        public DraftSection Section { get; } = section;

        public int? Number { get; } = number;

        public List<string> Sentences { get; } = [];

        public List<DraftBlock> Behind { get; } = [];
    }
}
