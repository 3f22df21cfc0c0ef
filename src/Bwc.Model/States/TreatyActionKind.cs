using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of action that a State took with regard to the Convention.</summary>
[Cites("docs/data.md, treaty actions")]
[JsonConverter(typeof(WordJsonConverter<TreatyActionKind>))]
public enum TreatyActionKind
{
    /// <summary>The State signed; a signature alone does not bind it.</summary>
    Signature,

    /// <summary>A State that had signed deposited its instrument of ratification.</summary>
    Ratification,

    /// <summary>A State that had not signed deposited its instrument of accession.</summary>
    Accession,

    /// <summary>A State gave notice that it succeeds to the obligations of another; the succession may take effect from an earlier day.</summary>
    Succession,

    /// <summary>A State Party gave notice of its withdrawal (Article XIII), which takes effect three months later and ends the status. No withdrawal
    /// is known.</summary>
    Withdrawal,
}
