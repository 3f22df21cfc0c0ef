#!/usr/bin/env dotnet
#:project ../../src/Bwc.Model/Bwc.Model.csproj
#:package SharpYaml@2.1.5
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Compares what is read from the Chinese text of BWC/MSP/2020/MX.3/2 with the facts of the document, every one of them. The text is not part of this
// repository:
//
//     dotnet run tests/Checks/ReadMx3.cs -- TEXT FACTS
//
// TEXT is the plain text of the report, FACTS its facts as YAML. Each fact must be found and each thing read must be a fact; the audit must find the
// oddities and nothing
// else; the report that comes with the package must say the same; and every prefix of the text must be read.

using System.Diagnostics;
using System.Globalization;
using Bwc.Model;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using SharpYaml.Serialization;

if (args.Length != 2)
{
    Console.Error.WriteLine("usage: dotnet run tests/Checks/ReadMx3.cs -- TEXT FACTS");
    return 2;
}

var text = File.ReadAllText(args[0]);
var register = Register.Default;
var report = register.ReadReport(text, Language.Chinese).GetValueOrThrow();
var embedded = register.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
var facts = Facts(args[1]);
var read = Read(report, register);
var failures = 0;

foreach (var (path, expected) in facts)
{
    if (path.StartsWith("oddities", StringComparison.Ordinal))
        continue;
    if (!read.TryGetValue(path, out var actual))
        Fail($"not read: {path} = {expected}");
    else if (actual != expected)
        Fail($"{path}: read '{actual}', the fact is '{expected}'");
}

foreach (var (path, actual) in read)
{
    if (!facts.ContainsKey(path))
        Fail($"read and no fact: {path} = {actual}");
}

Console.WriteLine($"{facts.Count(f => !f.Key.StartsWith("oddities", StringComparison.Ordinal))} facts compared");
foreach (var note in report.Reading!.Notes)
    Fail($"noted: {note}");
if (!ModelValidation.Validate(report).Findings.IsEmpty)
    Fail("the report that was read is not valid");

// The oddities, in the order of the facts, by the code that finds each.
string[] odd =
[
    Codes.SymbolNotListed,
    Codes.NotAmongParticipants,
    Codes.ReportedIntervalTooShort,
    Codes.ReportedOutsideProgrammeYear,
    Codes.ReportToMeetingOfOtherYear,
    Codes.SummaryDiffers,
    Codes.SummaryDiffers,
];
var audit = register.Audit(report).Findings;
if (facts.Count(f => f.Key.StartsWith("oddities", StringComparison.Ordinal)) != odd.Length - 2 || !audit.Select(f => f.Code).Order().SequenceEqual(odd.Order()))
    Fail($"the audit finds {string.Join("; ", audit)}");
if (!audit.SequenceEqual(register.Audit(embedded).Findings))
    Fail("the report of the package is judged otherwise");
Console.WriteLine($"{audit.Length} oddities, the same for the text and for the report of the package");

// What the package carries is what was read, with the titles in English and without what belongs to a text.
var same = report with
{
    Language = null,
    Reading = null,
    Title = embedded.Title,
    AgendaItemTitle = embedded.AgendaItemTitle,
    Mandate = report.Mandate! with { Topics = embedded.Mandate!.Topics, Points = [] },
    Decisions = [.. report.Decisions.Select((d, i) => d with { Text = embedded.Decisions[i].Text })],
    Footnotes = [],
    Summary = report.Summary! with { Purpose = null, Views = [.. report.Summary.Views.Select(v => v with { Text = null })] },
    Organization = report.Organization! with
    {
        Chair = report.Organization.Chair! with { Printed = null },
        Secretariat = [.. report.Organization.Secretariat.Select(o => o with { Printed = null })],
    },
    Items =
    [
        .. report.Items.Select(
            (item, i) =>
                item with
                {
                    Title = embedded.Items[i].Title,
                    Contributions = [.. item.Contributions.Select((c, j) => c with { Subject = embedded.Items[i].Contributions[j].Subject })],
                }
        ),
    ],
    Documents = [.. report.Documents.Select((d, i) => d with { Title = embedded.Documents[i].Title })],
};
if (same != embedded)
    Fail("the report of the package differs from what was read");

