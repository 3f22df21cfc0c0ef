using NodaTime;

namespace Bwc.Model.Validation;

/// <summary>Validates a <see cref="RegisterFile"/> and everything in it.</summary>
/// <example>
/// <code>
/// var failure = new RegisterFileValidator().Validate(registerFile with { States = [] }).Errors[0];
/// // failure.PropertyName is "Memberships[0].State", failure.ErrorCode is "BWC-STA-015", failure.Severity is Error
/// </code>
/// </example>
[Cites("docs/validation.md")]
public sealed class RegisterFileValidator : RecordValidator<RegisterFile>
{
    /// <summary>Creates a validator. The instance is thread-safe.</summary>
    public RegisterFileValidator()
    {
        Items(f => f.Sources, Shared<SourceValidator>.Instance);
        Items(f => f.States, Shared<StateValidator>.Instance);
        Items(f => f.Groups, Shared<RegionalGroupValidator>.Instance);
        Items(f => f.Memberships, Shared<GroupMembershipValidator>.Instance);
        Items(f => f.Organizations, Shared<OrganizationValidator>.Instance);
        Items(f => f.Appearances, Shared<OrganizationAppearanceValidator>.Instance);
        Items(f => f.Offices, Shared<OfficeValidator>.Instance);
        Items(f => f.Meetings, Shared<MeetingValidator>.Instance);
        Items(f => f.Rotations, Shared<RotationScheduleValidator>.Instance);
        Items(f => f.Programmes, Shared<IntersessionalProgrammeValidator>.Instance);
        Items(f => f.Holidays, Shared<PublicHolidayValidator>.Instance);
        Items(f => f.Rulebooks, Shared<RulesOfProcedureValidator>.Instance);
        Items(f => f.Adaptations, Shared<RulebookAdaptationValidator>.Instance);
        Check(f => Repeated(f.Adaptations, "Adaptations", "Id", Codes.IdentifierRepeated, a => a.Id));
        Check(f => Repeated(f.Sources, "Sources", "Id", Codes.IdentifierRepeated, s => s.Id));
        Check(f => Repeated(f.Rotations, "Rotations", "Id", Codes.IdentifierRepeated, r => r.Id));
        Items(f => f.Reports, Shared<MeetingReportValidator>.Instance);
        Items(f => f.Documents, Shared<MeetingDocumentValidator>.Instance);
        Items(f => f.Reach, Shared<TableReachValidator>.Instance);
        Check(f => Repeated(f.Reach, "Reach", "Table", Codes.IdentifierRepeated, t => t.Table));
        Check(DocumentsTwice);

        // Reports without a symbol are all different.
        Check(f => Repeated(f.Reports, "Reports", "Symbol", Codes.IdentifierRepeated, r => (object?)r.Symbol ?? new object()));
        Check(f => Repeated(f.Programmes, "Programmes", "Id", Codes.IdentifierRepeated, p => p.Id));
        Check(f => Repeated(f.Holidays, "Holidays", "Id", Codes.IdentifierRepeated, h => h.Id));
        Check(f => Repeated(f.Rulebooks, "Rulebooks", "Id", Codes.IdentifierRepeated, r => r.Id));
        Check(f => Repeated(f.States, "States", "Code", Codes.CodeRepeated, s => s.Code.ToString()));
        // States without such a code are all different.
        Check(f => Repeated(f.States, "States", "Alpha2", Codes.CodeRepeated, s => s.Alpha2 ?? new object()));
        Check(f => Repeated(f.States, "States", "M49", Codes.CodeRepeated, s => s.M49 ?? new object()));
        Check(f => Repeated(f.Groups, "Groups", "Code", Codes.GroupRepeated, g => g.Code.ToString()));
        Check(OrganizationsShare);
        Check(f => Repeated(f.Offices, "Offices", "Code", Codes.OfficeRepeated, o => o.Code.ToString()));
        Check(f => Repeated(f.Meetings, "Meetings", "Id", Codes.MeetingRepeated, f => f.Id));
        Check(NamesShared);
        Check(RegisterReferences.Of);
        Check(MeetingsOverlap);
        Check(MembershipsOverlap);
    }

    private static IEnumerable<Fault> DocumentsTwice(RegisterFile file)
    {
        var seen = new Dictionary<DocumentSymbol, string?>();
        for (var i = 0; i < file.Documents.Length; i++)
        {
            var document = file.Documents[i];
            if (seen.TryAdd(document.Symbol, document.Title))
                continue;
            var titles =
                seen[document.Symbol] == document.Title
                    ? string.Empty
                    : $" with two titles, {SafeText.Quote(seen[document.Symbol])} and {SafeText.Quote(document.Title)}";
            yield return new Fault(
                Codes.DocumentRepeated,
                FormattableString.Invariant($"Documents[{i}].Symbol"),
                $"{document.Symbol} is listed twice{titles}; list it once"
            );
        }
    }

