using Bwc.Model;
using NodaTime;

namespace Bwc.Service.Registration.Tables;

/// <summary>
/// A ruling of the register with the facts that it used. Entries about the same participant share one; it is never changed, so that what an entry was
/// ruled by can be read for good.
/// </summary>
internal sealed class Ruling
{
    /// <summary>The digest of everything below: the same facts are the same ruling.</summary>
    public required string Id { get; init; }

    public required string Participant { get; init; }

    /// <summary>The State; null for whoever is none.</summary>
    public StateCode? State { get; init; }

    public required LocalDate On { get; init; }

    public required string Category { get; init; }

    /// <summary>The paragraph, such as 44(1); null where there is none.</summary>
    public RuleReference? Rule { get; init; }

    public required bool TakesPartInDecisions { get; init; }

    public required Grade Grade { get; init; }

    /// <summary>The steps to the ruling as JSON, each with its source.</summary>
    public required string Facts { get; init; }

    /// <summary>Which data were asked: <see cref="RegisterInUse.Version"/>.</summary>
    public required string DataVersion { get; init; }
}
