using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The kind of a source, which affects how far it can be trusted.</summary>
[Cites("docs/data.md, sources")]
[JsonConverter(typeof(WordJsonConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>A document or official page of the Convention or the United Nations.</summary>
    Official,

    /// <summary>A list maintained by one of the depositaries of the Convention (London, Moscow, Washington) or by the treaty office of another State.</summary>
    Depositary,

    /// <summary>The treaties database of the United Nations Office for Disarmament Affairs.</summary>
    Database,

    /// <summary>A public data set compiled by others from such lists.</summary>
    Dataset,

    /// <summary>An announcement of a single action by a State or an international body.</summary>
    Announcement,

    /// <summary>A document of a sister conference, on whose rules those of the Convention are modelled.</summary>
    SisterConference,

    /// <summary>The general practice of the United Nations General Assembly or of treaty bodies.</summary>
    GeneralPractice,

    /// <summary>Press reports, cables and other unofficial sources.</summary>
    Secondary,
}
