using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Consumer;

/// <summary>
/// Every large part of the package once, so that trimming and compiling ahead are shown to work for all of it. What it prints stands in
/// expected.txt.
/// </summary>
internal static class Tour
{
    private static readonly LocalDate Day = new(2021, 9, 3);
    private static readonly Register Register = Register.Default;

    public static void Of(TextWriter output)
    {
        States(output);
        Meetings(output);
        Reports(output);
        Files(output);
        Laboratory(output);
        Decisions(output);
    }

    private static void States(TextWriter output)
    {
        output.WriteLine("# States");
        foreach (var who in new[] { "France", "مصر", "乍得", "European Union" })
        {
            var ruling = Register.Classify(who, Day).GetValueOrThrow();
            output.WriteLine($"{ruling.Participant}: {ruling.Category}, rule {ruling.Rule}, decides: {ruling.TakesPartInDecisions}");
        }

        output.WriteLine(string.Join(", ", Register.List(new LocalDate(2026, 1, 1)).CountBy(StatusOf).OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key}")));
        output.WriteLine(Register.Classify("Atlantis", Day).Findings[0].Code);
    }

    private static string StatusOf(StateListing listing) => listing.Status?.ToString() ?? "not established";

    private static void Meetings(TextWriter output)
    {
        output.WriteLine("# Meetings");
        output.Write(ChairTable.Of(Register.Chairs!.Table(2018, 2020)).ToCsv());
        foreach (var step in Register.Chair(2020, OfficeCode.MX3).GetValueOrThrow().Steps)
            output.WriteLine(step);
        foreach (var finding in Register.AuditProgramme("isp-2018-2020", 2020).GetValueOrThrow().Findings.Where(f => f.Severity == FindingSeverity.Warning))
            output.WriteLine($"{finding.Code} at {finding.Path}");
        output.WriteLine(
            string.Join(" < ", new[] { "BWC/MSP/2020/MX.3/WP.10", "BWC/MSP/2020/MX.3/WP.2", "BWC/CONF.VIII/4" }.Select(DocumentSymbol.Parse).Order())
        );
    }

    private static void Reports(TextWriter output)
    {
        output.WriteLine("# Reports");
        var report = Register
            .ReadReport(
                """
                III. Participation
                8. Delegations from the following 3 States Parties participated in the Meeting: Algeria; Côte d'Ivoire; and Guinea-
                Bissau.
                9. In addition, one State that had signed the Convention but had not yet ratified it participated in the
                Meeting without taking part in the making of decisions, as rule 44, paragraph 1, of the rules of procedure provides: Egypt.
                """,
                Language.English
            )
            .GetValueOrThrow();
        output.WriteLine(string.Join(", ", report.Participation!.StatesParties!.States));
        var documented = Register.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
        output.WriteLine(string.Join(", ", Register.Audit(documented).Findings.CountBy(f => f.Severity).OrderBy(c => c.Key).Select(c => $"{c.Value} {c.Key}")));
    }

    private static void Files(TextWriter output)
    {
        output.WriteLine("# Files");
        var text = ModelJson.Write(Register.ToFile());
        var file = ModelJson.Read<RegisterFile>(text).GetValueOrThrow();
        output.WriteLine($"the register comes back: {file.Equals(Register.ToFile())}, to the letter: {ModelJson.Write(file) == text}");
        output.WriteLine($"and answers: {Register.Create(file).GetValueOrThrow().Classify("Egypt", Day).GetValueOrThrow().Category}");
        output.WriteLine($"the report comes back: {RoundTrip(Register.Reports[0])}");
        output.WriteLine($"findings on the register: {ModelValidation.Validate(file).Errors} errors");
        foreach (
            var record in new object[]
            {
                file with
                {
                    States = [file.States[0], file.States[0]],
                },
                new DecisionScript
                {
                    On = Day,
                    Proposal = " ",
                    Events = [],
                },
            }
        )
            output.WriteLine(string.Join(", ", ModelValidation.Validate(record).Findings.Select(f => f.Code).Distinct().Order(StringComparer.Ordinal)));
        foreach (var finding in ModelJson.Read<Meeting>("{\"id\": 5, \"hold\": []}").Findings)
            output.WriteLine($"{finding.Code} at {finding.Path}");
        output.WriteLine($"every type has a schema: {ModelJson.Types.All(t => ModelSchema.Of(t).IsSuccess)}");
    }

    private static bool RoundTrip(MeetingReport report) => ModelJson.Read<MeetingReport>(ModelJson.Write(report)).GetValueOrThrow().Equals(report);

    private static void Laboratory(TextWriter output)
    {
        output.WriteLine("# Laboratory");
        var decided = ChairTable.Of(Register.Chairs!.Table(2018, 2020));
        var rule = RotationLaboratory.Infer(decided).GetValueOrThrow().Rules.Single();
        output.WriteLine($"{string.Join(", ", rule.Cycle)}: {string.Join("; ", rule.Blocks.Select(b => string.Join(" with ", b.Offices)))}");
        var completion = RotationLaboratory
            .Complete(new CompletionRequest { Table = decided with { Slots = [.. decided.Slots.Where(s => s.Year == 2018)] } })
            .GetValueOrThrow();
        output.WriteLine($"{completion.Count} ways on from 2018");
    }

    private static void Decisions(TextWriter output)
    {
        output.WriteLine("# Decisions");
        var script = new DecisionScript
        {
            Procedure = "consensusOnly",
            On = Day,
            Proposal = "the report",
            Events = [new ScriptedEvent { Event = DecisionEventKind.ChairPutsText }, new ScriptedEvent { Event = DecisionEventKind.NoObjection }],
        };
        output.WriteLine(Register.Decide(script).GetValueOrThrow().Outcome);
        output.WriteLine(
            Register
                .Decide(
                    VoteKind.Substantive,
                    new VoteTally
                    {
                        For = 66,
                        Against = 34,
                        Abstaining = 10,
                        Participating = 120,
                    }
                )
                .GetValueOrThrow()
                .Outcome
        );
    }
}
