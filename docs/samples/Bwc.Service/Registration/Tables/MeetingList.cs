using NodaTime;

namespace Bwc.Service.Registration.Tables;

/// <summary>A meeting with a registration list.</summary>
internal sealed class MeetingList
{
    /// <summary>The identifier, as the register has it for its meetings.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The day as of which everybody is ruled on: the first of the meeting.</summary>
    public required LocalDate On { get; init; }
}
