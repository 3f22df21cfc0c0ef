using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>
/// The bodies other than States in a register, which can be found by abbreviation or name, and the meetings at which their presence is recorded.
/// </summary>
/// <remarks>
/// Names are compared in the same way as those of States: letter by letter and, if no name matches, word by word. A name that two organizations share finds
/// neither of them.
/// </remarks>
[Cites("docs/design.md, look-up of names")]
public sealed class OrganizationDirectory : IReadOnlyList<Organization>
{
    private const int MaxCandidates = 8;

    private readonly ImmutableArray<Organization> _organizations;
    private readonly Lazy<NameIndex> _names;
    private readonly Lazy<NearNames> _near;
    private readonly Lazy<(int Owner, string[] Words)[]> _words;

    /// <summary>Creates a directory. If two organizations have the same name, neither is found by it; the validator of the register reports this.</summary>
    /// <param name="organizations">The organizations.</param>
    /// <param name="appearances">The meetings at which their presence is recorded.</param>
    /// <exception cref="ArgumentException">An organization or an appearance is null.</exception>
    public OrganizationDirectory(ImmutableArray<Organization> organizations, ImmutableArray<OrganizationAppearance> appearances)
    {
        _organizations = Sequence.OrEmpty(organizations);
        Appearances = Sequence.OrEmpty(appearances);
        _names = new(() => new NameIndex(Claims()));
        _near = new(() => new NearNames(_names.Value.Claims));
        _words = new(() => [.. _names.Value.Claims.Select(c => (c.Owner, WordRuns.Of(c.Name.Text)))]);
    }

    /// <summary>The meetings at which the presence of the organizations is recorded, in the order of the register.</summary>
    public ImmutableArray<OrganizationAppearance> Appearances { get; }

    /// <summary>The number of organizations in the register.</summary>
    public int Count => _organizations.Length;

    /// <summary>Gets an organization by its position in the register.</summary>
    /// <param name="index">The position, counted from 0.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="IndexOutOfRangeException">The position is outside the register.</exception>
    public Organization this[int index] => _organizations[index];

    /// <summary>Finds an organization by its present or former abbreviation or name, or explains why it was not found and suggests others.</summary>
    /// <param name="abbreviationOrName">The abbreviation or name, in upper or lower case and with or without diacritics.</param>
    /// <returns>The organization, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.NameTooLong"/> or <see cref="Codes.OrganizationUnknown"/>,
    /// which lists the organizations that may be meant.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.Organizations.Find("World Health Organization").GetValueOrThrow().Abbreviation); // WHO
    /// </code></example>
    public Result<Organization> Find(string? abbreviationOrName)
    {
        if (TryFind(abbreviationOrName, out var organization))
            return Results.Success(organization);
        var text = abbreviationOrName.AsSpan().Trim();
        if (text.IsEmpty)
            return Results.Failure<Organization>(Codes.NameEmpty, "the name is empty; use an organization's abbreviation or name, such as WHO");
        if (text.Length > NameFold.MaxLength)
            return Results.Failure<Organization>(Codes.NameTooLong, $"the name has {text.Length} characters; use at most {NameFold.MaxLength}");
        var quoted = SafeText.Quote(text);
        if (_names.Value.Owners(CleanText.Of(text.ToString())) is { Length: > 1 } owners)
            return Results.Failure<Organization>(
                Codes.OrganizationUnknown,
                $"{quoted} is a name of several organizations: {Wording.List([.. owners.Select(o => _organizations[o].ToString())])}; use an abbreviation"
            );
        var meant = Candidates(text);
        return Results.Failure<Organization>(
            Codes.OrganizationUnknown,
            meant.IsEmpty
                ? $"{quoted} is not in this register; check the spelling, or use the abbreviation"
                : $"no organization is named {quoted}; did you mean {Wording.OneOf([.. meant.Select(o => SafeText.OneLine(o.ToString()))], MaxCandidates)}?"
        );
    }

