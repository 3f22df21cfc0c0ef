using System.Collections.Immutable;
using Bwc.Model;

namespace Bwc.Service.Registration;

/// <summary>
/// What can go wrong at the desk and is nothing that the library could know of. The service answers /codes/SVC-001 as it does for the library's codes.
/// </summary>
internal static class RegistrationCodes
{
    public const string VersionStale = "SVC-001";
    public const string ConfirmedTwice = "SVC-002";
    public const string EntryUnknown = "SVC-003";
    public const string EntryWithdrawn = "SVC-004";
    public const string TextUnfit = "SVC-005";
    public const string TooManyUnknown = "SVC-006";
    public const string NotFromHere = "SVC-007";
    public const string MeetingExists = "SVC-008";
    public const string FileTooLarge = "SVC-009";

    public static ImmutableArray<CodeEntry> All { get; } =
    [
        Of(
            VersionStale,
            "Somebody else has changed the entry since it was read.",
            "Read the entry again, and repeat the change with its version if it is still needed."
        ),
        Of(ConfirmedTwice, "The same participant is already confirmed with the same note.", "Withdraw one of the two, or give each a note of its own."),
        Of(EntryUnknown, "There is no entry with that number.", "Use the number of an entry in the list."),
        Of(EntryWithdrawn, "The entry has been withdrawn.", "Correct it first, which opens it again."),
        Of(TextUnfit, "A text is too long, or has characters that do not belong in a line.", "Give one line of at most 200 characters."),
        Of(TooManyUnknown, "A file has too many unknown names to go through.", "See whether the names are in the column name."),
        Of(NotFromHere, "The registration answers only the machine that it runs on.", "Ask from that machine, as localhost."),
        Of(MeetingExists, "The meeting has a registration list already.", "Use that list, or give another identifier."),
        Of(FileTooLarge, "The file is larger than the registration takes.", "Import it in parts."),
    ];

    /// <summary>What a code means, one of the desk's or of the library's.</summary>
    public static CodeEntry? Find(string code) => All.FirstOrDefault(c => c.Code == code) ?? (CodeCatalogue.TryFind(code, out var known) ? known : null);

    private static CodeEntry Of(string code, string meaning, string remedy) =>
        new()
        {
            Code = code,
            Severity = FindingSeverity.Error,
            Meaning = meaning,
            Remedy = remedy,
        };
}
