using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>A rule that a programme of meetings can lay down, and from which an agreement can therefore depart.</summary>
[Cites("BWC/MSP/2020/MX.3/2, para 2")]
[JsonConverter(typeof(WordJsonConverter<ProgrammeRule>))]
public enum ProgrammeRule
{
    /// <summary>The number of days for which an office meets in a year.</summary>
    Days,

    /// <summary>The number of weeks for which an office meets in a year.</summary>
    Weeks,

    /// <summary>The number of days for which all offices together meet in a year.</summary>
    DaysPerYear,

    /// <summary>The Meetings of Experts of a year follow one another without a working day in between.</summary>
    BackToBack,

    /// <summary>The Meetings of Experts of a year come before its Meeting of States Parties.</summary>
    Order,

    /// <summary>The minimum number of calendar months between the last Meeting of Experts and the Meeting of States Parties.</summary>
    Interval,

    /// <summary>Each meeting is held in its programme year.</summary>
    ProgrammeYear,

    /// <summary>The regional group that chairs.</summary>
    Chair,

    /// <summary>The number of vice-chairs from each regional group that does not chair.</summary>
    ViceChairs,

    /// <summary>The decision procedures.</summary>
    Decisions,

    /// <summary>The rules of procedure that apply.</summary>
    RulesOfProcedure,

    /// <summary>The meeting to which each meeting reports.</summary>
    Reports,
}