    /// <summary>
    /// Finds an organization by its present or former abbreviation or name, in upper or lower case and with or without diacritics, without explaining why none
    /// was found. The call allocates nothing.
    /// </summary>
    /// <param name="abbreviationOrName">The abbreviation or name.</param>
    /// <param name="organization">The organization that was found; otherwise, null.</param>
    /// <returns>True if an organization was found; otherwise, false.</returns>
    public bool TryFind(ReadOnlySpan<char> abbreviationOrName, [NotNullWhen(true)] out Organization? organization)
    {
        var owner = OwnerOf(abbreviationOrName.Trim());
        organization = owner >= 0 ? _organizations[owner] : null;
        return organization is not null;
    }

    /// <summary>
    /// Suggests organizations for input that is not the name of one: those with a name that contains the input as whole words, or that differs from it in a few
    /// letters.
    /// </summary>
    /// <param name="text">A name, or part of one.</param>
    /// <returns>The candidates, best first; empty if there are none, or if the input is empty or too long.</returns>
    /// <example><code>
    /// Console.WriteLine(string.Join(", ", Register.Default.Organizations.Candidates("Red Cross").Select(o =&gt; o.Abbreviation))); // ICRC, IFRC
    /// </code></example>
    public ImmutableArray<Organization> Candidates(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return [];
        var clean = CleanText.Of(text.ToString());
        var owners = _names.Value.Owners(clean);
        if (owners.IsEmpty)
            owners = NameWords.IsOnlyTitles(clean) ? [] : Within(clean);
        return [.. (owners.IsEmpty ? _near.Value.Of(clean) : owners).Select(o => _organizations[o])];
    }

    /// <summary>Gets the meetings at which the presence of an organization is recorded.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The appearances, in the order of the register; empty if none is recorded.</returns>
    /// <exception cref="ArgumentNullException">The organization is null.</exception>
    public ImmutableArray<OrganizationAppearance> AppearancesOf(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return [.. Appearances.Where(a => a.Organization == organization.Abbreviation)];
    }

    /// <inheritdoc/>
    public IEnumerator<Organization> GetEnumerator() => ((IEnumerable<Organization>)_organizations).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the number of organizations.</summary>
    public override string ToString() => Wording.Count(Count, "organization");

    private ImmutableArray<NameClaim> Claims() =>
        [.. _organizations.SelectMany((o, i) => o.Names.Select(n => new NameClaim(i, n)).Prepend(new NameClaim(i, Abbreviated(o))))];

    private static NameEntry Abbreviated(Organization organization) =>
        new()
        {
            Language = Language.English,
            Form = NameForm.Short,
            Text = organization.Abbreviation,
            Grade = organization.Grade,
        };

    /// <summary>Finds an organization by the letters of its abbreviation or name alone, without the rules for names.</summary>
    internal bool TryFindByLetters(ReadOnlySpan<char> abbreviationOrName, [NotNullWhen(true)] out Organization? organization)
    {
        var text = abbreviationOrName.Trim();
        var owner = text.IsEmpty || text.Length > NameFold.MaxLength ? NameIndex.None : _names.Value.ByLetters(text);
        organization = owner >= 0 ? _organizations[owner] : null;
        return organization is not null;
    }

    private int OwnerOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return NameIndex.None;
        var owner = _names.Value.ByLetters(text);
        if (owner != NameIndex.None)
            return owner;
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var clean = CleanText.Of(text, buffer);
        owner = AsOneName(clean);
        if (owner != NameIndex.None || !SecondName.TryPart(clean, out var first, out var second))
            return owner;
        owner = AsOneName(second);
        return owner >= 0 && AsOneName(first) == owner ? owner : NameIndex.None;
    }

    private int AsOneName(ReadOnlySpan<char> clean)
    {
        var owner = _names.Value.ByLetters(clean);
        return owner == NameIndex.None ? _names.Value.ByRules(clean, default) : owner;
    }

    private ImmutableArray<int> Within(string clean)
    {
        var words = WordRuns.Of(clean);
        return words.Length == 0 ? [] : [.. _words.Value.Where(o => o.Words.AsSpan().ContainsRun(words)).Select(o => o.Owner).Distinct()];
    }
}
