namespace Bwc.Model;

/// <content>The entries of schedules, programmes and their audit. An audit gives less weight to what an agreement covers, and to what is not documented.</content>
public static partial class CodeCatalogue
{
    private const string Mandate = "BWC/MSP/2020/MX.3/2, para 2";
    private const string Covers = "docs/design.md, what covers a departure";
    private const string Silence = "docs/design.md, the silence procedure";
    private const string Audit = "bwc audit FILE";
    private const string Validate = "bwc validate FILE";

    private static IEnumerable<CodeEntry> ScheduleEntries()
    {
        yield return Entry(
            Codes.RunOutOfRange,
            FindingSeverity.Error,
            "A run of days is longer than a year, or lies outside the years 1 to 9998.",
            "Give runs of at most 366 days.",
            null,
            Validate,
            Alone("MX1", "2030-08-01/2032-08-02")
        );
        yield return Entry(
            Codes.ChangeAfterMeeting,
            FindingSeverity.Error,
            "A change of dates is dated after the meeting.",
            "Correct the date of the letter or of the agreement, or the days held.",
            Silence,
            Validate,
            Alone("MX1", "2030-08-01/2030-08-02", Change("2030-09-01"))
        );
        yield return Entry(
            Codes.ChangesOutOfOrder,
            FindingSeverity.Error,
            "A change of dates has neither the date of a letter nor a day of agreement, or is older than the change before it.",
            "Date each change, and give them in order of time.",
            Silence,
            Validate,
            Alone("MX1", "2030-08-01/2030-08-02", Change("2030-05-01"), Change("2030-04-01"))
        );
        yield return Entry(
            Codes.ChangeWithoutDays,
            FindingSeverity.Error,
            "A change of dates sets no days and does not say before which day the meeting will not be held, or says both.",
            "Give the new days, or the day before which it will not be held.",
            null,
            Validate,
            """{"type":"scheduleChange/1","instrument":"decision","agreed":"2030-05-01","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.AttendanceNegative,
            FindingSeverity.Error,
            "A number of those who took part is negative.",
            "Give 0 or more, or leave it out.",
            null,
            Validate,
            """{"type":"attendance/1","statesParties":-1,"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.HolidayIncomplete,
            FindingSeverity.Error,
            "A public holiday lacks what its rule needs, or has a day or month that no year has.",
            "Give a month from 1 to 12 with a day it has, or the number of days from Easter or from the first Sunday.",
            "docs/data.md, public holidays",
            Validate,
            """{"type":"publicHoliday/1","id":"x","name":"x","rule":"dayOfMonth","day":31,"place":"Geneva","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.DeadlineBeforeLetter,
            FindingSeverity.Error,
            "The deadline of a silence procedure lies before its letter.",
            "Give a deadline that does not.",
            Silence,
            Validate,
            """{"type":"silenceProcedure/1","letter":"2021-02-09","deadline":"2021-02-08","notBefore":"2021-04-01"}"""
        );
        yield return Entry(
            Codes.ObjectionOutOfTime,
            FindingSeverity.Error,
            "An objection lies before the letter of a silence procedure or after its deadline.",
            "Give a day from the letter to the deadline.",
            Silence,
            Validate,
            """{"type":"silenceProcedure/1","letter":"2021-02-09","deadline":"2021-02-23","notBefore":"2021-04-01","objections":[{"state":"CHE","on":"2021-02-24"}]}"""
        );
        yield return Entry(
            Codes.ObjectionByNonParty,
            FindingSeverity.Error,
            "Somebody objects to a silence procedure who is no State Party on the day.",
            "Name a State Party: only States Parties take part in decisions.",
            "BWC/MSP/2020/MX.3/2, paras 2(f) and 9",
            null
        );
        yield return Entry(
            Codes.SilenceNotAgreed,
            FindingSeverity.Error,
            "A silence procedure is asked for its outcome before it has agreed anything, or after it was broken.",
            "Ask on a day after the deadline, and where nobody objected.",
            Silence,
            null
        );
        yield return Entry(
            Codes.OfficerUnnamed,
            FindingSeverity.Error,
            "An officer has neither a name nor a State nor a group.",
            "Give at least one of them, or leave the officer out.",
            null,
            Validate,
            """{"type":"officer/1","post":"chair","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.OfficerGroupBesideState,
            FindingSeverity.Error,
            "An officer has a State and a group beside it; the State's group is for the register to say.",
            "Leave the group out.",
            "docs/data.md, regional groups",
            Validate,
            """{"type":"officer/1","post":"chair","state":"FRA","group":"NAM","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.MeetingUnknown,
            FindingSeverity.Error,
            "The register has no meeting of that identifier.",
            "Give one of those that bwc meetings lists.",
            null,
            "bwc meeting MX9-2020"
        );
        yield return Entry(
            Codes.SessionOutOfRange,
            FindingSeverity.Error,
            "The number of a session is less than 1.",
            "Give 1 or more, or leave it out.",
            null,
            Validate,
            """{"type":"meeting/1","id":"m","kind":"workingGroup","programmeYear":2030,"session":0,"title":"x","held":["2030-08-01/2030-08-02"],"officers":[],"grade":"documented","source":"x"}"""
        );
    }

    private static IEnumerable<CodeEntry> ProgrammeEntries()
    {
        yield return Entry(
            Codes.ProgrammeYearsWrong,
            FindingSeverity.Error,
            "A programme has no years, or they do not stand in order, each once.",
            "Give the years from the first to the last.",
            null,
            Validate,
            """{"type":"intersessionalProgramme/1","id":"x","title":"x","years":[],"decidedBy":"x","offices":["MSP"],"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.OfficeNotInProgramme,
            FindingSeverity.Error,
            "An office is named that the programme does not have, or a meeting of the programme names none.",
            "Give one of the programme's offices, or add it to them.",
            null,
            Validate,
            Calendar([Of("MX9", "2030-08-01/2030-08-02")])
        );
        yield return Entry(
            Codes.YearNotInProgramme,
            FindingSeverity.Error,
            "A year is named that is none of the programme's.",
            "Give one of the programme's years.",
            null,
            Validate,
            Calendar([Of("MX1", "2031-08-01/2031-08-02", year: 2031)])
        );
        yield return Entry(
            Codes.DerogationWithoutInstrument,
            FindingSeverity.Error,
            "A derogation or a change of dates names no instrument by which it was agreed.",
            "Name the silence procedure, the chair's letter or the decision; without one nothing was agreed.",
            Covers,
            Validate,
            """{"type":"derogation/1","rule":"interval","year":2030,"letter":"2030-05-01","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.ProvisionNumberWrong,
            FindingSeverity.Error,
            "A provision lacks the number that its rule needs, has one that it cannot have, or is not 1 to 1,200.",
            "Give days, weeks, months or vice-chairs a group a number, and no other rule one.",
            Mandate,
            Validate,
            """{"type":"provision/1","rule":"interval","text":"x","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.ProvisionRepeated,
            FindingSeverity.Error,
            "A rule or an office stands twice in a programme.",
            "Give each office once, and each rule once for an office.",
            null,
            Validate,
            Calendar([], Rule("order"), Rule("order"))
        );
        yield return Entry(
            Codes.MeetingsOverlap,
            FindingSeverity.Error,
            "Two meetings of one programme sit on the same day.",
            "Correct the days of one of them.",
            null,
            Validate,
            Calendar([Of("MX1", "2030-08-01/2030-08-02"), Of("MSP", "2030-08-02/2030-08-05")])
        );
        yield return Entry(
            Codes.ProgrammeUnknown,
            FindingSeverity.Error,
            "The register has no programme of that name.",
            "Give one of those that the message lists.",
            null,
            "bwc audit isp-1492"
        );
        yield return Entry(
            Codes.RotationMissing,
            FindingSeverity.Error,
            "A programme names a rotation that is not there.",
            "Add the rotation, or correct its name.",
            null,
            Validate,
            """{"type":"programmeCalendar/1","programme":{"id":"x","title":"x","years":[2030],"decidedBy":"x","offices":["MSP"],"rotation":"nowhere","grade":"documented","source":"x"}}"""
        );
        yield return Entry(
            Codes.ChairRepeated,
            FindingSeverity.Error,
            "A programme has two groups in the chair of one office and year, or a chair beside its rotation.",
            "Give each office and year one group, or the rotation alone.",
            null,
            Validate,
            """{"type":"intersessionalProgramme/1","id":"x","title":"x","years":[2030],"decidedBy":"x","offices":["MSP"],"chairs":[{"year":2030,"group":"EEG","grade":"derived","source":"x"},{"year":2030,"group":"WG","grade":"derived","source":"x"}],"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.NothingToAudit,
            FindingSeverity.Error,
            "A file holds nothing that can be audited.",
            "Give a programme with its meetings, or a register with programmes.",
            null,
            Audit,
            """{"type":"office/1","code":"MSP","title":"x","grade":"documented","source":"x"}"""
        );
    }

    private static IEnumerable<CodeEntry> AuditEntries()
    {
        yield return Entry(
            Codes.MeetingMissing,
            FindingSeverity.Error,
            "The programme has no meeting of an office in one of its years.",
            "Add the meeting, or a derogation from its days.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-08-01/2030-08-02")])
        );
        yield return Entry(
            Codes.OfficeDaysDiffer,
            FindingSeverity.Error,
            "An office sat more or fewer days or weeks in a year than the programme gives it.",
            "Give the days that the programme provides, or the agreement to depart from them.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-08-01/2030-08-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("days", 4, "MSP"))
        );
        yield return Entry(
            Codes.YearDaysDiffer,
            FindingSeverity.Error,
            "The meetings of a year come to more or fewer days than the programme gives the year, beyond what the days of single offices explain.",
            "Give the days that the programme provides, or the agreement to depart from them.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-08-01/2030-08-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("daysPerYear", 12))
        );
        yield return Entry(
            Codes.ExpertsNotBackToBack,
            FindingSeverity.Error,
            "A working day lies between Meetings of Experts that are to be held back to back.",
            "Let each begin on the next working day, or give the agreement to depart from it.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-08-05/2030-08-06"), Of("MX1", "2030-08-08/2030-08-09"), Of("MSP", "2030-12-02/2030-12-04")], Rule("backToBack"))
        );
        yield return Entry(
            Codes.BreakForHoliday,
            FindingSeverity.Info,
            "A public holiday lies between days of the Meetings of Experts; this is no breach.",
            "Nothing needs to be done.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-07-31/2030-07-31"), Of("MX1", "2030-08-02/2030-08-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("backToBack"))
        );
        yield return Entry(
            Codes.ExpertsAfterStatesParties,
            FindingSeverity.Error,
            "A Meeting of Experts ends on or after the first day of the Meeting of States Parties.",
            "Let the experts meet first, or give the agreement to depart from it.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-12-09/2030-12-10"), Of("MSP", "2030-12-02/2030-12-04")], Rule("order"))
        );
        yield return Entry(
            Codes.IntervalTooShort,
            FindingSeverity.Error,
            "The interval between the experts and the States Parties is shorter than the programme asks.",
            "Let the States Parties meet later or the experts earlier, or give the agreement to depart from it.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-10-01/2030-10-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("interval", 3))
        );
        yield return Entry(
            Codes.HeldOutsideProgrammeYear,
            FindingSeverity.Error,
            "A meeting has days outside its programme year.",
            "Give days within the year, or the agreement to depart from it.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2031-08-01/2031-08-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("programmeYear"))
        );
        yield return Entry(
            Codes.ChairOfOtherGroup,
            FindingSeverity.Error,
            "A chair is of another group than the one that the table names.",
            "Name a chair of that group, or give the agreement to depart from it.",
            Mandate,
            Audit,
            Chaired("""{"post":"chair","group":"WG","grade":"documented","source":"x"}""")
        );
        yield return Entry(
            Codes.ChairReplaced,
            FindingSeverity.Info,
            "A chair was replaced by one of the same group; this is no breach.",
            "Nothing needs to be done.",
            Mandate,
            Audit,
            Chaired(
                """{"name":"A","post":"chair","group":"EEG","to":"2030-06-01","grade":"documented","source":"x"},{"name":"B","post":"chair","group":"EEG","from":"2030-06-01","grade":"documented","source":"x"}"""
            )
        );
        yield return Entry(
            Codes.ChairReplacedAcrossGroups,
            FindingSeverity.Info,
            "A chair was replaced by one of another group; whoever then chaired is judged against the table.",
            "Nothing needs to be done where the successor is of the group that the table names.",
            Mandate,
            Audit,
            Chaired(
                """{"name":"A","post":"chair","group":"WG","to":"2030-06-01","grade":"documented","source":"x"},{"name":"B","post":"chair","group":"EEG","from":"2030-06-01","grade":"documented","source":"x"}"""
            )
        );
        yield return Entry(
            Codes.ViceChairOfWrongGroup,
            FindingSeverity.Error,
            "A vice-chair is of the group that chairs, or of one that has given its vice-chairs or gives none.",
            "Name a vice-chair of a group that still gives one, or give the agreement to depart from it.",
            Mandate,
            Audit,
            Chaired("""{"post":"viceChair","group":"EEG","grade":"documented","source":"x"}""")
        );
        yield return Entry(
            Codes.ChairsAgree,
            FindingSeverity.Info,
            "Named chairs are of the group that the table names.",
            "Nothing needs to be done.",
            Mandate,
            Audit,
            Chaired("""{"post":"chair","group":"EEG","grade":"documented","source":"x"}""")
        );
        yield return Entry(
            Codes.ChairNotEstablished,
            FindingSeverity.Info,
            "Who chaired is not established, so that it cannot be judged.",
            "Add the chair, with the source that names it.",
            Mandate,
            Audit,
            Chaired(string.Empty)
        );
        yield return Entry(
            Codes.ViceChairsNotEstablished,
            FindingSeverity.Info,
            "Not all vice-chairs are established, so that they cannot be judged.",
            "Add them, with the source that names them.",
            Mandate,
            Audit,
            Chaired(string.Empty)
        );
        yield return Entry(
            Codes.GroupNotEstablished,
            FindingSeverity.Info,
            "The group of an officer is not established, or the officer's State is no State Party, so that the post cannot be judged.",
            "Add the State's membership, with its source.",
            Mandate,
            Audit,
            Chaired("""{"post":"chair","state":"MEX","grade":"documented","source":"x"}""")
        );
        yield return Entry(
            Codes.RuleNotJudged,
            FindingSeverity.Info,
            "A rule cannot be judged, since what it needs is not given or not recorded.",
            "Add what the message names.",
            Mandate,
            Audit,
            Calendar([Of("MX1", "2030-08-01/2030-08-02"), Of("MSP", "2030-12-02/2030-12-04")], Rule("chair"))
        );
        yield return Entry(
            Codes.HeldOffPlan,
            FindingSeverity.Warning,
            "A meeting sat on other days than those planned, and no change is on record.",
            "Add the change, with its instrument and date, or correct the days.",
            "docs/design.md, what covers a departure",
            Audit,
            Calendar([
                Of("MX1", "2030-08-01/2030-08-02").Replace("\"changes\":[]", "\"firstPlan\":[\"2030-07-01/2030-07-02\"]", StringComparison.Ordinal),
                Of("MSP", "2030-12-02/2030-12-04"),
            ])
        );
        yield return Entry(
            Codes.MeetingDaysNotEstablished,
            FindingSeverity.Info,
            "The days of a meeting are not established or not set, so that they cannot be judged.",
            "Add them, with the source that gives them.",
            Mandate,
            Audit,
            """{"type":"programmeCalendar/1","programme":{"id":"x","title":"x","years":[2030],"decidedBy":"x","offices":["MSP"],"grade":"documented","source":"x"},"meetings":[{"id":"m","kind":"meetingOfStatesParties","office":"MSP","programmeYear":2030,"title":"x","officers":[],"grade":"notEstablished"}]}"""
        );
    }

    private static string Calendar(string[] meetings, params string[] provisions)
    {
        const string Holiday =
            """{"id":"h","name":"Swiss National Day","rule":"dayOfMonth","month":8,"day":1,"place":"Geneva","grade":"documented","source":"x"}""";
        var numbered = meetings.Select((text, i) => text.Replace("\"id\":\"m\"", FormattableString.Invariant($"\"id\":\"m{i}\""), StringComparison.Ordinal));
        return $$"""{"type":"programmeCalendar/1","programme":{"id":"x","title":"x","years":[2030],"decidedBy":"x","offices":["MX1","MSP"],"provisions":[{{string.Join(',', provisions)}}],"grade":"documented","source":"x"},"meetings":[{{string.Join(',', numbered)}}],"holidays":[{{Holiday}}]}""";
    }

    private static string Chaired(string officers)
    {
        const string Programme =
            """{"id":"x","title":"x","years":[2030],"decidedBy":"x","offices":["MX1","MSP"],"chairs":[{"year":2030,"office":"MSP","group":"EEG","grade":"documented","source":"x"},{"year":2030,"office":"MX1","group":"WG","grade":"documented","source":"x"}],"provisions":[PROVISION],"grade":"documented","source":"x"}""";
        var experts = Of("MX1", "2030-08-01/2030-08-02")
            .Replace(
                "\"officers\":[]",
                "\"officers\":[{\"post\":\"chair\",\"group\":\"WG\",\"grade\":\"documented\",\"source\":\"x\"}]",
                StringComparison.Ordinal
            );
        var parties = Of("MSP", "2030-12-02/2030-12-04")
            .Replace("\"id\":\"m\"", "\"id\":\"n\"", StringComparison.Ordinal)
            .Replace("\"officers\":[]", $"\"officers\":[{officers}]", StringComparison.Ordinal);
        return $$"""{"type":"programmeCalendar/1","programme":{{Programme.Replace("PROVISION", Rule("viceChairs", 1, "MSP"), StringComparison.Ordinal)}},"meetings":[{{experts}},{{parties}}]}""";
    }

    private static string Of(string office, string held, string changes = "", int year = 2030) =>
        FormattableString.Invariant(
            $$"""{"id":"m","kind":"{{(office == "MSP" ? "meetingOfStatesParties" : "meetingOfExperts")}}","office":"{{office}}","programmeYear":{{year}},"title":"x","place":"Geneva","changes":[{{changes}}],"held":["{{held}}"],"officers":[],"grade":"documented","source":"x"}"""
        );

    private static string Alone(string office, string held, params string[] changes) =>
        Of(office, held, string.Join(',', changes)).Insert(1, "\"type\":\"meeting/1\",");

    private static string Change(string letter) =>
        $$"""{"days":["2030-08-01/2030-08-02"],"instrument":"chairLetter","letter":"{{letter}}","grade":"documented","source":"x"}""";

    private static string Rule(string rule, int? number = null, string? office = null) =>
        FormattableString.Invariant(
            $$"""{"rule":"{{rule}}",{{(number is null ? string.Empty : FormattableString.Invariant($"\"number\":{number},"))}}{{(office is null ? string.Empty : $"\"office\":\"{office}\",")}}"text":"x","grade":"documented","source":"x"}"""
        );
}
