using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>The class of a phrase in a grammar, which determines what the phrase stands for.</summary>
[Cites("docs/design.md, reading reports")]
[JsonConverter(typeof(WordJsonConverter<GrammarClass>))]
public enum GrammarClass
{
    /// <summary>A cue: words that show what a sentence is about. The value is one of the cues listed in docs/reading.md.</summary>
    Cue,

    /// <summary>A regional group; the value is its code.</summary>
    Group,

    /// <summary>One or more offices; the value is their codes, separated by semicolons.</summary>
    Office,

    /// <summary>A Review Conference; the value is its number.</summary>
    ReviewConference,

    /// <summary>The name of a month; the value is its number, 1 to 12.</summary>
    Month,

    /// <summary>A mark in a date, for languages in which numbers stand for months; the value is year, month or day.</summary>
    DateMark,

    /// <summary>The words or characters between the first and the last day of a span.</summary>
    Span,

    /// <summary>A number written as a word; the value is the number.</summary>
    Number,

    /// <summary>A word that multiplies the number before it, such as "hundred"; the value is 10, 100 or 1000.</summary>
    Multiplier,

    /// <summary>A form of address before a name, such as "Mr.".</summary>
    HonorificBefore,

    /// <summary>A form of address after a name.</summary>
    HonorificAfter,

    /// <summary>A place; the value is its name in English.</summary>
    Place,

    /// <summary>A language; the value is its tag.</summary>
    Language,

    /// <summary>A position; the value is its name in English.</summary>
    Title,

    /// <summary>The cause of a postponement; the value is the cause in English.</summary>
    Cause,

    /// <summary>The holder of a view; the value is a word of ViewHolder.</summary>
    Holder,

    /// <summary>An element that a summary lists; the value is a word of SummaryElement.</summary>
    Element,

    /// <summary>A source from which a summary was drawn; the value is a word of SummarySource.</summary>
    Source,

    /// <summary>The number of an annex, alone on a line; the value is the number as a Roman numeral.</summary>
    Annex,

    /// <summary>
    /// A word next to names that is not part of a name, such as "the"; the value is "conjunction" if it joins the last two names in a list, as "and" does, and
    /// "preposition" if the name after it belongs to what comes before it, as with "from".
    /// </summary>
    Filler,

    /// <summary>An abbreviation whose full stop does not end a sentence, such as "Dr".</summary>
    Abbreviation,

    /// <summary>Words for the percent sign, such as "per cent".</summary>
    Percent,

    /// <summary>How the holder of a view expresses it; the value is a word of ViewAct.</summary>
    Act,

    /// <summary>
    /// A sentence of a draft, with placeholders to be filled in; the value is one of the frames listed in docs/drafting.md. It is not used for reading.
    /// </summary>
    Frame,

    /// <summary>
    /// The letters of a language in alphabetical order, separated by spaces. Each is followed by the letters that differ from it only by a mark; "x=yz" means
    /// that a letter counts as two others. The value is the tag of the language whose names determine the order of States. It is not used for reading.
    /// </summary>
    Order,

    /// <summary>How well the frames of a language are supported; the value is a grade, and the phrase is a note for readers of a draft.</summary>
    Standing,
}
