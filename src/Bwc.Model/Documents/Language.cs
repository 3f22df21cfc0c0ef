using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model;

/// <summary>The six official languages of the United Nations, in which the official documents of the meetings are issued.</summary>
[Cites("symbols of BWC documents: a plain number stands for an official document in all six languages")]
[JsonConverter(typeof(LanguageJsonConverter))]
public enum Language
{
    /// <summary>Arabic, "ar".</summary>
    Arabic,

    /// <summary>Chinese, "zh".</summary>
    Chinese,

    /// <summary>English, "en".</summary>
    English,

    /// <summary>French, "fr".</summary>
    French,

    /// <summary>Russian, "ru".</summary>
    Russian,

    /// <summary>Spanish, "es".</summary>
    Spanish,
}
