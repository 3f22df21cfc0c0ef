using System.Text.Json.Serialization;
using Bwc.Model.Json;

namespace Bwc.Model.Reports;

/// <summary>What a phrase of a grammar stands for.</summary>
[Cites("docs/design.md, reading reports")]
[JsonConverter(typeof(WordJsonConverter<GrammarClass>))]
public enum GrammarClass
{
    /// <summary>A cue: words that show what a sentence is about. The value is one of the cues listed in docs/reading.md.</summary>
    Cue,

    /// <summary>A regional group; the value is its code.</summary>
    Group,

    /// <summary>One or more offices; the value is their codes, with semicolons between them.</summary>
    Office,

    /// <summary>A Review Conference; the value is its number.</summary>
    ReviewConference,

    /// <summary>A month by its name; the value is its number, 1 to 12.</summary>
    Month,

    /// <summary>A mark of a date where numbers stand for months: the value is year, month or day.</summary>
    DateMark,

    /// <summary>What is between the first and the last day of a span.</summary>
    Span,

    /// <summary>A number as a word; the value is the number.</summary>
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

    /// <summary>Why something was postponed; the value is the cause in English.</summary>
    Cause,

    /// <summary>Who holds a view; the value is a word of ViewHolder.</summary>
    Holder,

    /// <summary>What a summary lists; the value is a word of SummaryElement.</summary>
    Element,

    /// <summary>What a summary was drawn from; the value is a word of SummarySource.</summary>
    Source,

    /// <summary>An annex by its number, alone on a line; the value is the number in Roman letters.</summary>
    Annex,

    /// <summary>A word next to names that is not part of a name, such as "the"; the value is "conjunction" if it joins the last two names of a list,
    /// as "and" does, and "preposition" if the name after it belongs to what comes before, as with "from".</summary>
    Filler,

    /// <summary>An abbreviation whose full stop ends no sentence, such as "Dr".</summary>
    Abbreviation,

    /// <summary>Words for the sign of percent, such as "per cent".</summary>
    Percent,

    /// <summary>What the holder of a view does with it; the value is a word of ViewAct.</summary>
    Act,

    /// <summary>A sentence of a draft, with places to be filled; the value is one of the frames listed in docs/drafting.md. It is not used for
    /// reading.</summary>
    Frame,

    /// <summary>
    /// The letters of a language in alphabetical order, with a blank between, each followed by those that differ from it only by a mark, and
    /// "x=yz" where a letter counts as two others; the value is the tag of the language by whose names States are put in order. It is not read.
    /// </summary>
    Order,

    /// <summary>How well the frames of a language are supported; the value is a grade, and the text says what a reader of a draft should know.</summary>
    Standing,
}