    private static IEnumerable<Fault> NamesShared(RegisterFile file)
    {
        var owners = new Dictionary<string, StateCode>(StringComparer.Ordinal);
        for (var i = 0; i < file.States.Length; i++)
        {
            var state = file.States[i];
            for (var j = 0; j < state.Names.Length; j++)
            {
                if (state.Names[j] is not { Form: NameForm.Short or NameForm.Formal } name)
                    continue;
                var key = NameFold.Fold(name.Text);
                if (!owners.TryAdd(key, state.Code) && owners[key] != state.Code)
                    yield return new Fault(
                        Codes.NameShared,
                        $"States[{i}].Names[{j}].Text",
                        $"{owners[key]} and {state.Code} share the official name {SafeText.Quote(name.Text)}, so neither can be found by it; check the names"
                    );
            }
        }
    }

    private static IEnumerable<Fault> OrganizationsShare(RegisterFile file)
    {
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < file.Organizations.Length; i++)
        {
            var organization = file.Organizations[i];
            if (!owners.TryAdd(NameFold.Fold(organization.Abbreviation), i))
                yield return new Fault(
                    Codes.OrganizationRepeated,
                    FormattableString.Invariant($"Organizations[{i}].Abbreviation"),
                    $"{SafeText.Quote(organization.Abbreviation)} is also an abbreviation or name of another organization; use each only once"
                );
            for (var j = 0; j < organization.Names.Length; j++)
            {
                var key = NameFold.Fold(organization.Names[j].Text);
                if (!owners.TryAdd(key, i) && owners[key] != i)
                    yield return new Fault(
                        Codes.OrganizationRepeated,
                        FormattableString.Invariant($"Organizations[{i}].Names[{j}].Text"),
                        $"{SafeText.Quote(organization.Names[j].Text)} is also an abbreviation or name of another organization; use each only once"
                    );
            }
        }
    }

    /// <summary>
    /// Of two memberships at one time the later one of the file is named. Each is compared with the one that lasts longest of those that begin before it,
    /// so long files are soon judged.
    /// </summary>
    /// <summary>Meetings of one programme that sit on the same day, each meeting once, in however many programmes it is.</summary>
    private static IEnumerable<Fault> MeetingsOverlap(RegisterFile file)
    {
        var meetings = Enumerable
            .Range(0, file.Meetings.Length)
            .Where(i => file.Meetings[i].Office is not null)
            .GroupBy(i => file.Meetings[i].ProgrammeYear)
            .ToDictionary(
                year => year.Key,
                year => year.GroupBy(i => file.Meetings[i].Office!.Value).ToDictionary(office => office.Key, office => office.ToArray())
            );
        var (seen, named) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var programme in file.Programmes)
        {
            // Programmes with the same offices and years have the same meetings.
            if (!seen.Add($"{string.Join(',', programme.Years.Distinct().Order())}:{string.Join(',', programme.Offices.Distinct().Order())}"))
                continue;
            var offices = programme.Offices.ToHashSet();
            int[] own =
            [
                .. programme
                    .Years.Where(meetings.ContainsKey)
                    .SelectMany(year => InBoth(meetings[year], offices).SelectMany(office => meetings[year][office]))
                    .Distinct()
                    .Order(),
            ];
            foreach (var fault in ProgrammeFaults.Overlaps(file.Meetings, own))
            {
                if (named.Add(fault.Path))
                    yield return fault;
            }
        }
    }

    /// <summary>What is in both, found by way of the smaller.</summary>
    private static IEnumerable<OfficeCode> InBoth(Dictionary<OfficeCode, int[]> held, HashSet<OfficeCode> offices) =>
        held.Count < offices.Count ? held.Keys.Where(offices.Contains) : offices.Where(held.ContainsKey);

    private static IEnumerable<Fault> MembershipsOverlap(RegisterFile file)
    {
        var overlapping = new SortedSet<int>();
        foreach (var state in Enumerable.Range(0, file.Memberships.Length).GroupBy(i => file.Memberships[i].State))
        {
            var longest = -1;
            foreach (var i in state.OrderBy(i => file.Memberships[i].From ?? LocalDate.MinIsoValue))
            {
                if (longest >= 0 && !(file.Memberships[longest].To <= (file.Memberships[i].From ?? LocalDate.MinIsoValue)))
                    overlapping.Add(Math.Max(i, longest));
                if (longest < 0 || file.Memberships[i].To is null || file.Memberships[i].To > file.Memberships[longest].To)
                    longest = i;
            }
        }

        return overlapping.Select(i => new Fault(
            Codes.MembershipsOverlap,
            $"Memberships[{i}]",
            $"{file.Memberships[i].State} has another membership at the same time; let each membership begin after the previous one has ended"
        ));
    }
}
