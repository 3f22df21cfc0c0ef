using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Bwc.Model;

/// <summary>The bodies other than States that a register knows, found by abbreviation or name, and where they were seen.</summary>
[Cites("docs/design.md, look-up of names")]
public sealed class OrganizationDirectory : IReadOnlyList<Organization>
{
    private readonly ImmutableArray<Organization> _organizations;
    private readonly Dictionary<string, Organization> _byName = new(StringComparer.Ordinal);

    /// <summary>Makes a directory. Where two organizations claim one name, the first has it; the validator of the register reports such a register.</summary>
    /// <param name="organizations">The organizations.</param>
    /// <param name="appearances">The meetings at which they were seen.</param>
    /// <exception cref="ArgumentException">An organization or an appearance is null.</exception>
    public OrganizationDirectory(ImmutableArray<Organization> organizations, ImmutableArray<OrganizationAppearance> appearances)
    {
        _organizations = Sequence.OrEmpty(organizations);
        Appearances = Sequence.OrEmpty(appearances);
        foreach (var organization in _organizations)
        {
            _byName.TryAdd(NameFold.Fold(organization.Abbreviation), organization);
            _byName.TryAdd(NameFold.Fold(NameFold.WithoutArticle(organization.Abbreviation).ToString()), organization);
            foreach (var name in organization.Names)
            {
                _byName.TryAdd(NameFold.Fold(name.Text), organization);
                _byName.TryAdd(NameFold.Fold(NameFold.WithoutArticle(name.Text).ToString()), organization);
            }
        }
    }

    /// <summary>The meetings at which the organizations were seen, in the order of the register.</summary>
    public ImmutableArray<OrganizationAppearance> Appearances { get; }

    /// <summary>How many organizations the register has.</summary>
    public int Count => _organizations.Length;

    /// <summary>An organization by its place in the register.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The organization.</returns>
    /// <exception cref="IndexOutOfRangeException">The place is not in the register.</exception>
    public Organization this[int index] => _organizations[index];

    /// <summary>Finds an organization by its abbreviation, of today or former, or its name, or says why not and which may be meant.</summary>
    /// <param name="abbreviationOrName">The abbreviation or name, in either case and with or without diacritics.</param>
    /// <returns>The organization, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.NameTooLong"/> or
    /// <see cref="Codes.OrganizationUnknown"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.Organizations.Find("World Health Organization").GetValueOrThrow().Abbreviation); // WHO
    /// </code></example>
    public Result<Organization> Find(string? abbreviationOrName)
    {
        if (TryFind(abbreviationOrName, out var organization))
            return Results.Success(organization);
        var text = abbreviationOrName.AsSpan().Trim();
        if (text.IsEmpty)
            return Results.Failure<Organization>(Codes.NameEmpty, "the name is empty; give an organization's abbreviation or name, such as WHO");
        if (text.Length > NameFold.MaxLength)
            return Results.Failure<Organization>(Codes.NameTooLong, $"the name has {text.Length} characters; give at most {NameFold.MaxLength}");
        var known = Nearest.Choice(_organizations.SelectMany(o => o.Names.Select(n => n.Text).Prepend(o.Abbreviation)), text);
        return Results.Failure<Organization>(Codes.OrganizationUnknown, $"no organization is named {SafeText.Quote(text)}; {known}");
    }

    /// <summary>
    /// Finds an organization by its abbreviation, of today or former, or its name, in either case and with or without diacritics, without saying why not.
    /// It allocates nothing.
    /// </summary>
    /// <param name="abbreviationOrName">The abbreviation or name.</param>
    /// <param name="organization">The organization, or null.</param>
    /// <returns>True where one was found.</returns>
    public bool TryFind(ReadOnlySpan<char> abbreviationOrName, [NotNullWhen(true)] out Organization? organization)
    {
        organization = null;
        var text = NameFold.WithoutArticle(abbreviationOrName.Trim());
        if (text.IsEmpty || text.Length > NameFold.MaxLength)
            return false;
        Span<char> buffer = stackalloc char[NameFold.MaxLength];
        var length = NameFold.Fold(text, buffer);
        return length > 0 && _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(buffer[..length], out organization);
    }

    /// <summary>The meetings at which an organization was seen.</summary>
    /// <param name="organization">The organization.</param>
    /// <returns>The appearances, in the order of the register; empty where none is recorded.</returns>
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

    /// <summary>How many organizations there are.</summary>
    public override string ToString() => Wording.Count(Count, "organization");
}
