using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Service.Http;
using NodaTime;

namespace Bwc.Service.Registration;

// What comes in.

/// <summary>A new list: a meeting of the register by its identifier alone, or one of one's own with title and day.</summary>
internal sealed record NewMeeting(string? Id, string? Title, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate? On);

/// <summary>An entry as somebody types it in.</summary>
internal sealed record NewEntry(string? Name, string? Claimed, string? Note);

/// <summary>An entry as it should be, and the version that was seen.</summary>
internal sealed record Correction(long Version, string? Name, string? Claimed, string? Note);

/// <summary>The version that was seen of an entry that is to be confirmed or withdrawn.</summary>
internal sealed record Seen(long Version);

// What goes out.

internal sealed record MeetingView(string Id, string Title, [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate On, CountsView Counts);

internal sealed record CountsView(int Open, int Confirmed, int Withdrawn);

internal sealed record EntryView(
    long Id,
    long Version,
    string State,
    int? Line,
    string Name,
    string? Claimed,
    string? Note,
    RulingView? Ruling,
    ImmutableArray<RemarkView> Remarks
);

internal sealed record RulingView(
    string Participant,
    StateCode? Code,
    string Category,
    RuleReference? Rule,
    bool TakesPartInDecisions,
    Grade Grade,
    string DataVersion,
    ImmutableArray<ReasoningStep> Facts
);

internal sealed record RemarkView(string Code, string Message);

internal sealed record ImportView(long Import, int Rows, int Unknown, int ClaimsThatDiffer);

/// <summary>What is left to do: how much of each kind, and the first of each.</summary>
internal sealed record WorkView(WorkPart<UnknownView> Unknown, WorkPart<EntryView> Duplicates, WorkPart<EntryView> ClaimsThatDiffer);

internal sealed record WorkPart<T>(int Count, ImmutableArray<T> First);

internal sealed record UnknownView(EntryView Entry, ImmutableArray<Candidate> Suggestions);

/// <summary>What the register would say today of entries that it said something else of.</summary>
internal sealed record ChangeView(string Name, string? Claimed, int Entries, RulingView? Was, RulingView? Would);

internal sealed record AuditView(long Id, string At, long? Entry, string Action, string Detail);
