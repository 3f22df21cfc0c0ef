using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <content>
/// Looking up: Find takes a text or a code and gives the thing, or a coded finding with what may have been meant; TryFind gives true or false and allocates
/// nothing. Nothing answers null for what is unknown.
/// </content>
public sealed partial class Register
{
    /// <summary>Finds a State by code or name.</summary>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code or a name in any of the six languages.</param>
    /// <returns>The result of <see cref="StateDirectory.Find(string?)"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindState("Turkey").GetValueOrThrow()); // TUR (Türkiye)
    /// Console.WriteLine(Register.Default.FindState("Korea").Findings[0].Message); // 'Korea' matches 2 States: ...
    /// </code></example>
    public Result<State> FindState(string? codeOrName) => States.Find(codeOrName);

    /// <summary>Finds a State by its alpha-3 code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The result of <see cref="StateDirectory.Find(StateCode)"/>.</returns>
    public Result<State> FindState(StateCode code) => States.Find(code);

    /// <summary>Finds a State by code or name without giving reasons. It allocates nothing.</summary>
    /// <param name="codeOrName">An alpha-3, alpha-2 or M49 code or a name in any of the six languages.</param>
    /// <param name="state">The State; null if none was found.</param>
    /// <returns>True if exactly one State matches; otherwise, false.</returns>
    public bool TryFindState(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out State? state) => States.TryFind(codeOrName, out state);

    /// <summary>Finds a State by its alpha-3 code without giving reasons. It allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="state">The State; null if none was found.</param>
    /// <returns>True if a present-day State has the code; otherwise, false.</returns>
    public bool TryFindState(StateCode code, [NotNullWhen(true)] out State? state) => States.TryFind(code, out state);

    /// <summary>Finds a regional group by its code or its English name, in upper or lower case. Memberships are not read.</summary>
    /// <param name="codeOrName">The code, such as "EEG", or the name.</param>
    /// <returns>The group, or a finding: <see cref="Codes.NameEmpty"/>, <see cref="Codes.GroupCodeMalformed"/> or <see cref="Codes.GroupUnknown"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindGroup("WG").GetValueOrThrow().Name); // Western Group
    /// Console.WriteLine(Register.Default.FindGroup("XYZ").Findings[0].Code); // BWC-REG-010
    /// </code></example>
    public Result<RegionalGroup> FindGroup(string? codeOrName) => GroupDirectory.Find(GroupList, codeOrName);

    /// <summary>Finds a regional group by its code. Memberships are not read.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The group, or a finding: <see cref="Codes.GroupUnknown"/>.</returns>
    public Result<RegionalGroup> FindGroup(GroupCode code) =>
        TryFindGroup(code, out var group) ? Results.Success(group) : GroupDirectory.Unknown(GroupList, code.ToString());

    /// <summary>Finds a regional group by its code or its name without giving reasons. It allocates nothing.</summary>
    /// <param name="codeOrName">The code, such as "EEG", or the name.</param>
    /// <param name="group">The group; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindGroup(ReadOnlySpan<char> codeOrName, [NotNullWhen(true)] out RegionalGroup? group) =>
        GroupDirectory.TryFind(GroupList, codeOrName, out group);

    /// <summary>Finds a regional group by its code without giving reasons. It allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="group">The group; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindGroup(GroupCode code, [NotNullWhen(true)] out RegionalGroup? group) => GroupDirectory.TryFind(GroupList, code, out group);

    /// <summary>Finds an organization by abbreviation or name.</summary>
    /// <param name="abbreviationOrName">The abbreviation, such as "WHO", or the name.</param>
    /// <returns>The result of <see cref="OrganizationDirectory.Find(string?)"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindOrganization("World Health Organization").GetValueOrThrow().Abbreviation); // WHO
    /// </code></example>
    public Result<Organization> FindOrganization(string? abbreviationOrName) => Organizations.Find(abbreviationOrName);

    /// <summary>Finds an organization by abbreviation or name without giving reasons. It allocates nothing.</summary>
    /// <param name="abbreviationOrName">The abbreviation, such as "WHO", or the name.</param>
    /// <param name="organization">The organization; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindOrganization(ReadOnlySpan<char> abbreviationOrName, [NotNullWhen(true)] out Organization? organization) =>
        Organizations.TryFind(abbreviationOrName, out organization);