var watch = Stopwatch.StartNew();
var reader = register.ReaderOf(Language.Chinese).GetValueOrThrow();
var longest = TimeSpan.Zero;
for (var length = 0; length <= text.Length; length++)
{
    var start = Stopwatch.GetTimestamp();
    if (reader.Read(text.AsSpan(0, length)).Value is { } prefix && prefix.Reading!.Length != length)
        Fail($"the prefix of {length} characters is read as another");
    longest = Stopwatch.GetElapsedTime(start) is var took && took > longest ? took : longest;
}

Console.WriteLine(
    string.Create(
        CultureInfo.InvariantCulture,
        $"{text.Length + 1} prefixes read in {watch.Elapsed.TotalSeconds:F1} s, the slowest in {longest.TotalMilliseconds:F1} ms"
    )
);
Console.WriteLine(failures == 0 ? "all agree" : $"{failures} differences");
return failures == 0 ? 0 : 1;

void Fail(string what)
{
    failures++;
    Console.WriteLine(what);
}

static Dictionary<string, string> Facts(string path)
{
    var yaml = new YamlStream();
    using var file = File.OpenText(path);
    yaml.Load(file);
    var leaves = new Dictionary<string, string>(StringComparer.Ordinal);
    Walk(yaml.Documents[0].RootNode, string.Empty);
    return leaves;

    void Walk(YamlNode node, string at)
    {
        switch (node)
        {
            case YamlMappingNode map:
                var last = string.Empty;
                foreach (var (key, value) in map.Children)
                {
                    // A comma within a phrase that is not quoted looks like another key without a value.
                    if ($"{value}".Length == 0 && value is YamlScalarNode && last.Length > 0)
                        leaves[last] += $", {key}";
                    else
                        Walk(value, last = at.Length == 0 ? $"{key}" : $"{at}.{key}");
                }

                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++)
                    Walk(list.Children[i], FormattableString.Invariant($"{at}[{i}]"));
                break;
            default:
                leaves[at] = $"{node}";
                break;
        }
    }
}

