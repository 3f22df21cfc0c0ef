using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>What a programme of meetings can lay down, and therefore what an agreement can depart from.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
[JsonConverter(typeof(WordJsonConverter<ProgrammeRule>))]
public enum ProgrammeRule
{
    /// <summary>How many days an office meets in a year.</summary>
    Days,

    /// <summary>How many weeks an office meets in a year.</summary>
    Weeks,

    /// <summary>How many days all offices meet in a year.</summary>
    DaysPerYear,

    /// <summary>The Meetings of Experts of a year follow one another without a working day in between.</summary>
    BackToBack,

    /// <summary>The Meetings of Experts of a year come before its Meeting of States Parties.</summary>
    Order,

    /// <summary>How many calendar months lie at least between the last Meeting of Experts and the Meeting of States Parties.</summary>
    Interval,

    /// <summary>A meeting is held in its programme year.</summary>
    ProgrammeYear,

    /// <summary>Which regional group chairs.</summary>
    Chair,

    /// <summary>How many vice-chairs each regional group gives that does not chair.</summary>
    ViceChairs,

    /// <summary>The decision procedures.</summary>
    Decisions,

    /// <summary>Which rules of procedure apply.</summary>
    RulesOfProcedure,

    /// <summary>Who reports to whom.</summary>
    Reports,
}
