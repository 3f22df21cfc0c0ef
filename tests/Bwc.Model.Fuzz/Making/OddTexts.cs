using CsCheck;

namespace Bwc.Fuzz.Making;

/// <summary>Texts that people do not write and programs do: halves of characters, marks of direction, combining marks, NUL, long runs, and plain noise.</summary>
internal static class OddTexts
{
    /// <summary>Pieces that have broken readers of text before.</summary>
    public static readonly string[] Pieces =
    [
        "\0", "\u0001", "\u001b[31m", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u0130", "\u0131", "\u017f", "\u01c5", "\u0300", "\u0301\u0301\u0301", "\u0345", "\u0600", "\u0640", "\u0e33", "\u1e9e", "\u200b", "\u200d",
        "\u200e", "\u200f", "\u2028", "\u2029", "\u202e", "\u2066", "\u2069", "\u2126", "\u212a", "\u2160", "\u3000", "\uac00", "\ud800", "\udc00", "\udbff\udfff", "\ud83d\ude00", "\ue000", "\ufb03", "\ufdfa", "\ufeff", "\uff10",
        "\uff21", "\uff0f", "\uff1b", "\ufffd", "\uffff", "\U0001f1ea\U0001f1ec", "\U000e0041", "\r\n", "\r", "\n", "\t", "\v", "\f", " ", "  ", "'", "\"", "\\", "/", "//", "-", "--", "=", ":", ";", ",", ".", "*", "(", ")", "[", "]",
        "{", "}", "<", "&", "%00", "%n", "$(", "`", "@", "#", "|", "0", "00", "-1", "999999999", "2147483648", "18446744073709551616", "1e308", "NaN", "null", "true", "ß", "ı", "İ", "ﬁ", "Å", "Å",
    ];

    /// <summary>Any text of up to 40 characters, of which half come from the pieces.</summary>
    public static Gen<string> Any { get; } = Gen.Frequency(
        (3, Gen.OneOfConst(Pieces).Array[0, 8].Select(string.Concat)),
        (2, Gen.Char.Array[0, 40].Select(c => new string(c))),
        (2, Gen.Char['\u0020', '\u007e'].Array[0, 40].Select(c => new string(c))),
        (1, Gen.Select(Gen.OneOfConst(Pieces), Gen.Int[1, 300], (piece, times) => string.Concat(Enumerable.Repeat(piece, times)))));
}
