using System.Collections.Immutable;
using System.Text;
using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The alphabetical order of States in a language, by the letters that its grammar gives, whatever the culture of the machine.</summary>
/// <remarks>
/// As in the collation of Unicode, all letters of two names are compared before any mark on them, and all marks before the size of any letter. Letters that
/// the grammar does not have come last, in the order of their code points. The keys of today's names are made once.
/// </remarks>
internal sealed class StateOrder
{
    private readonly Dictionary<char, (char Letter, char Mark)> _letters = [];
    private readonly Dictionary<char, string> _asTwo = [];
    private readonly Dictionary<StateCode, string> _keys = [];
    private readonly StateDirectory _states;
    private readonly Language? _names;

    public StateOrder(ReportGrammar grammar, StateDirectory states)
    {
        _states = states;
        foreach (var phrase in grammar.Phrases)
        {
            if (phrase.Class != GrammarClass.Order || !LanguageTags.TryParse(phrase.Value, out var names))
                continue;
            _names ??= names;
            Read(phrase.Text);
            break;
        }

        if (_names is not { } language)
            return;
        foreach (var state in states)
            _keys[state.Code] = Key(state.NameIn(language) ?? state.Name);
    }

    /// <summary>
    /// The States in order of their names on a day, or of today; as they are, where the grammar gives no order. A State without a name comes last.
    /// </summary>
    public IReadOnlyList<StateCode> Sorted(ImmutableArray<StateCode> states, LocalDate? on) =>
        _names is not { } language || states.Length < 2 ? states : [.. states.OrderBy(code => KeyOf(code, language, on), StringComparer.Ordinal)];

    /// <summary>A text that compares, character by character, as the name does in the language.</summary>
    public string Key(string name)
    {
        var (letters, marks, sizes) = (new StringBuilder(name.Length), new StringBuilder(name.Length), new StringBuilder(name.Length));
        foreach (var c in name)
        {
            var small = char.ToLowerInvariant(c);
            sizes.Append(small == c ? '\u0001' : '\u0002');
            if (_asTwo.TryGetValue(small, out var two))
            {
                letters.Append(two);
                marks.Append('\u0001', two.Length);
                continue;
            }

            var (letter, mark) = _letters.TryGetValue(small, out var known) ? known : Unknown(small);
            letters.Append(letter);
            marks.Append(mark);
        }

        return $"{letters}\0{marks}\0{sizes}";
    }

    // The blank comes before all letters; what the grammar does not have comes after them.
    private static (char Letter, char Mark) Unknown(char c) =>
        char.IsWhiteSpace(c) ? ('\u0001', '\u0001') : ((char)Math.Min(char.MaxValue, c + 1024), '\u0001');

    private string KeyOf(StateCode code, Language language, LocalDate? on)
    {
        if (!_states.TryFind(code, out var state))
            return char.MaxValue + code.ToString();
        return on is { } day && state.NameOn(day, language) is { Form: NameForm.Former } then ? Key(then.Text) : _keys[code];
    }

    // Letters with a blank between, each followed by those that differ from it only by a mark; "x=yz" says that a letter counts as two others.
    private void Read(string text)
    {
        var letter = '\u0001';
        foreach (var group in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (group.Length > 2 && group[1] == '=')
            {
                _asTwo.TryAdd(group[0], string.Concat(group[2..].Select(c => _letters.TryGetValue(c, out var known) ? known.Letter : c)));
                continue;
            }

            letter++;
            for (var i = 0; i < group.Length; i++)
                _letters.TryAdd(group[i], (letter, (char)(i + 1)));
        }
    }
}
