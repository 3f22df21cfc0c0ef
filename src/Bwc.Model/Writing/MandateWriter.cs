using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>The mandate of a draft, as <see cref="MandatePart"/> and <see cref="ChairTablePart"/> read it, and the resolution beside it.</summary>
internal sealed class MandateWriter(DraftContext context, DraftBody body)
{
    private const string Path = "$.mandate";

    private readonly ChairWriter _chairs = new(context);

    public void Write()
    {
        var report = context.Report;
        if (report.Mandate is { } mandate)
        {
            var points = mandate.Points.IsEmpty ? Points(mandate) : Printed(mandate);
            var slots = new FrameSlots().With("decidedBy", context.Reference(mandate.DecidedBy, $"{Path}.decidedBy"));
            if (points.Count == 0)
                context.LeftOut(Path, "a report quotes a mandate point by point, but the record has no points");
            else
                body.Add(DraftSection.Introduction, mandate.Paragraph, context.Say(FrameName.MandateIntroduction, slots, Path), points);
        }
        else if (!report.ChairTable.IsEmpty || !report.ChairProse.IsEmpty)
        {
            context.LeftOut("$.chairTable", "the chairs belong to the mandate, but the record has no mandate");
        }

        if (report.Resolution is { } resolution)
            body.Add(DraftSection.Introduction, resolution.Paragraph, Resolution(resolution));
    }

    private string? Resolution(GeneralAssemblyResolution resolution) =>
        context.Say(
            FrameName.Resolution,
            new FrameSlots()
                .With("number", DraftContext.OneLine(resolution.Number))
                .With("date", resolution.AdoptedOn is { } day ? context.Book.Day(day) : null)
                .With("withoutVote", resolution.WithoutVote)
                .With("assistance", resolution.AsksAssistance)
                .With("services", resolution.AsksServices)
                .With("both", resolution.AsksAssistance && resolution.AsksServices)
                .With("any", resolution.AsksAssistance || resolution.AsksServices),
            "$.resolution"
        );

    /// <summary>The points as they were printed.</summary>
    private List<DraftBlock> Printed(ReportedMandate mandate)
    {
        var blocks = new List<DraftBlock>();
        for (var i = 0; i < mandate.Points.Length; i++)
        {
            var point = mandate.Points[i];
            if (context.Verbatim(point.Text, FormattableString.Invariant($"{Path}.points[{i}]")) is { } text)
                blocks.Add(new DraftBlock(DraftBlockKind.Sub, DraftContext.OneLine(point.Label), text));
        }

        return blocks.Count > 0 ? blocks : Points(mandate);
    }

    /// <summary>The points by what the record says of them.</summary>
    private List<DraftBlock> Points(ReportedMandate mandate)
    {
        var blocks = new List<DraftBlock>();
        var letter = 'a';
        Point(Structure(mandate), Purpose(mandate));
        Point([.. Days(mandate)]);
        Officers(mandate);
        if (mandate.OpenEnded || !mandate.Topics.IsEmpty)
        {
            Point(context.Say(FrameName.MandateTopics, new FrameSlots().With("openEnded", mandate.OpenEnded), $"{Path}.topics"));
            blocks.AddRange(Topics(mandate));
        }

        Point([.. Decisions(mandate)]);
        return blocks;

        void Point(params ReadOnlySpan<string?> sentences)
        {
            var said = new List<string>();
            foreach (var sentence in sentences)
            {
                if (!string.IsNullOrEmpty(sentence))
                    said.Add(sentence);
            }

            if (said.Count > 0)
                blocks.Add(new DraftBlock(DraftBlockKind.Sub, (letter++).ToString(), context.Joined(said)));
        }

        void Officers(ReportedMandate of)
        {
            Point([.. _chairs.Prose(), .. Service(of)]);
            var table = _chairs.Table();
            if (table.Count > 0 && blocks.Count == 0)
                Point(context.Say(FrameName.MandateRules, new FrameSlots(), Path));
            blocks.AddRange(table);
            if (of.RulesMutatisMutandis && context.Say(FrameName.MandateRules, new FrameSlots(), Path) is { } rules)
                blocks.Add(
                    new DraftBlock(table.Count > 0 ? DraftBlockKind.Line : DraftBlockKind.Sub, table.Count > 0 ? string.Empty : (letter++).ToString(), rules)
                );
        }
    }

    private string? Structure(ReportedMandate mandate)
    {
        if (mandate.EarlierFirstYear is null && !mandate.KeepsStructure)
            return null;
        var years = mandate is { EarlierFirstYear: { } first, EarlierLastYear: { } last } ? context.Book.Years(first, last) : null;
        return context.Say(FrameName.MandateStructure, new FrameSlots().With("years", years).With("keeps", mandate.KeepsStructure), Path);
    }

    private string? Purpose(ReportedMandate mandate)
    {
        if (mandate is { CommonUnderstanding: true, EffectiveAction: true })
            return context.Say(FrameName.MandatePurpose, new FrameSlots().With("discuss", mandate.Discuss), Path);
        if (mandate.Discuss || mandate.CommonUnderstanding || mandate.EffectiveAction)
            context.LeftOut(
                $"{Path}.discuss",
                "a report names the purposes of the programme together: to discuss, to promote common understanding and effective action"
            );
        return null;
    }