    /// <summary>Finds an office by its code, in upper or lower case.</summary>
    /// <param name="code">The code, such as "MX3" or, as written in document symbols, "MX.3".</param>
    /// <returns>The office, or a finding: <see cref="Codes.OfficeCodeMalformed"/> or <see cref="Codes.OfficeUnknown"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindOffice("MX3").GetValueOrThrow().Code); // MX3
    /// </code></example>
    public Result<Office> FindOffice(string? code) =>
        OfficeText.TryRead(code, out var read) ? FindOffice(read) : Results.Failure<Office>(OfficeMalformed(code));

    /// <summary>Finds an office by its code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The office, or a finding: <see cref="Codes.OfficeUnknown"/>.</returns>
    public Result<Office> FindOffice(OfficeCode code) =>
        TryFindOffice(code, out var office)
            ? Results.Success(office)
            : Unknown<Office>(Codes.OfficeUnknown, "office", code.ToString(), Offices.Select(o => o.Code.ToString()));

    /// <summary>Finds an office by its code, given as characters, without giving reasons. It allocates nothing.</summary>
    /// <param name="code">The code, such as "MX3" or, as written in document symbols, "MX.3".</param>
    /// <param name="office">The office; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindOffice(ReadOnlySpan<char> code, [NotNullWhen(true)] out Office? office)
    {
        office = null;
        return OfficeText.TryRead(code, out var read) && TryFindOffice(read, out office);
    }

    /// <summary>Finds an office by its code without giving reasons. It allocates nothing.</summary>
    /// <param name="code">The code.</param>
    /// <param name="office">The office; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindOffice(OfficeCode code, [NotNullWhen(true)] out Office? office)
    {
        foreach (var known in Offices)
        {
            if (known.Code == code)
            {
                office = known;
                return true;
            }
        }

        office = null;
        return false;
    }

    /// <summary>Finds a meeting by its identifier or its title. Only letters and digits are compared, regardless of case.</summary>
    /// <param name="id">The identifier, such as "MX3-2020" or "MX3 2020", or a title that only one meeting has, such as "Ninth Review Conference".</param>
    /// <returns>The meeting, or a finding: <see cref="Codes.MeetingUnknown"/>.</returns>
    /// <example><code>
    /// var meeting = Register.Default.FindMeeting("MX3-2020").GetValueOrThrow();
    /// Console.WriteLine(meeting); // MX3-2020 (Strengthening National Implementation)
    /// </code></example>
    public Result<Meeting> FindMeeting(string? id) =>
        TryFindMeeting(id, out var meeting) ? Results.Success(meeting) : Unknown<Meeting>(Codes.MeetingUnknown, "meeting", id, Meetings.Select(m => m.Id));

    /// <summary>Finds a meeting by the symbol of its report.</summary>
    /// <param name="report">The symbol, such as BWC/MSP/2020/MX.3/2.</param>
    /// <returns>The meeting, or a finding: <see cref="Codes.MeetingUnknown"/>.</returns>
    public Result<Meeting> FindMeeting(DocumentSymbol report) =>
        TryFindMeeting(report, out var meeting)
            ? Results.Success(meeting)
            : Unknown<Meeting>(
                Codes.MeetingUnknown,
                "meeting with the report",
                report.ToString(),
                Meetings.Where(m => m.ReportSymbol is not null).Select(m => m.ReportSymbol.ToString()!)
            );

    /// <summary>Finds a meeting by its identifier or its title without giving reasons. It allocates nothing.</summary>
    /// <param name="id">The identifier, such as "MX3-2020", or a title that only one meeting has.</param>
    /// <param name="meeting">The meeting; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindMeeting(ReadOnlySpan<char> id, [NotNullWhen(true)] out Meeting? meeting) =>
        TryFind(Meetings, id, known => known.Id, out meeting) || TryFindByLetters(Meetings, id, known => known.Title, out meeting);

    /// <summary>Finds a meeting by the symbol of its report without giving reasons. It allocates nothing.</summary>
    /// <param name="report">The symbol.</param>
    /// <param name="meeting">The first meeting with that report; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindMeeting(DocumentSymbol report, [NotNullWhen(true)] out Meeting? meeting)
    {
        foreach (var known in Meetings)
        {
            if (known.ReportSymbol == report)
            {
                meeting = known;
                return true;
            }
        }

        meeting = null;
        return false;
    }

