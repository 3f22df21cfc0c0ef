using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Bwc.Model;
using Bwc.Service.Http;
using Bwc.Service.Registration.Tables;
using NodaTime;

namespace Bwc.Service.Registration;

/// <summary>Asks the register about an entry and puts the answer into rows.</summary>
internal sealed class Ruler(RegisterInUse register)
{
    /// <summary>Rules on a name and on what a list claims of it.</summary>
    public Ruled Rule(string given, string? claimed, LocalDate on)
    {
        var entry = register.Register.RuleOn([(given, claimed, null)], on).GetValueOrThrow().Entries[0];
        var ruling = entry.Participant is null ? null : Row(Classify(entry, on).GetValueOrThrow());
        return new Ruled(ruling, entry.Findings);
    }

    // Behind the name an entry may have what somebody noted, such as "Egypt (signatory)", so it is ruled on by whom it was found to mean.
    private Result<ParticipationRuling> Classify(EntryRuling entry, LocalDate on) =>
        entry.State is { } state ? register.Register.Classify(register.Register.States[state], on) : register.Register.Classify(entry.Participant, on);

    /// <summary>Who may have been meant by a name, best first.</summary>
    public ImmutableArray<Candidate> Suggestions(string given, LocalDate on) =>
        [
            .. register
                .Register.RuleOn([(given, null, null)], on)
                .GetValueOrThrow()
                .Entries[0]
                .Candidates.Select(code => new Candidate(code, register.Register.Classify(code, on).Value?.Participant ?? code)),
        ];

    /// <summary>What makes two entries the same: the participant, or the name where nobody is found, and the note.</summary>
    public static string Key(string given, string? note, Ruling? ruling) =>
        ((ruling?.State?.ToString() ?? ruling?.Participant ?? given).Trim() + "\n" + note?.Trim()).ToUpperInvariant();

    private Ruling Row(ParticipationRuling ruling)
    {
        var facts = JsonSerializer.Serialize(ruling.Steps, RegistrationJsonContext.Default.ImmutableArrayReasoningStep);
        var all = string.Join('\n', ruling.Participant, ruling.On.ToString("R", null), ruling.Category, ruling.Rule, ruling.Grade, register.Version, facts);
        return new Ruling
        {
            Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..32],
            Participant = ruling.Participant,
            State = ruling.State,
            On = ruling.On,
            Category = ruling.Category,
            Rule = ruling.Rule,
            TakesPartInDecisions = ruling.TakesPartInDecisions,
            Grade = ruling.Grade,
            Facts = facts,
            DataVersion = register.Version,
        };
    }
}
