using System.Collections.Immutable;
using NodaTime;
using static System.FormattableString;

namespace Bwc.Model.Reports;

/// <summary>Judges who took part: the stated numbers against the lists, each participant's category against the register on the days of the meeting, and
/// the rules named.</summary>
internal static class ParticipationAudit
{
    private const string Path = "$.participation";

    public static void Of(AuditedReport audited)
    {
        if (audited.Report.Participation is not { } participation)
        {
            audited.NotJudged(Path, "the report does not say who took part, so participation cannot be judged");
            return;
        }

        var seen = new Dictionary<StateCode, string>();
        Of(audited, participation.StatesParties, "statesParties", "States Parties", ParticipantKind.StateParty, seen);
        Of(audited, participation.Signatories, "signatories", "signatories", ParticipantKind.Signatory, seen);
        Of(audited, participation.ObserverStates, "observerStates", "observer States", ParticipantKind.OtherState, seen);
        var bodies = new HashSet<string>(StringComparer.Ordinal);
        Of(audited, participation.UnitedNations, "unitedNations", "bodies of the United Nations", ParticipantKind.UnitedNationsBody, bodies);
        Of(audited, participation.Organizations, "organizations", "other organizations", ParticipantKind.OtherOrganization, bodies);
        Of(audited, participation.NonGovernmental, "nonGovernmental", "non-governmental organizations", ParticipantKind.NonGovernmental, bodies);
    }

    private static void Of(
        AuditedReport audited,
        StateParticipation? list,
        string member,
        string name,
        ParticipantKind kind,
        Dictionary<StateCode, string> seen
    )
    {
        if (list is null)
            return;
        var path = $"{Path}.{member}";
        Count(audited, path, name, list.Stated, list.States.Length + list.Unresolved.Length, list.Paragraph);
        Rule(audited, path, name, list.Rule, kind, list.Paragraph);
        Unresolved(audited, path, name, list.Unresolved, list.Paragraph);
        var held = audited.Held;
        if (held is null)
            audited.NotJudged(path, $"the days of the meeting are not known, so the category of the {name} cannot be judged", list.Paragraph);
        for (var i = 0; i < list.States.Length; i++)
        {
            var code = list.States[i];
            if (!seen.TryAdd(code, name))
                audited.Add(
                    Codes.ParticipantRepeated,
                    Invariant($"{path}.states[{i}]"),
                    $"{audited.States.Known(code)?.Name ?? code.ToString()} is listed "
                        + (seen[code] == name ? $"twice among the {name}" : $"among both the {seen[code]} and the {name}")
                        + "; a State takes part once",
                    list.Paragraph
                );
            if (held is not null)
                Category(audited, path, i, name, code, kind, held, list.Paragraph);
        }
    }

    /// <summary>A State that changed its category during the meeting may be in either.</summary>
    private static void Category(
        AuditedReport audited,
        string list,
        int at,
        string name,
        StateCode code,
        ParticipantKind kind,
        DateInterval held,
        int? paragraph
    )
    {
        if (audited.States.Known(code) is not { } state)
        {
            audited.NotJudged(Invariant($"{list}.states[{at}]"), $"the register has no State {code}, so its category cannot be judged", paragraph);
            return;
        }

        var (first, last) = (state.StatusOn(held.Start), state.StatusOn(held.End));
        if (ParticipationRules.KindOf(first) == kind || ParticipationRules.KindOf(last) == kind)
            return;
        if (last is { Exists: true, Status: null })
        {
            audited.NotJudged(
                Invariant($"{list}.states[{at}]"),
                $"what {state.Name} was on {IsoDate.ToText(held.End)} is not established, so its category cannot be judged",
                paragraph
            );
            return;
        }

        audited.Add(
            Codes.ParticipantInWrongCategory,
            Invariant($"{list}.states[{at}]"),
            $"{state.Name} is listed among the {name}, but on {IsoDate.ToText(held.End)} it "
                + $"{Words(last)}{(last.Since is { } since ? $" (since {IsoDate.ToText(since)})" : string.Empty)}",
            paragraph,
            last.Grade > Grade.Documented ? FindingSeverity.Warning : null
        );
    }

    private static void Of(AuditedReport audited, BodyParticipation? list, string member, string name, ParticipantKind kind, HashSet<string> seen)
    {
        if (list is null)
            return;
        var path = $"{Path}.{member}";
        if (!list.Bodies.IsEmpty || !list.Unresolved.IsEmpty)
            Count(audited, path, name, list.Stated, list.Bodies.Length + list.Unresolved.Length, list.Paragraph);
        Rule(audited, path, name, list.Rule, kind, list.Paragraph);
        Unresolved(audited, path, name, list.Unresolved, list.Paragraph);
        for (var i = 0; i < list.Bodies.Length; i++)
        {
            var body = list.Bodies[i];
            if (!seen.Add(body))
                audited.Add(Codes.ParticipantRepeated, Place(path, i), $"{SafeText.Bare(body)} is listed twice; a body takes part once", list.Paragraph);
            if (!audited.Organizations.TryFind(body, out var organization) || organization.Kind == OrganizationKind.NotEstablished)
                audited.NotJudged(Place(path, i), $"it is not established what {SafeText.Bare(body)} is, so its category cannot be judged", list.Paragraph);
            else if (ParticipationRules.KindOf(organization.Kind) != kind)
                audited.Add(
                    Codes.ParticipantInWrongCategory,
                    Place(path, i),
                    $"{organization} is listed among the {name}, but in the register its kind is {PlainWords.Of(organization.Kind)}",
                    list.Paragraph,
                    FindingSeverity.Warning
                );
        }
    }

    private static string Place(string list, int at) => Invariant($"{list}.bodies[{at}]");

    private static void Count(AuditedReport audited, string path, string name, int? stated, int listed, int? paragraph)
    {
        if (stated is { } number && number != listed)
            audited.Add(Codes.StatedCountDiffers, path + ".stated", Invariant($"the report states {number} {name} but lists {listed}"), paragraph);
    }

    private static void Rule(AuditedReport audited, string path, string name, RuleReference? named, ParticipantKind kind, int? paragraph)
    {
        if (named is { } rule && audited.Rules?.CategoryOf(kind)?.Rule is { } right && rule != right)
            audited.Add(Codes.RuleOfCategoryDiffers, path + ".rule", $"the report lists the {name} under rule {rule}; the rule for them is {right}", paragraph);
    }

    private static void Unresolved(AuditedReport audited, string path, string name, ImmutableArray<string> unresolved, int? paragraph)
    {
        for (var i = 0; i < unresolved.Length; i++)
            audited.NotJudged(
                Invariant($"{path}.unresolved[{i}]"),
                $"{SafeText.Quote(unresolved[i])} is listed among the {name} but is not in the register, so it cannot be judged",
                paragraph
            );
    }

    private static string Words(StateStatus status) =>
        status.Status switch
        {
            TreatyStatus.StateParty => "was a State Party",
            TreatyStatus.Signatory => "was a signatory",
            TreatyStatus.Neither => "was neither party nor signatory",
            _ => "did not exist",
        };
}
