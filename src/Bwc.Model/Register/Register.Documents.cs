namespace Bwc.Model;

/// <content>The documents of the meetings.</content>
public sealed partial class Register
{
    /// <summary>The known documents of the meetings, which can be looked up by symbol.</summary>
    public DocumentDirectory Documents => _parts.Documents;

    /// <summary>
    /// Finds documents by meeting, by submitter (including those submitted on its behalf, as the catalogue or a report in the register says) and by kind.
    /// </summary>
    /// <param name="meeting">The identifier of a meeting, such as "MX3-2020"; null for all.</param>
    /// <param name="by">A State's code or name, a group's code, an organization's abbreviation or name, or a submitter as the sources name it, such as
    /// "ISU"; null for all.</param>
    /// <param name="kind">The kind; null for all.</param>
    /// <returns>The documents, in the order of the register; or a finding: <see cref="Codes.MeetingUnknown"/>, <see cref="Codes.ParticipantUnknown"/> or
    /// one of <see cref="StateDirectory.Find(string?)"/>.</returns>
    /// <example><code>
    /// var papers = Register.Default.FindDocuments("MX3-2020", "Japan", DocumentKind.WorkingPaper).GetValueOrThrow();
    /// Console.WriteLine(papers[0].Symbol); // BWC/MSP/2020/MX.3/WP.1
    /// </code></example>
    public Result<DocumentDirectory> FindDocuments(string? meeting = null, string? by = null, DocumentKind? kind = null)
    {
        var found = Documents;
        if (meeting is not null)
        {
            var known = FindMeeting(meeting);
            if (known.Value is not { } one)
                return Results.Failure<DocumentDirectory>(known.Findings);
            found = found.Only(d => d.Meeting == one.Id);
        }

        if (by is not null)
        {
            var submitters = SubmittersOf(by);
            if (submitters.Value is not { } names)
                return Results.Failure<DocumentDirectory>(submitters.Findings);
            found = found.Only(d =>
                d.SubmittedBy.Any(names.Submitters.Contains) || (d.OnBehalfOf is { } behalf && names.Groups.Contains(behalf)) || names.Papers.Contains(d.Symbol)
            );
        }

        return Results.Success(kind is null ? found : found.Only(d => d.Symbol.Kind == kind));
    }

    /// <summary>What the documents may call whoever is asked for. NAM is a group where something is submitted on its behalf, and elsewhere Namibia.</summary>
    private Result<Names> SubmittersOf(string who)
    {
        var names = new Names();
        var text = who.Trim();
        if (Groups.TryFind(who, out var group))
            names.Groups.Add(group.Code.ToString());
        else if (States.TryFind(who, out var state))
        {
            names.Submitters.Add(state.Code.ToString());
            names.Papers.UnionWith(PapersOnBehalfOf(state.Code));
        }

        if (Organizations.TryFind(who, out var organization))
            names.Add(organization.Abbreviation);
        if (Documents.Any(d => d.SubmittedBy.Contains(text, StringComparer.OrdinalIgnoreCase)))
            names.Submitters.Add(text);
        if (Documents.Any(d => text.Equals(d.OnBehalfOf, StringComparison.OrdinalIgnoreCase)))
            names.Groups.Add(text);
        if (names.Any)
            return Results.Success(names);
        var findings = States.Find(who).Findings;
        return findings.Any(f => f.Code == Codes.StateUnknown)
            ? Results.Failure<Names>(
                Codes.ParticipantUnknown,
                $"no State, group, organization or submitter is named {SafeText.Quote(who)}; check the spelling, or ask for all documents"
            )
            : Results.Failure<Names>(findings);
    }

    /// <summary>The papers that a report lists with the State among those on whose behalf they were introduced.</summary>
    private IEnumerable<DocumentSymbol> PapersOnBehalfOf(StateCode state) =>
        Reports
            .SelectMany(r => r.Items)
            .SelectMany(i => i.Contributions)
            .Where(c => c.OnBehalfOf.Contains(state))
            .Select(c => c.Paper)
            .OfType<DocumentSymbol>();

    private sealed class Names
    {
        public HashSet<string> Submitters { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<string> Groups { get; } = new(StringComparer.OrdinalIgnoreCase);

        public HashSet<DocumentSymbol> Papers { get; } = [];

        public bool Any => Submitters.Count + Groups.Count > 0;

        public void Add(string name)
        {
            Submitters.Add(name);
            Groups.Add(name);
        }
    }
}
