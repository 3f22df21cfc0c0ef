using System.Collections.Immutable;
using System.Globalization;
using Bwc.Model.Reports;
using static System.FormattableString;

namespace Bwc.Model;

/// <summary>The lists of speakers and of documents as the items and documents of a report.</summary>
internal sealed class ListRecord(Register register, Meeting meeting, FindingList findings, StateOrder order, GuestParticipation? guests)
{
    private const int LastItem = 99;

    public ImmutableArray<AgendaItem> Items(ListTable table)
    {
        var items = new SortedDictionary<int, (string? Title, List<Contribution> Contributions)>();
        foreach (var (line, field) in table.Rows(findings))
        {
            if (!int.TryParse(field("item"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1 or > LastItem)
            {
                Unused(
                    line,
                    "speakers",
                    $"{SafeText.Quote(field("item") ?? string.Empty)} is not the number of an agenda item; use one from 1 to {PhraseBook.Digits(LastItem)}"
                );
                continue;
            }

            if (!items.TryGetValue(number, out var item))
                item = (null, []);
            items[number] = (item.Title ?? field("title"), item.Contributions);
            if (Contribution(line, field) is { } contribution)
                item.Contributions.Add(contribution);
        }

        return
        [
            .. items.Select(i => new AgendaItem
            {
                Number = i.Key,
                Title = i.Value.Title,
                Contributions = Debated(i.Value.Contributions),
            }),
        ];
    }

    public ImmutableArray<OfficialDocument> Documents(ListTable table)
    {
        var (documents, seen) = (ImmutableArray.CreateBuilder<OfficialDocument>(), new HashSet<DocumentSymbol>());
        foreach (var (line, field) in table.Rows(findings))
        {
            if (Symbol(field("symbol")) is not { } symbol)
            {
                var given = SafeText.Quote(field("symbol") ?? string.Empty);
                Unused(line, "documents", $"{given} is not a document symbol; write one such as BWC/MSP/2020/MX.3/WP.1");
                continue;
            }

            if (!seen.Add(symbol))
            {
                Unused(line, "documents", $"{symbol} is already listed");
                continue;
            }

            var behalf = Behalf(line, "documents", field("onBehalfOf"));
            var (by, unresolved) = Submitters(line, field("submittedBy"));
            documents.Add(
                new OfficialDocument
                {
                    Symbol = symbol,
                    Title = field("title"),
                    SubmittedBy = by,
                    Unresolved = unresolved,
                    OnBehalfOf = behalf.States,
                    OnBehalfOfBodies = behalf.Bodies,
                    OnBehalfOfGroup = behalf.Group,
                    Languages = Languages(line, field("languages")) is { IsEmpty: false } languages ? languages : symbol.ImpliedLanguages,
                }
            );
        }

        return documents.ToImmutable();
    }

    private Contribution? Contribution(int line, Func<string, string?> field)
    {
        var words = new EnumWords<ContributionKind>();
        var kind = Array.FindIndex(words.All, w => NameFold.Fold(w) == NameFold.Fold(field("kind") ?? string.Empty));
        if (kind < 0)
        {
            Unused(line, "speakers", $"{SafeText.Quote(field("kind") ?? string.Empty)} is not a kind of contribution; use {words.Right}");
            return null;
        }

        if (Who(field("who")) is not { } by)
        {
            Unused(line, "speakers", $"{SafeText.Quote(field("who") ?? string.Empty)} is in neither the register nor the list of participants");
            return null;
        }

        var paper = field("paper") is { } given ? Symbol(given) : null;
        if (paper is null && field("paper") is { } wrong)
            Unused(line, "speakers", $"{SafeText.Quote(wrong)} is not a document symbol; the paper is left out");
        var behalf = Behalf(line, "speakers", field("onBehalfOf"));
        return new Contribution
        {
            Kind = (ContributionKind)kind,
            By = by,
            Paper = paper,
            OnBehalfOf = behalf.States,
            OnBehalfOfBodies = behalf.Bodies,
            OnBehalfOfGroup = behalf.Group,
            Subject = field("subject"),
        };
    }

    /// <summary>Those who took part in the debate are in alphabetical order, in the place of the first of them.</summary>
    private ImmutableArray<Contribution> Debated(List<Contribution> contributions)
    {
        bool IsDebate(Contribution c) => c is { Kind: ContributionKind.Discussion, By.State: not null, OnBehalfOf.IsEmpty: true, OnBehalfOfGroup: null };
        var debate = contributions.Where(IsDebate).ToList();
        ImmutableArray<StateCode> states = [.. debate.Select(d => d.By.State!.Value).Distinct()];
        var first = contributions.FindIndex(IsDebate);
        if (first < 0)
            return [.. contributions];
        var rest = contributions.Where(c => !IsDebate(c)).ToList();
        rest.InsertRange(
            contributions.Take(first).Count(c => !IsDebate(c)),
            order.Sorted(states, meeting.Days[0].Start).Select(s => new Contribution { Kind = ContributionKind.Discussion, By = Contributor.Of(s) })
        );
        return [.. rest];
    }

    private Contributor? Who(string? name)
    {
        if (name is null)
            return null;
        if (register.States.TryFind(name, out var state))
            return register.Organizations.TryFind(name, out _) ? null : Contributor.Of(state.Code);
        if (register.Organizations.TryFind(name, out var body))
            return new Contributor { Kind = ContributorKind.Organization, Name = body.Abbreviation };
        var guest = guests?.Guests.FirstOrDefault(g => NameFold.Fold(g.Name) == NameFold.Fold(name));
        if (guest is not null)
            return new Contributor { Kind = ContributorKind.Guest, Name = guest.Name };
        return NameFold.Fold(name) switch
        {
            "chair" or "chairperson" => new Contributor { Kind = ContributorKind.Chair },
            "secretariat" => new Contributor { Kind = ContributorKind.Secretariat },
            _ => null,
        };
    }

    private (ImmutableArray<StateCode> States, ImmutableArray<string> Bodies, GroupCode? Group) Behalf(int line, string list, string? text)
    {
        var (states, bodies, group) = (ImmutableArray.CreateBuilder<StateCode>(), ImmutableArray.CreateBuilder<string>(), default(GroupCode?));
        foreach (var name in Names(text))
        {
            if (register.Groups.All.FirstOrDefault(g => g.Code.ToString() == name || NameFold.Fold(g.Name) == NameFold.Fold(name)) is { } known)
                group = known.Code;
            else if (Who(name) is { State: { } state })
                states.Add(state);
            else if (Who(name) is { Kind: ContributorKind.Organization, Name: { } body })
                bodies.Add(body);
            else
                Unused(line, list, $"{SafeText.Quote(name)} is not a State, body or group in the register; it is left out");
        }

        return (states.ToImmutable(), bodies.ToImmutable(), group);
    }

    private (ImmutableArray<Contributor> By, ImmutableArray<string> Unresolved) Submitters(int line, string? text)
    {
        var (by, unresolved) = (ImmutableArray.CreateBuilder<Contributor>(), ImmutableArray.CreateBuilder<string>());
        foreach (var name in Names(text))
        {
            if (Who(name) is { } known)
            {
                by.Add(known);
                continue;
            }

            unresolved.Add(name);
            Unused(line, "documents", $"{SafeText.Quote(name)} is not in the register; it is kept as written");
        }

        return (by.ToImmutable(), unresolved.ToImmutable());
    }

    private ImmutableArray<Language> Languages(int line, string? text)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var tag in Names(text?.Replace(' ', ';')))
        {
            if (LanguageTags.TryParse(tag, out var language))
                languages.Add(language);
            else
                Unused(line, "documents", $"{SafeText.Quote(tag)} is not a language; use {Wording.OneOf(LanguageTags.All)}");
        }

        return languages.ToImmutable();
    }

    /// <summary>A symbol in full, or its end behind the series of the meeting.</summary>
    private DocumentSymbol? Symbol(string? text)
    {
        if (text is null)
            return null;
        if (DocumentSymbol.TryParse(text, out var symbol))
            return symbol;
        return meeting.SymbolSeries is { } series && DocumentSymbol.TryParse($"{series}/{text}", out symbol) && symbol.Number is not null ? symbol : null;
    }

    private static string[] Names(string? text) => text?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private void Unused(int line, string list, string why) =>
        findings.Add(Finding.Of(Codes.ListRowUnused, Invariant($"line {line} of the list of {list}: {why}")));
}
