using System.Collections.Immutable;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The names of States, bodies and persons in one language, and the order of the States in it. It is made once for a language.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, string> _persons = new(StringComparer.Ordinal);
    private readonly HashSet<StateCode> _withArticle = [];
    private readonly StateDirectory _states;
    private readonly OrganizationDirectory _organizations;

    public NameBook(Language language, StateDirectory states, OrganizationDirectory organizations, ImmutableArray<Meeting> meetings)
    {
        (Language, _states, _organizations) = (language, states, organizations);
        foreach (var officer in meetings.SelectMany(m => m.Officers))
        {
            if (officer.Name is { } name && Array.Find([.. officer.Names], n => n.Language == language) is { } own)
                _persons.TryAdd(name, own.Text);
        }

        foreach (var state in states)
        {
            if (HasArticle(state))
                _withArticle.Add(state.Code);
        }
    }

    public Language Language { get; }

    /// <summary>The name of a State on a day, or today where no day is known; null if the register has none in the language.</summary>
    public string? State(StateCode code, LocalDate? on) =>
        _states.TryFind(code, out var state) ? (on is { } day ? state.NameOn(day, Language)?.Text : state.NameIn(Language)) : null;

    /// <summary>The same name in English, or the code where there is none.</summary>
    public string InEnglish(StateCode code, LocalDate? on) =>
        _states.TryFind(code, out var state)
            ? (on is { } day ? state.NameOn(day, Language.English)?.Text : state.NameIn(Language.English)) ?? code.ToString()
            : code.ToString();

    /// <summary>True for a State that has the article before its name within a sentence, as its formal name shows: "the Republic of the Sudan".</summary>
    public bool TakesArticle(StateCode code) => _withArticle.Contains(code);

    /// <summary>The name of a body and its abbreviation there, in the language or else in English; no name where the register does not know it. The
    /// abbreviation by which the register knows a body is the English one.</summary>
    public (string? Name, string? Short, bool InLanguage) Body(string abbreviation)
    {
        if (!_organizations.TryFind(abbreviation, out var body) || body.Abbreviation != abbreviation)
            return (null, null, false);
        var (name, brief) = (NameOf(body, NameForm.Formal, Language), NameOf(body, NameForm.Short, Language));
        if (name is not null)
            return (name, brief ?? (Language == Language.English ? body.Abbreviation : null), true);
        return brief is not null ? (brief, null, true) : (NameOf(body, NameForm.Formal, Language.English), body.Abbreviation, false);
    }

    /// <summary>The name of a person as the register has it in the language; null if it has none.</summary>
    public string? Person(string name) => _persons.GetValueOrDefault(name);

    private static string? NameOf(Organization body, NameForm form, Language language)
    {
        foreach (var name in body.Names)
        {
            if (name.Form == form && name.Language == language)
                return name.Text;
        }

        return null;
    }

    private static bool HasArticle(State state)
    {
        if (state.NameIn(Language.English) is not { } name)
            return false;
        foreach (var formal in state.Names)
        {
            if (formal is { Form: NameForm.Formal, Language: Language.English } && formal.Text.Contains($"the {name}", StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
