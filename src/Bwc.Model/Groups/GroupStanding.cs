using System.Text.Json.Serialization;

namespace Bwc.Model;

/// <summary>
/// The group of a State on a given date. If there is no group, the grade shows whether the State was not a State Party or its group is not established.
/// </summary>
/// <param name="Group">The group; null if there is none.</param>
/// <param name="Grade">How well that is supported; <see cref="Grade.NotEstablished"/> where the State is a State Party whose group is not known.</param>
/// <param name="Membership">The membership on which this is based; null if the State was not a State Party or the register has no membership for the
/// date.</param>
[Cites("docs/data.md, regional groups")]
public readonly record struct GroupStanding(GroupCode? Group, [property: JsonRequired] Grade Grade, GroupMembership? Membership);
