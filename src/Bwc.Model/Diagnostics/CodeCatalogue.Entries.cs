namespace Bwc.Model;

/// <content>The entries, family by family. The examples are run by a test, which finds the code in what they print.</content>
public static partial class CodeCatalogue
{
    private static IEnumerable<CodeEntry> Entries()
    {
        // Values: a text that cannot be read as what it should be
        yield return Entry(
            Codes.StateCodeMalformed,
            FindingSeverity.Error,
            "A State's code is not three letters.",
            "Give the alpha-3 code of ISO 3166-1.",
            null,
            "bwc validate FILE",
            """{"type":"groupMembership/1","state":"EGYPT","group":null,"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.GroupCodeMalformed,
            FindingSeverity.Error,
            "A group's code is not one to eight letters or digits.",
            "Give a code such as EEG.",
            null,
            "bwc states --on 2021-09-03 --group east-europe"
        );
        yield return Entry(
            Codes.OfficeCodeMalformed,
            FindingSeverity.Error,
            "An office's code is not one to eight letters or digits.",
            "Give a code such as MX3.",
            null,
            "bwc chair 2020 MX.3"
        );
        yield return Entry(
            Codes.RuleReferenceMalformed,
            FindingSeverity.Error,
            "A rule reference is neither a rule nor a paragraph of one.",
            "Give a rule such as 28, or a paragraph such as 44(1).",
            null,
            "bwc validate FILE",
            """{"type":"organization/1","abbreviation":"X","kind":"nonGovernmental","rule":"44-1","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.DateMalformed,
            FindingSeverity.Error,
            "A date is not a day of the calendar in the form year-month-day.",
            "Give a day such as 2021-09-03.",
            null,
            "bwc status EGY --on 2021-02-30"
        );
        yield return Entry(
            Codes.YearsMalformed,
            FindingSeverity.Error,
            "Years are neither one year nor a span of two.",
            "Give a year such as 2020, or a span such as 2018-2020.",
            null,
            "bwc chairs twenty"
        );
        yield return Entry(
            Codes.CitationMalformed,
            FindingSeverity.Error,
            "A source is empty, blank or too long.",
            "Give 1 to 2,000 characters.",
            null,
            "bwc validate FILE",
            """{"type":"reasoningStep/1","text":"x","citation":""}"""
        );
        yield return Entry(
            Codes.TextEmpty,
            FindingSeverity.Error,
            "A text that must say something is empty or blank.",
            "Give the text.",
            null,
            "bwc validate FILE",
            """{"type":"office/1","code":"MSP","title":" ","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.WordUnknown,
            FindingSeverity.Error,
            "A word is none of those that the member or option allows.",
            "Give one of the words that the message lists.",
            null,
            "bwc states --on 2021-09-03 --status party"
        );
        yield return Entry(
            Codes.GradeWithoutSource,
            FindingSeverity.Error,
            "A fact has a grade and names no source.",
            "Name the source, or give the grade notEstablished.",
            "docs/data.md, grades",
            "bwc validate FILE",
            """{"type":"office/1","code":"MSP","title":"x","grade":"documented","source":null}"""
        );
        yield return Entry(
            Codes.SymbolMalformed,
            FindingSeverity.Error,
            "A document symbol does not begin with BWC/, is too long, or has characters that no symbol has.",
            "Give a symbol such as BWC/MSP/2020/MX.3/WP.4.",
            "docs/data.md, document symbols",
            "bwc validate FILE",
            """{"type":"meeting/1","id":"m","kind":"meetingOfExperts","programmeYear":2020,"title":"x","reportSymbol":"MX.3/2","held":["2021-09-03/2021-09-03"],"officers":[],"grade":"documented","source":"x"}"""
        );

        // Looking up
        yield return Entry(
            Codes.NameEmpty,
            FindingSeverity.Error,
            "The name asked for is empty.",
            "Give a code or a name.",
            null,
            """bwc status "" --on 2021-09-03"""
        );
        yield return Entry(
            Codes.NameTooLong,
            FindingSeverity.Error,
            "The name asked for has more than 200 characters.",
            "Give at most 200.",
            null,
            "bwc status " + new string('x', 201) + " --on 2021-09-03"
        );
        yield return Entry(
            Codes.StateUnknown,
            FindingSeverity.Error,
            "No State of the register has the code or name.",
            "Give a code or an official name; the message says what is near.",
            null,
            "bwc status Atlantis --on 2021-09-03"
        );
        yield return Entry(
            Codes.StateAmbiguous,
            FindingSeverity.Error,
            "A name fits several States.",
            "Give one of the codes that the message lists.",
            null,
            "bwc status Korea --on 2021-09-03"
        );
        yield return Entry(
            Codes.StateIsPredecessor,
            FindingSeverity.Error,
            "A State that no longer exists is named where one of today is meant.",
            "Give a State of today.",
            null,
            "bwc classify Czechoslovakia --on 2021-09-03"
        );
        yield return Entry(
            Codes.ParticipantUnknown,
            FindingSeverity.Error,
            "Neither a State nor an organization of the register has the name.",
            "Give a name of the register, or say what the participant is.",
            null,
            """bwc classify "Institute of Nowhere" --on 2021-09-03"""
        );
        yield return Entry(
            Codes.ParticipantAmbiguous,
            FindingSeverity.Error,
            "A name fits a State and an organization.",
            "Give a name that only one of them has; the message lists both.",
            null,
            "bwc classify AU --on 2021-09-03"
        );
        yield return Entry(
            Codes.RotationUnknown,
            FindingSeverity.Error,
            "The register has no rotation of that name, or none at all.",
            "Give one of those that the message lists.",
            null,
            "bwc chairs --programme isp-1492"
        );
        yield return Entry(
            Codes.RulebookMissing,
            FindingSeverity.Error,
            "The register has no rulebook, so nobody can be ruled on.",
            "Add a rulebook to the register.",
            null,
            "bwc classify Egypt --on 2021-09-03 --register FILE",
            """{"type":"register/1"}"""
        );
        yield return Entry(
            Codes.GroupUnknown,
            FindingSeverity.Error,
            "The register has no group of that code.",
            "Give one of those that the message lists.",
            null,
            "bwc states --on 2021-09-03 --group ABC"
        );

        // States
        yield return Entry(
            Codes.Alpha2Malformed,
            FindingSeverity.Error,
            "A State's alpha-2 code is not two capital letters.",
            "Give the two letters of ISO 3166-1.",
            null,
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"xa","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}"""
        );
        yield return Entry(
            Codes.M49Malformed,
            FindingSeverity.Error,
            "A State's M49 code is not three digits.",
            "Give three digits, zeros in front included.",
            null,
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"4","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}"""
        );
        yield return Entry(
            Codes.StateNameMissing,
            FindingSeverity.Error,
            "A State has no official short name in English.",
            "Add one.",
            null,
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[],"actions":[]}"""
        );
        yield return Entry(
            Codes.ActionTooEarly,
            FindingSeverity.Error,
            "A treaty action is older than the day on which the Convention was opened for signature.",
            "Give 10 April 1972 or a later day.",
            "docs/design.md, two bases of status",
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[{"kind":"signature","date":"1972-04-09","effective":null,"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.RatifiedBeforeSignature,
            FindingSeverity.Error,
            "A ratification is older than every signature of the State, or there is no signature.",
            "Correct the days, or give an accession.",
            "docs/data.md, treaty actions",
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[{"kind":"ratification","date":"1975-01-01","effective":null,"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.EffectWithoutSuccession,
            FindingSeverity.Error,
            "A day of effect is given for an action that is no succession.",
            "Leave the day of effect out.",
            "docs/data.md, treaty actions",
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[{"kind":"accession","date":"1990-01-01","effective":"1980-01-01","grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.EffectAfterDeposit,
            FindingSeverity.Error,
            "A succession takes effect after its notification.",
            "Give a day of effect that is not later.",
            "docs/data.md, treaty actions",
            "bwc validate FILE",
            """{"type":"state/1","code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[{"kind":"succession","date":"1990-01-01","effective":"1995-01-01","grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.NameDaysBackwards,
            FindingSeverity.Error,
            "A name ends before it begins.",
            "Give an end after the beginning.",
            null,
            "bwc validate FILE",
            """{"type":"nameEntry/1","language":"en","form":"former","text":"x","from":"2000-01-01","to":"1999-01-01","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.CodeRepeated,
            FindingSeverity.Error,
            "Two States of a register have one code.",
            "Give each code to one State.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","states":[{"code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]},{"code":"XXA","alpha2":"XB","m49":"902","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}]}"""
        );
        yield return Entry(
            Codes.ActionAfterLastDay,
            FindingSeverity.Error,
            "A predecessor State acted after its last day.",
            "Correct the day of the action or the last day.",
            null,
            "bwc validate FILE",
            """{"type":"predecessorState/1","code":"XXA","name":"x","lastDay":"1990-01-01","actions":[{"kind":"accession","date":"1991-01-01","effective":null,"grade":"documented","source":"x"}],"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.NameShared,
            FindingSeverity.Warning,
            "Two States of a register share an official name, so that neither can be found by it.",
            "Check the names.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","states":[{"code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]},{"code":"XXB","alpha2":"XB","m49":"902","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}]}"""
        );
        yield return Entry(
            Codes.OrganizationRepeated,
            FindingSeverity.Error,
            "Two organizations of a register have one abbreviation.",
            "Give each abbreviation once.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","organizations":[{"abbreviation":"X","kind":"nonGovernmental","rule":null,"grade":"documented","source":"x"},{"abbreviation":"X","kind":"nonGovernmental","rule":null,"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.OrganizationRuleDisagrees,
            FindingSeverity.Warning,
            "The paragraph under which an organization was seen is not the one that its kind leads to.",
            "Check what the organization is.",
            "BWC/MSP/2020/MX.3/2, paras 11 to 14",
            "bwc validate FILE",
            """{"type":"organization/1","abbreviation":"X","kind":"nonGovernmental","rule":"44(3)","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.OrganizationUnknown,
            FindingSeverity.Error,
            "An appearance names an organization that the register does not have.",
            "Add the organization, or correct the abbreviation.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","appearances":[{"organization":"NOBODY","year":2007,"meeting":"MSP","grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.StateNotInRegister,
            FindingSeverity.Error,
            "A State is named that the register does not have.",
            "Add the State, or correct the code.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","groups":[{"code":"EEG","name":"x","grade":"documented","source":"x"}],"memberships":[{"state":"XXA","group":"EEG","from":null,"to":null,"grade":"documented","source":"x"}]}"""
        );

        // Groups
        yield return Entry(
            Codes.GroupNotInRegister,
            FindingSeverity.Error,
            "A group is named that the register does not have.",
            "Add the group, or correct the code.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","states":[{"code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}],"memberships":[{"state":"XXA","group":"EEG","from":null,"to":null,"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.MembershipBackwards,
            FindingSeverity.Error,
            "A membership ends before it begins, or on the same day.",
            "Give an end after the beginning.",
            null,
            "bwc validate FILE",
            """{"type":"groupMembership/1","state":"XXA","group":"EEG","from":"2000-01-01","to":"1999-01-01","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.MembershipsOverlap,
            FindingSeverity.Error,
            "A State has two memberships on one day.",
            "Let each begin when the one before has ended.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc validate FILE",
            """{"type":"register/1","states":[{"code":"XXA","alpha2":"XA","m49":"901","unitedNations":"member","grade":"documented","source":"x","names":[{"language":"en","form":"short","text":"X","grade":"documented","source":"x"}],"actions":[]}],"groups":[{"code":"EEG","name":"x","grade":"documented","source":"x"}],"memberships":[{"state":"XXA","group":"EEG","from":null,"to":"2000-01-01","grade":"documented","source":"x"},{"state":"XXA","group":"EEG","from":"1999-01-01","to":null,"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.GroupAndGradeDisagree,
            FindingSeverity.Error,
            "A membership names no group and is not graded notEstablished, or the other way round.",
            "Give the group and its grade, or neither.",
            "docs/data.md, regional groups",
            "bwc validate FILE",
            """{"type":"groupMembership/1","state":"XXA","group":null,"from":null,"to":null,"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.GroupRepeated,
            FindingSeverity.Error,
            "Two groups of a register have one code.",
            "Give each code once.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","groups":[{"code":"EEG","name":"x","grade":"documented","source":"x"},{"code":"EEG","name":"x","grade":"documented","source":"x"}]}"""
        );

        // Meetings
        yield return Entry(
            Codes.MeetingWithoutDays,
            FindingSeverity.Error,
            "A meeting has neither days held nor a plan, and does not say that this is not established.",
            "Give the days held or planned, or the grade notEstablished.",
            null,
            "bwc validate FILE",
            """{"type":"meeting/1","id":"m","kind":"meetingOfExperts","office":null,"programmeYear":2020,"title":"x","held":[],"officers":[],"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.MeetingDaysOverlap,
            FindingSeverity.Error,
            "The days of a meeting overlap or do not stand in order.",
            "Give runs of days that follow one another.",
            null,
            "bwc validate FILE",
            """{"type":"meeting/1","id":"m","kind":"meetingOfExperts","office":null,"programmeYear":2020,"title":"x","held":["2021-09-03/2021-09-03","2021-09-01/2021-09-02"],"officers":[],"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.OfficerDaysBackwards,
            FindingSeverity.Error,
            "An officer leaves a post before taking it.",
            "Give an end after the beginning.",
            null,
            "bwc validate FILE",
            """{"type":"officer/1","name":"x","state":null,"post":"chair","from":"2020-02-01","to":"2020-01-01","grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.MeetingRepeated,
            FindingSeverity.Error,
            "Two meetings of a register have one identifier.",
            "Give each identifier once.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","meetings":[{"id":"m","kind":"meetingOfExperts","office":null,"programmeYear":2020,"title":"x","held":["2021-09-03/2021-09-03"],"officers":[],"grade":"documented","source":"x"},{"id":"m","kind":"meetingOfExperts","office":null,"programmeYear":2020,"title":"x","held":["2021-09-03/2021-09-03"],"officers":[],"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.OfficeNotInRegister,
            FindingSeverity.Error,
            "An office is named that the register does not have.",
            "Add the office, or correct the code.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","meetings":[{"id":"m","kind":"meetingOfExperts","office":"MX9","programmeYear":2020,"title":"x","held":["2021-09-03/2021-09-03"],"officers":[],"grade":"documented","source":"x"}]}"""
        );
        yield return Entry(
            Codes.OfficeRepeated,
            FindingSeverity.Error,
            "Two offices of a register have one code.",
            "Give each code once.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","offices":[{"code":"MSP","title":"x","grade":"documented","source":"x"},{"code":"MSP","title":"x","grade":"documented","source":"x"}]}"""
        );

        foreach (
            var entry in ScheduleEntries()
                .Concat(ProgrammeEntries())
                .Concat(AuditEntries())
                .Concat(ReportEntries())
                .Concat(ReadingEntries())
                .Concat(ReportAuditEntries())
                .Concat(ProcedureEntries())
                .Concat(LaboratoryEntries())
        )
            yield return entry;

        // Procedure
        yield return Entry(
            Codes.CategoryRepeated,
            FindingSeverity.Error,
            "A category stands twice in a rulebook.",
            "Give each category once.",
            null,
            "bwc validate FILE",
            """{"type":"rulesOfProcedure/1","id":"x","title":"x","grade":"documented","source":"x","categories":[{"id":"a","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[]},{"id":"a","admits":"otherState","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[]}]}"""
        );
        yield return Entry(
            Codes.CategoryOverlap,
            FindingSeverity.Error,
            "Two categories of a rulebook admit the same kind of participant.",
            "Let one category admit each kind.",
            "BWC/MSP/2020/MX.3/2, paras 8 to 14",
            "bwc validate FILE",
            """{"type":"rulesOfProcedure/1","id":"x","title":"x","grade":"documented","source":"x","categories":[{"id":"a","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[]},{"id":"b","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[]}]}"""
        );
        yield return Entry(
            Codes.RightRepeated,
            FindingSeverity.Error,
            "A right stands twice in a category.",
            "Give it once.",
            null,
            "bwc validate FILE",
            """{"type":"rulesOfProcedure/1","id":"x","title":"x","grade":"documented","source":"x","categories":[{"id":"a","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[{"right":"addressPlenary","value":"yes","grade":"documented","source":"x"},{"right":"addressPlenary","value":"yes","grade":"documented","source":"x"}]}]}"""
        );
        yield return Entry(
            Codes.DecisionRightBeyondParties,
            FindingSeverity.Error,
            "A rulebook gives a part in decisions to somebody who is no State Party.",
            "Give no: only States Parties take part in decisions.",
            "BWC/MSP/2020/MX.3/2, paras 2(f) and 9",
            "bwc validate FILE",
            """{"type":"rulesOfProcedure/1","id":"x","title":"x","grade":"documented","source":"x","categories":[{"id":"a","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[{"right":"vote","value":"yes","grade":"documented","source":"x"}]}]}"""
        );
        yield return Entry(
            Codes.ValueAndGradeDisagree,
            FindingSeverity.Error,
            "A right is not established and graded otherwise, or the other way round.",
            "Let both say notEstablished, or neither.",
            "docs/data.md, rule 44",
            "bwc validate FILE",
            """{"type":"rulesOfProcedure/1","id":"x","title":"x","grade":"documented","source":"x","categories":[{"id":"a","admits":"signatory","definition":"x","grade":"documented","source":"x","prerequisites":[],"rights":[{"right":"addressPlenary","value":"yes","grade":"notEstablished","source":"x"}]}]}"""
        );
        yield return Entry(
            Codes.IdentifierRepeated,
            FindingSeverity.Error,
            "Two rulebooks, rotations or sources of a register have one identifier.",
            "Give each identifier once.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","sources":[{"id":"x","kind":"official","title":"x"},{"id":"x","kind":"official","title":"x"}]}"""
        );

        // Rotation
        yield return Entry(
            Codes.CycleEmpty,
            FindingSeverity.Error,
            "A cycle names no group.",
            "Give the groups in the order of their turns.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":[],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]}"""
        );
        yield return Entry(
            Codes.CycleRepeatsGroup,
            FindingSeverity.Error,
            "A cycle names a group twice.",
            "Give each group once.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":["EEG","EEG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]}"""
        );
        yield return Entry(
            Codes.BlocksOverlap,
            FindingSeverity.Error,
            "An office stands in two blocks, or twice in one.",
            "Give each office once.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0},{"offices":["MSP"],"offset":1}]}"""
        );
        yield return Entry(
            Codes.OfficesMissing,
            FindingSeverity.Error,
            "A rule has no blocks, a block has no offices, or a schedule lists an office that stands in no block.",
            "Put each office into one block.",
            "BWC/MSP/2020/MX.3/2, para 2(d)",
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[]}"""
        );
        yield return Entry(
            Codes.OffsetOutOfRange,
            FindingSeverity.Error,
            "The offset of a block is negative, or not less than the number of groups.",
            "Give 0 to one less than the number of groups.",
            null,
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":2}]}"""
        );
        yield return Entry(
            Codes.TurnTooShort,
            FindingSeverity.Error,
            "A turn lasts less than one year, or more than 9999.",
            "Give 1 or more.",
            null,
            "bwc validate FILE",
            """{"type":"rotationRule/1","cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":0,"blocks":[{"offices":["MSP"],"offset":0}]}"""
        );
        yield return Entry(
            Codes.YearOutOfRange,
            FindingSeverity.Error,
            "A year is not from 1 to 9999.",
            "Give a year from 1 to 9999.",
            null,
            "bwc chair 0 MX3"
        );
        yield return Entry(
            Codes.OfficeUnknown,
            FindingSeverity.Error,
            "The rotation has no such office.",
            "Give one of the offices that the message lists.",
            null,
            "bwc chair 2020 MX9"
        );
        yield return Entry(
            Codes.YearsBackwards,
            FindingSeverity.Error,
            "A span of years ends before it begins.",
            "Give the earlier year first.",
            null,
            "bwc chairs 2020-2018"
        );
        yield return Entry(
            Codes.OfficeNotInSchedule,
            FindingSeverity.Error,
            "An office stands in a block, or decides the vice-chairs, and is not among the offices of the schedule.",
            "List it among the offices.",
            null,
            "bwc validate FILE",
            """{"type":"rotationSchedule/1","id":"x","title":"x","rule":{"cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]},"lastYear":2020,"offices":[],"viceChairs":null,"grade":"documented","source":"x"}"""
        );
        yield return Entry(
            Codes.ViceChairsTooFew,
            FindingSeverity.Error,
            "A rule for vice-chairs takes none from each group, or more than 99.",
            "Give 1 to 99, or leave the rule out.",
            null,
            "bwc validate FILE",
            """{"type":"rotationSchedule/1","id":"x","title":"x","rule":{"cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]},"lastYear":2020,"offices":["MSP"],"viceChairs":{"office":"MSP","perGroup":0},"grade":"documented","source":"x"}"""
        );
        yield return Entry(Codes.CycleTooLong, FindingSeverity.Error, "A cycle names more than 1,000 groups.", "Give at most 1,000.", null, null);
        yield return Entry(
            Codes.GroupNotInCycleOfRegister,
            FindingSeverity.Error,
            "A rotation of a register names a group that the register does not have.",
            "Add the group, or correct the code.",
            null,
            "bwc validate FILE",
            """{"type":"register/1","rotations":[{"id":"x","title":"x","rule":{"cycle":["EEG","WG"],"firstYear":2018,"yearsPerTurn":1,"blocks":[{"offices":["MSP"],"offset":0}]},"lastYear":2020,"offices":["MSP"],"viceChairs":null,"grade":"documented","source":"x"}]}"""
        );

        // JSON
        yield return Entry(Codes.JsonEmpty, FindingSeverity.Error, "The text is empty.", "Give a JSON object.", null, "bwc validate FILE", "");
        yield return Entry(
            Codes.JsonMalformed,
            FindingSeverity.Error,
            "The text is not JSON, or breaks off.",
            "Mend it at the line and byte that the message gives.",
            null,
            "bwc validate FILE",
            """{"type":"office/1","code":"""
        );
        yield return Entry(
            Codes.JsonMemberUnknown,
            FindingSeverity.Error,
            "An object has a member that its type does not know.",
            "Correct the name, or leave the member out.",
            null,
            "bwc validate FILE",
            """{"type":"viceChairRule/1","office":"MSP","perGroup":1,"colour":"red"}"""
        );
        yield return Entry(
            Codes.JsonMemberRepeated,
            FindingSeverity.Error,
            "An object has a member twice.",
            "Give it once.",
            null,
            "bwc validate FILE",
            """{"type":"viceChairRule/1","office":"MSP","office":"MX1","perGroup":1}"""
        );
        yield return Entry(
            Codes.JsonMemberMissing,
            FindingSeverity.Error,
            "An object lacks a member that its type requires.",
            "Add the member.",
            null,
            "bwc validate FILE",
            """{"type":"viceChairRule/1","office":"MSP"}"""
        );
        yield return Entry(
            Codes.JsonNull,
            FindingSeverity.Error,
            "A value is null that may not be.",
            "Give a value.",
            null,
            "bwc validate FILE",
            """{"type":"rotationBlock/1","offices":[null],"offset":0}"""
        );
        yield return Entry(
            Codes.JsonShapeWrong,
            FindingSeverity.Error,
            "A value is of another shape than its type: a list for a text, say.",
            "Give the shape that the message names.",
            null,
            "bwc validate FILE",
            """{"type":"viceChairRule/1","office":["MSP"],"perGroup":1}"""
        );
        yield return Entry(
            Codes.JsonValueWrong,
            FindingSeverity.Error,
            "A number, date, interval or word cannot be read as what it should be.",
            "Give what the message names.",
            null,
            "bwc validate FILE",
            """{"type":"viceChairRule/1","office":"MSP","perGroup":1.5}"""
        );
        yield return Entry(
            Codes.JsonTooDeep,
            FindingSeverity.Error,
            "The text is nested more than 64 levels deep.",
            "Give at most 64; no type of the library needs more than a few.",
            null,
            "bwc validate FILE",
            new string('[', 70) + new string(']', 70)
        );
        yield return Entry(
            Codes.JsonTypeUnknown,
            FindingSeverity.Error,
            "The text does not say what it is, or names a type or a version that is not known.",
            "Let its first member be \"type\", with one of the types that the message lists.",
            null,
            "bwc validate FILE",
            """{"type":"weather/1"}"""
        );
        yield return Entry(Codes.JsonTooLarge, FindingSeverity.Error, "The text has more than 64 MiB.", "Give it in parts.", null, null);
        yield return Entry(
            Codes.FindingsCut,
            FindingSeverity.Error,
            "There are more than 1,000 findings, and the others are not listed.",
            "Mend those listed and ask again.",
            null,
            null
        );

        // Command line
        yield return Entry(
            Codes.UsageWrong,
            FindingSeverity.Error,
            "The command, an option or the number of arguments is wrong.",
            "See bwc --help.",
            null,
            "bwc chair"
        );
        yield return Entry(
            Codes.FileUnreadable,
            FindingSeverity.Error,
            "A file does not exist or cannot be read.",
            "Give the path of a readable file.",
            null,
            "bwc validate nowhere.json"
        );
        yield return Entry(
            Codes.OutputUnwritable,
            FindingSeverity.Error,
            "The answer cannot be written to standard output.",
            "Direct standard output to where there is room.",
            null,
            null
        );
    }

    private static CodeEntry Entry(
        string code,
        FindingSeverity severity,
        string meaning,
        string remedy,
        string? citation,
        string? example,
        string? file = null
    ) =>
        new()
        {
            Code = code,
            Severity = severity,
            Meaning = meaning,
            Remedy = remedy,
            Citation = citation is null ? null : Citation.Parse(citation),
            Example = example,
            ExampleFile = file,
        };
}