    private IEnumerable<string?> Days(ReportedMandate mandate)
    {
        if (mandate.FirstYear is null && !mandate.BackToBack && mandate.MinimumMonths is null)
        {
            if (mandate.ExpertDays is not null || mandate.StatesPartiesDays is not null || mandate.DaysPerYear is not null || mandate.Sponsorship)
                context.LeftOut(
                    Path,
                    "a report gives days and sponsorship together with the years of a programme or the order of its meetings, but the record has neither"
                );
            yield break;
        }

        if (mandate is { FirstYear: { } first, LastYear: { } last })
        {
            yield return context.Say(
                FrameName.MandateAllocated,
                new FrameSlots().With("years", context.Book.Years(first, last)).With("days", mandate.DaysPerYear),
                Path
            );
        }

        if (mandate.ExpertDays is not null || mandate.StatesPartiesDays is not null || mandate.MinimumMonths is not null || mandate.BackToBack)
        {
            yield return context.Say(
                FrameName.MandateMeetings,
                new FrameSlots()
                    .With("expertDays", mandate.ExpertDays)
                    .With("statesDays", mandate.StatesPartiesDays)
                    .With("months", mandate.MinimumMonths)
                    .With("backToBack", mandate.BackToBack),
                Path
            );
        }

        if (mandate.Sponsorship)
            yield return context.Say(FrameName.MandateSponsorship, new FrameSlots(), Path);
    }

    private IEnumerable<string> Service(ReportedMandate mandate)
    {
        if (mandate.ViceChairs is { } number)
        {
            var slots = new FrameSlots().With("words", context.Book.Words(number)).With("number", number);
            if (context.Say(FrameName.MandateViceChairs, slots, Path) is { } vice)
                yield return vice;
        }

        var considered = new List<string>();
        if (mandate.ConsidersUnitReport && context.Say(FrameName.MandateUnitReport, new FrameSlots(), Path) is { } unit)
            considered.Add(unit);
        if (mandate.ConsidersUniversality && context.Say(FrameName.MandateUniversality, new FrameSlots(), Path) is { } universality)
            considered.Add(universality);
        if (considered.Count > 0 && context.Say(FrameName.MandateConsiders, new FrameSlots().With("things", context.Book.List(considered)), Path) is { } also)
            yield return also;
        if (mandate.FifthWithStatesParties && context.Say(FrameName.MandateFifth, new FrameSlots(), Path) is { } fifth)
            yield return fifth;
    }

    private IEnumerable<DraftBlock> Topics(ReportedMandate mandate)
    {
        if (mandate.Office is { } office)
        {
            var slots = new FrameSlots().With("office", context.Book.Say(GrammarClass.Office, office.ToString())).With("days", mandate.OfficeDays);
            if (context.Say(FrameName.MandateOffice, slots, $"{Path}.office") is { } line)
                yield return new DraftBlock(DraftBlockKind.Line, string.Empty, line);
        }

        for (var i = 0; i < mandate.Topics.Length; i++)
        {
            if (context.Text(mandate.Topics[i], FormattableString.Invariant($"{Path}.topics[{i}]")) is { } topic)
                yield return new DraftBlock(DraftBlockKind.Line, string.Empty, $"\u2022 {topic}{(context.Book.WithoutBlanks ? '\uFF1B' : ';')}");
        }
    }

    private IEnumerable<string?> Decisions(ReportedMandate mandate)
    {
        if (mandate.FactualReports)
            yield return context.Say(FrameName.MandateReports, new FrameSlots(), Path);
        if (mandate.ByConsensus && (mandate.FactualReports || mandate.ManagedByStatesParties))
            yield return context.Say(FrameName.MandateConsensus, new FrameSlots(), Path);
        else if (mandate.ByConsensus)
            context.LeftOut($"{Path}.byConsensus", "a report says this together with the reports of the experts, about which the record says nothing");
        if (mandate.ManagedByStatesParties)
            yield return context.Say(FrameName.MandateManaged, new FrameSlots(), Path);
        if (!mandate.NextConferenceConsiders)
            yield break;
        var last = LastConference(context.Report);
        if (last is { } number && context.Conference(number + 1) is { } next && (mandate.FactualReports || mandate.ManagedByStatesParties))
            yield return context.Say(FrameName.MandateNext, new FrameSlots().With("conference", next), Path);
        else
            context.LeftOut($"{Path}.nextConferenceConsiders", "the record names no Review Conference from which the next one could be derived");
    }

    // The conference that decided is the last one before; the one that considers is the next.
    private static int? LastConference(MeetingReport report) =>
        report
            .Decisions.Select(d => d.By)
            .Concat(report.Organization?.DecidedBy ?? ImmutableArray<MeetingReference>.Empty)
            .Append(report.Mandate?.DecidedBy)
            .Where(m => m?.Kind == MeetingKind.ReviewConference)
            .Max(m => m!.Number);
}