    /// <summary>Finds a programme of meetings by its identifier, its title or its years.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020", in upper or lower case; the title; its years, such as "2018-2020"; or one year of it.</param>
    /// <returns>The programme, or a finding: <see cref="Codes.ProgrammeUnknown"/>.</returns>
    /// <example><code>
    /// var programme = Register.Default.FindProgramme("isp-2018-2020").GetValueOrThrow();
    /// Console.WriteLine(string.Join(", ", programme.Years)); // 2018, 2019, 2020
    /// </code></example>
    public Result<IntersessionalProgramme> FindProgramme(string? id) =>
        TryFindProgramme(id, out var programme)
            ? Results.Success(programme)
            : Unknown<IntersessionalProgramme>(Codes.ProgrammeUnknown, "programme", id, Programmes.Select(p => p.Id));

    /// <summary>Finds a programme of meetings by its identifier, its title or its years without giving reasons. It allocates nothing.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020", in upper or lower case; the title; its years, such as "2018-2020"; or one year of it.</param>
    /// <param name="programme">The programme; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindProgramme(ReadOnlySpan<char> id, [NotNullWhen(true)] out IntersessionalProgramme? programme) =>
        TryFind(Programmes, id, known => known.Id, out programme)
        || TryFindByLetters(Programmes, id, known => known.Title, out programme)
        || (YearSpan.TryRead(id.Trim(), out var first, out var last) && TryFindProgramme(first, last, out programme));

    /// <summary>The only programme whose years are those of a span or, for a single year, have it among them.</summary>
    private bool TryFindProgramme(int first, int last, [NotNullWhen(true)] out IntersessionalProgramme? programme)
    {
        programme = null;
        foreach (var known in Programmes)
        {
            if (known.Years.IsEmpty || !(first == last ? known.Years.Contains(first) : known.Years[0] == first && known.Years[^1] == last))
                continue;
            if (programme is not null)
            {
                programme = null;
                return false;
            }

            programme = known;
        }

        return programme is not null;
    }

    /// <summary>Finds a rotation of the chair by its identifier, in upper or lower case; use <see cref="ChairsOf"/> for questions about its chairs.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020"; null for the first.</param>
    /// <returns>The rotation, or a finding: <see cref="Codes.RotationUnknown"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindRotation("isp-2018-2020").GetValueOrThrow().Rule); // EEG, WG, NAM from 2018: MSP, MX5 +0; MX1, MX2 +2; ...
    /// </code></example>
    public Result<RotationSchedule> FindRotation(string? id = null)
    {
        if (id is null && !Rotations.IsEmpty)
            return Results.Success(Rotations[0]);
        return TryFindRotation(id, out var rotation)
            ? Results.Success(rotation)
            : Unknown<RotationSchedule>(Codes.RotationUnknown, "rotation", id, Rotations.Select(r => r.Id));
    }

    /// <summary>Finds a rotation of the chair by its identifier without giving reasons. It allocates nothing.</summary>
    /// <param name="id">The identifier, such as "isp-2018-2020".</param>
    /// <param name="rotation">The rotation; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindRotation(ReadOnlySpan<char> id, [NotNullWhen(true)] out RotationSchedule? rotation) =>
        TryFind(Rotations, id, known => known.Id, out rotation);

    /// <summary>Finds a rulebook by its identifier, in upper or lower case.</summary>
    /// <param name="id">The identifier, such as "bwc-review-conference"; null for the first.</param>
    /// <returns>The rulebook, or a finding: <see cref="Codes.RulebookUnknown"/>, <see cref="Codes.RulebookMissing"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(Register.Default.FindRulebook().GetValueOrThrow()); // bwc-intersessional-2018-2020 (Rules of procedure of the Eighth Review ...
    /// </code></example>
    public Result<RulesOfProcedure> FindRulebook(string? id = null)
    {
        if (Rulebooks.IsEmpty)
            return WithoutRulebook<RulesOfProcedure>();
        if (id is null)
            return Results.Success(Rulebooks[0]);
        return TryFindRulebook(id, out var found)
            ? Results.Success(found)
            : Unknown<RulesOfProcedure>(Codes.RulebookUnknown, "rulebook", id, Rulebooks.Select(r => r.Id));
    }

    /// <summary>Finds a rulebook by its identifier without giving reasons. It allocates nothing.</summary>
    /// <param name="id">The identifier, such as "bwc-review-conference".</param>
    /// <param name="rulebook">The rulebook; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindRulebook(ReadOnlySpan<char> id, [NotNullWhen(true)] out RulesOfProcedure? rulebook) =>
        TryFind(Rulebooks, id, known => known.Id, out rulebook);