// What was read, at the places where the facts have it. Where a fact is a phrase, it stands here in the words of the facts and counts only where the
// report has it.
static Dictionary<string, string> Read(MeetingReport report, Register register)
{
    var read = new Dictionary<string, string>(StringComparer.Ordinal);
    var titles = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["与《公约》第四条有关的措施"] = "Measures related to Article IV of the Convention",
        ["提交‘建立信任措施表格’的数量和质量"] = "Confidence-building measure (CBM) submissions in terms of quantity and quality",
        ["根据《公约》促进透明度和建立信任的各种方式"] = "Various ways to promote transparency and confidence building under the Convention",
        ["第十条下的国际合作和援助的作用，以支持加强《公约》的执行"] =
            "Role of international cooperation and assistance under Article X in support of strengthening the implementation of the Convention",
        ["与第三条有关的问题，包括充分遵守《公约》所有条款包括第十条的有效的出口管制措施"] =
            "Issues related to Article III, including effective measures of export control, in full conformity with all Articles of the Convention, "
            + "including Article X",
        ["通过反映会议审议情况包括可能的结果的纪实报告"] =
            "Adoption of the factual report reflecting the deliberations of the meeting, including possible outcomes",
        ["2020 年加强国家执行问题专家会议临时议程"] = "Provisional agenda for the 2020 Meeting of Experts on Strengthening National Implementation",
        ["2020 年加强国家执行问题专家会议报告"] = "Report of the 2020 Meeting of Experts on Strengthening National Implementation",
    };
    Meeting();
    Mandate();
    Participation();
    Work();
    Documents();
    Rest();
    return read;

    void Put(string path, object? value)
    {
        if (value is not null)
            read[path] = value switch
            {
                bool b => b ? "true" : "false",
                NodaTime.LocalDate d => d.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };
    }

    void All<T>(string path, IEnumerable<T> values)
    {
        var i = 0;
        foreach (var value in values)
            Put($"{path}[{i++}]", value);
    }

    string? When(bool holds, string words) => holds ? words : null;

    void Meeting()
    {
        var organization = report.Organization!;
        Put("meeting.programmeYear", report.ProgrammeYear);
        Put("meeting.office", report.Office);
        Put(
            "meeting.title",
            When(
                titles.TryGetValue(report.Title!, out var title) && title.EndsWith("on Strengthening National Implementation", StringComparison.Ordinal),
                "Strengthening National Implementation"
            )
        );
        Put("meeting.symbolSeries", $"BWC/{report.Symbol!.Value.Series}");
        Put("meeting.place", organization.Place);
        Put("meeting.heldOn", organization.Held!.Length == 1 ? organization.Held.Start : null);
        Put("meeting.firstPlannedFor", organization.FirstPlannedFor);
        Put("meeting.postponed.cause", organization.Postponement!.Cause);
        Put("meeting.postponed.times", When(organization.Postponement.SeveralTimes, "several"));
        Put("meeting.postponed.by", When(organization.Postponement.Instrument == Bwc.Model.Instrument.SilenceProcedure, "written silence procedure"));
        All("meeting.postponed.lettersOfTheMspChair", organization.Postponement.Letters);
        All("meeting.decidedBy", organization.DecidedBy.Select(d => d.Number == 8 ? "Eighth Review Conference" : $"{d.Year} Meeting of States Parties"));
        Put("meeting.chair.name", organization.Chair!.Name);
        Put("meeting.chair.state", organization.Chair.State);
        Put("meeting.agendaAdopted.date", organization.Agenda!.Date);
        Put("meeting.agendaAdopted.symbol", organization.Agenda.Symbol);
        Put("meeting.agendaAdopted.proposedBy", When(organization.Agenda.ProposedByChair, "chair"));
        Put("meeting.rulesOfProcedure.adoptedOn", organization.Rules!.Date);
        Put("meeting.rulesOfProcedure.source", organization.Rules.Symbol);
        Put("meeting.rulesOfProcedure.manner", When(organization.Rules.MutatisMutandis, "mutatis mutandis"));
        Put("meeting.rulesOfProcedure.proposedBy", When(organization.Rules.ProposedByChair, "chair"));
        foreach (var (officer, path) in organization.Secretariat.Zip(["meeting.secretary", "meeting.deputySecretary", "meeting.secretariat[0]"]))
        {
            Put($"{path}.name", officer.Name);
            Put($"{path}.post", officer.Title);
        }

        Put(
            "meeting.reportTo",
            $"Meeting of States Parties, {report.ReportTo!.Place}, {report.ReportTo.Days!.Start:uuuu-MM-dd} to {report.ReportTo.Days.End:uuuu-MM-dd}"
        );
        Put("generalAssembly.resolution", report.Resolution!.Number);
        Put("generalAssembly.adoptedOn", report.Resolution.AdoptedOn);
        Put("generalAssembly.vote", When(report.Resolution.WithoutVote, "without a vote"));
        Put(
            "generalAssembly.asks",
            When(report.Resolution.AsksAssistance, "the Secretary-General to go on assisting the depositaries and servicing the conferences")
        );
    }

    void Mandate()
    {
        var mandate = report.Mandate!;
        Put("mandate.a.reaffirms", $"intersessional programmes {mandate.EarlierFirstYear}-{mandate.EarlierLastYear}");
        Put("mandate.a.keepsStructure", When(mandate.KeepsStructure, "annual Meetings of Experts followed by an annual Meeting of States Parties"));
        Put("mandate.b.purpose[0]", When(mandate.Discuss, "discuss the topics of the programme"));
        Put("mandate.b.purpose[1]", When(mandate.CommonUnderstanding, "promote common understanding on them"));
        Put("mandate.b.purpose[2]", When(mandate.EffectiveAction, "promote effective action on them"));
        All("mandate.c.years", Enumerable.Range(mandate.FirstYear!.Value, mandate.LastYear!.Value - mandate.FirstYear.Value + 1));
        Put("mandate.c.daysPerYear", mandate.DaysPerYear);
        Put("mandate.c.expertDays", mandate.ExpertDays);
        Put("mandate.c.expertMeetingsBackToBack", mandate.BackToBack);
        Put("mandate.c.statesPartiesDays", mandate.StatesPartiesDays);
        Put("mandate.c.minimumMonthsBetweenExpertsAndStatesParties", mandate.MinimumMonths);
        Put("mandate.c.sponsorshipProgramme", When(mandate.Sponsorship, "voluntary contributions, for developing States Parties"));
        Put("mandate.d.chairs", When(report.ChairTable.Length > 0, "see chairTable"));
        Put(
            "mandate.d.viceChairs",
            When(mandate.ViceChairs == 2, "two annual vice-chairs, one from each of the two regional groups that do not chair the Meeting of States Parties")
        );
        Put("mandate.d.mspAlsoConsiders[0]", When(mandate.ConsidersUnitReport, "annual report of the Implementation Support Unit"));
        Put("mandate.d.mspAlsoConsiders[1]", When(mandate.ConsidersUniversality, "progress towards universality"));
        Put("mandate.d.mx5ChairedBy", When(mandate.FifthWithStatesParties, "the group that chairs the Meeting of States Parties"));
        Put("mandate.d.rules", When(mandate.RulesMutatisMutandis, "rules of procedure of the Eighth Review Conference, mutatis mutandis, for every meeting"));
        Put("mandate.e.membership", When(mandate.OpenEnded, "open-ended"));
        Put("mandate.e.mx3.days", mandate.Office?.ToString() == "MX3" ? mandate.OfficeDays : null);
        Put(
            "mandate.e.mx3.topics",
            When(
                mandate.Topics.Select(t => t.Replace('“', '‘').Replace('”', '’')).SequenceEqual(report.Items.Take(5).Select(i => i.Title!)),
                "see agenda items 4 to 8"
            )
        );
        Put("mandate.f.eachExpertMeeting", When(mandate.FactualReports, "a factual report of its deliberations including possible outcomes"));
        Put("mandate.f.decisions", When(mandate.ByConsensus, "any conclusion or outcome, of experts or of States Parties, by consensus"));
        Put("mandate.f.mspManages", When(mandate.ManagedByStatesParties, "the programme, budget and finance included, by consensus"));
        Put(
            "mandate.f.ninthReviewConference",
            When(mandate.NextConferenceConsiders, "considers the work and outcomes and decides by consensus on any input and further action")
        );
        foreach (var slot in report.ChairTable)
        {
            if (report.ChairProse.Contains(slot))
                Put($"chairTable.{slot.Year}.{slot.Office}", slot.Group);
        }
    }

    void Participation()
    {
        var participation = report.Participation!;
        Put("participation.statesParties.stated", participation.StatesParties!.Stated);
        All("participation.statesParties.states", participation.StatesParties.States);
        foreach (var (list, name) in new[] { (participation.Signatories!, "signatories"), (participation.ObserverStates!, "observerStates") })
        {
            Put($"participation.{name}.para", list.Paragraph);
            Put($"participation.{name}.rule", list.Rule);
            Put($"participation.{name}.takePartInDecisions", list.InDecisions);
            Put($"participation.{name}.stated", list.Stated);
            All($"participation.{name}.states", list.States);
        }

        foreach (var (list, name) in new[] { (participation.UnitedNations!, "unitedNations"), (participation.Organizations!, "observerOrganizations") })
        {
            Put($"participation.{name}.rule", list.Rule);
            for (var i = 0; i < list.Bodies.Length; i++)
            {
                Put($"participation.{name}.bodies[{i}].abbreviation", list.Bodies[i]);
                Put($"participation.{name}.bodies[{i}].name", register.Organizations.TryFind(list.Bodies[i], out var body) ? body.Name : null);
            }
        }

        var guest = participation.Guests!.Guests[0];
        Put(
            "participation.guests[0].name",
            participation.Guests is { ByInvitationOfChair: true, NoPrecedent: true, InformalExchanges: true, Guests.Length: 1 } ? guest.Name : null
        );
        Put("participation.guests[0].capacity", guest.Capacity);
        Put(
            "participation.guests[0].organization",
            register.Organizations.TryFind(guest.Organization, out var organization) ? $"{organization.Name} ({organization.Abbreviation})" : null
        );
        Put("participation.nonGovernmental.para", participation.NonGovernmental!.Paragraph);
        Put("participation.nonGovernmental.rule", participation.NonGovernmental.Rule);
        Put("participation.nonGovernmental.stated", participation.NonGovernmental.Stated);
        Put("participation.listOfParticipants.para", participation.ListParagraph);
        Put("participation.listOfParticipants.symbol", participation.ListOfParticipants);
    }

    void Work()
    {
        Put(
            "work.programmeOfWork",
            When(
                report.ProgrammeOfWork is { Annotated: true, ByChair: true },
                $"annotated, by the chair; basis is the provisional agenda {report.ProgrammeOfWork!.Agenda}"
            )
        );
        for (var i = 0; i < report.Items.Length; i++)
        {
            var (item, path) = (report.Items[i], $"work.items[{i}]");
            Put($"{path}.item", item.Number);
            Put($"{path}.title", titles.GetValueOrDefault(item.Title!, item.Title!));
            var briefings = item.Contributions.Where(c => c.Kind == ContributionKind.Briefing).ToArray();
            for (var j = 0; j < briefings.Length; j++)
            {
                Put($"{path}.briefings[{j}].by", briefings[j].By);
                Put(
                    $"{path}.briefings[{j}].subject",
                    When(briefings[j].Subject?.Contains("国家联络点", StringComparison.Ordinal) == true, "national contact points")
                );
            }

            var papers = item.Contributions.Where(c => c.Kind == ContributionKind.PaperIntroduction).ToArray();
            for (var j = 0; j < papers.Length; j++)
            {
                Put($"{path}.workingPapers[{j}].symbol", papers[j].Paper);
                Put($"{path}.workingPapers[{j}].introducedBy", papers[j].By);
                All($"{path}.workingPapers[{j}].onBehalfOf", papers[j].OnBehalfOf);
            }

            All($"{path}.technicalPresentations", Of(item, ContributionKind.TechnicalPresentation));
            All($"{path}.guestStatements", Of(item, ContributionKind.GuestStatement));
            All($"{path}.interactiveDiscussion", Of(item, ContributionKind.Discussion));
            All($"{path}.statements", Of(item, ContributionKind.Statement));
            Put($"{path}.note", When(item.RecallsFinalDocuments, "views recalled the relevant parts of the final documents of past Review Conferences"));
        }

        var summary = report.Summary!;
        Put("work.chairSummary.para", summary.Paragraph);
        Put("work.chairSummary.annex", summary.Annex);
        Put("work.chairSummary.responsibility", When(summary.OwnResponsibility, "the chair's own"));
        Put("work.chairSummary.agreed", summary.Agreed);
        Put("work.chairSummary.status", When(summary.HasStatus == false, "none"));
        All("work.chairSummary.elements", summary.Elements.Select(e => e.ToString().ToLowerInvariant()));
        All(
            "work.chairSummary.drawnFrom",
            summary.DrawnFrom.Select(s => s == SummarySource.WorkingPapers ? "working papers" : s.ToString().ToLowerInvariant())
        );
    }

    static IEnumerable<Contributor> Of(AgendaItem item, ContributionKind kind) => item.Contributions.Where(c => c.Kind == kind).Select(c => c.By);

    void Documents()
    {
        for (var i = 0; i < report.Documents.Length; i++)
        {
            var (document, path) = (report.Documents[i], $"documents[{i}]");
            Put($"{path}.symbol", document.Symbol);
            Put($"{path}.title", Title(document.Title!));
            Put(
                $"{path}.submittedBy",
                document.SubmittedBy.Length == 1
                    ? document.SubmittedBy[0].Kind == ContributorKind.Chair
                        ? "chair"
                        : document.SubmittedBy[0].ToString()
                    : null
            );
            if (document.Languages.Length == 6)
                Put($"{path}.languages", "all");
            else
                All($"{path}.languages", document.Languages.Select(LanguageTags.TagOf));
        }
    }

    // The facts have some titles in another case, shorter, or with another mark between title and subtitle; those are the same titles.
    string Title(string printed) =>
        titles.GetValueOrDefault(printed)
        ?? printed switch
        {
            "Draft Report of the 2020 Meeting of Experts on Strengthening National Implementation" => "Draft report",
            "Online Training Course for Biological Weapons Convention National Contact Points in Southeast Asia: A Model Approach for Other Regions" =>
                "Online training course for BWC national contact points in Southeast Asia: a model approach for other regions",
            "U.S. Project to Strengthen BWC National Implementation: An Offer of Assistance" =>
                "U.S. project to strengthen BWC national implementation: an offer of assistance",
            "Strengthening National Implementation: Iraq's National Biorisk Management Committee" =>
                "Strengthening national implementation: Iraq's National Biorisk Management Committee",
            "An exchange Platform for voluntary transparency exercises – Terms of reference" =>
                "An exchange platform for voluntary transparency exercises: terms of reference",
            "Fortalecimiento de la Implementación Nacional" => "Fortalecimiento de la implementación nacional",
            _ => printed,
        };

    void Rest()
    {
        var adoption = report.Adoption!;
        Put("adoption.date", adoption.Date);
        Put("adoption.at", When(adoption.AtClosingMeeting, "closing meeting"));
        Put("adoption.manner", When(adoption.ByConsensus, "consensus"));
        Put("adoption.draft", adoption.Draft);
        Put("adoption.amended", When(adoption.OrallyAmended, "orally"));
        Put("adoption.issuedAs", adoption.IssuedAs);
        foreach (var figure in report.Figures)
        {
            switch (figure.Kind)
            {
                case FigureKind.NationalContactPoints:
                    Put("figures.nationalContactPoints.asOf", figure.AsOf);
                    Put("figures.nationalContactPoints.shareOfStatesParties", $"{figure.Value}%");
                    break;
                case FigureKind.CbmSubmissions when figure.AsOf is null:
                    Put($"figures.cbm.{figure.Year}", figure.Value);
                    if (figure.Record)
                        Put($"figures.cbm.record{figure.Year}", true);
                    break;
                case FigureKind.CbmSubmissions:
                    Put($"figures.cbm.{figure.Year}.received", figure.Value);
                    Put($"figures.cbm.{figure.Year}.asOf", figure.AsOf);
                    break;
                case FigureKind.CbmShareNeverAbove:
                    Put($"figures.cbm.annualShareEverAbove{figure.Value}Percent", false);
                    break;
                default:
                    Put("figures.cbm.statesPartiesThatNeverSubmitted", figure.Value);
                    break;
            }
        }

        ViewHolder[] order =
        [
            ViewHolder.OneStateParty,
            ViewHolder.SeveralStatesParties,
            ViewHolder.SomeStatesParties,
            ViewHolder.OtherStatesParties,
            ViewHolder.ManyStatesParties,
            ViewHolder.Guest,
            ViewHolder.RegionalOrganization,
            ViewHolder.InternationalOrganization,
            ViewHolder.ImplementationSupportUnit,
            ViewHolder.Participants,
        ];
        string[] words =
        [
            "one State Party",
            "several States Parties",
            "some States Parties",
            "other States Parties",
            "many States Parties",
            "the guest of the meeting",
            "one regional organization",
            "an international organization",
            "the Implementation Support Unit",
            "participants",
        ];
        for (var i = 0; i < order.Length; i++)
            Put($"annexIAttribution[{i}]", When(report.Summary!.Views.Any(v => v.Holder == order[i]), words[i]));
    }
}
