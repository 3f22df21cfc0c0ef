using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>
/// The group of a State on a day. If there is no group, the grade tells whether the State was not a State Party or its group is not established.
/// </summary>
/// <param name="Group">The group, or null.</param>
/// <param name="Grade">How well that is supported; <see cref="Grade.NotEstablished"/> where the State is a State Party whose group is not known.</param>
/// <param name="Membership">The membership that says so; null if the State was not a State Party or the register has no membership for the day.</param>
[Cites("docs/data.md, regional groups")]
public readonly record struct GroupStanding(GroupCode? Group, [property: JsonRequired] Grade Grade, GroupMembership? Membership);