    /// <summary>Finds a report in the register by its symbol, given as a string, or by its meeting.</summary>
    /// <param name="symbol">The symbol, such as "BWC/MSP/2020/MX.3/2", in any recognized form; or the meeting, such as "MX3-2020".</param>
    /// <returns>The report; or a finding: <see cref="Codes.ReportUnknown"/>.</returns>
    /// <example><code>
    /// var report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    /// Console.WriteLine(report.Title); // Report of the 2020 Meeting of Experts on Strengthening National ...
    /// </code></example>
    public Result<MeetingReport> FindReport(string? symbol) => TryFindReport(symbol, out var report) ? Results.Success(report) : UnknownReport(symbol);

    /// <summary>Finds a report in the register by its symbol.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The report; or a finding: <see cref="Codes.ReportUnknown"/>.</returns>
    public Result<MeetingReport> FindReport(DocumentSymbol symbol) =>
        TryFindReport(symbol, out var report) ? Results.Success(report) : UnknownReport(symbol.ToString());

    /// <summary>Finds a report in the register by its symbol, given as characters, or by its meeting, without giving reasons. It allocates nothing.</summary>
    /// <param name="symbol">The symbol, in any recognized form; or the meeting, such as "MX3-2020".</param>
    /// <param name="report">The report; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindReport(ReadOnlySpan<char> symbol, [NotNullWhen(true)] out MeetingReport? report)
    {
        report = null;
        return (DocumentSymbol.TryParse(symbol, out var read) && TryFindReport(read, out report))
            || (TryFindMeeting(symbol, out var meeting) && meeting.ReportSymbol is { } ofMeeting && TryFindReport(ofMeeting, out report));
    }

    /// <summary>Finds a report in the register by its symbol, without giving reasons. It allocates nothing.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="report">The report; null if none was found.</param>
    /// <returns>True if it was found; otherwise, false.</returns>
    public bool TryFindReport(DocumentSymbol symbol, [NotNullWhen(true)] out MeetingReport? report)
    {
        foreach (var known in Reports)
        {
            if (known.Symbol == symbol)
            {
                report = known;
                return true;
            }
        }

        report = null;
        return false;
    }

    internal ImmutableArray<RegionalGroup> GroupList => _parts.Groups;

    private Result<MeetingReport> UnknownReport(string? symbol) =>
        Unknown<MeetingReport>(Codes.ReportUnknown, "report", symbol, Reports.Where(r => r.Symbol is not null).Select(r => r.Symbol.ToString()!));

    private static ImmutableArray<Finding> OfficeMalformed(string? given) =>
        [Finding.Of(Codes.OfficeCodeMalformed, Malformed.Message(given, "the code of an office, one to eight letters or digits, such as MX3"))];

    private static Result<T> Unknown<T>(string code, string thing, string? asked, IEnumerable<string> known)
        where T : class => Results.Failure<T>(code, $"there is no {thing} {SafeText.Quote(asked)}; {Nearest.Choice(known, asked)}");

    /// <summary>Finds what has an identifier: the one that is the same to the letter, or else the first in another case, or else the only one with the same
    /// letters and digits, whatever is between.</summary>
    private static bool TryFind<T>(ImmutableArray<T> items, ReadOnlySpan<char> id, Func<T, string> idOf, [NotNullWhen(true)] out T? found)
        where T : class
    {
        Span<char> buffer = stackalloc char[CleanText.MaxLength];
        var text = CleanText.Of(id, buffer);
        found = null;
        foreach (var item in items)
        {
            if (text.SequenceEqual(idOf(item)))
            {
                found = item;
                return true;
            }

            if (found is null && text.Equals(idOf(item), StringComparison.OrdinalIgnoreCase))
                found = item;
        }

        return found is not null || TryFindByLetters(items, text, idOf, out found);
    }

    /// <summary>Finds the only one of which a text has the same letters and digits; what two share finds neither.</summary>
    private static bool TryFindByLetters<T>(ImmutableArray<T> items, ReadOnlySpan<char> text, Func<T, string?> textOf, [NotNullWhen(true)] out T? found)
        where T : class
    {
        found = null;
        foreach (var item in items)
        {
            if (!SameLetters.Of(text, textOf(item)))
                continue;
            if (found is not null)
            {
                found = null;
                return false;
            }

            found = item;
        }

        return found is not null;
    }
}
