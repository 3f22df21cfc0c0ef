using System.Globalization;
using System.Text;

namespace Bwc.Tests;

/// <summary>
/// A text as a PDF whose font is not in it and says only by a table of its own which character each glyph is, as Chinese reports are printed: every
/// glyph has the number of its character.
/// </summary>
internal static class PrintedIdeographs
{
    private const double Margin = 60;
    private const double Top = 780;

    public static byte[] Pdf(string text, double size, double leading, int linesPerPage) => Pdf(text, size, leading, linesPerPage, string.Empty);

    /// <summary>A PDF that opens with a password only.</summary>
    public static byte[] Locked(string text) => Pdf(text, 9, 12, 60, "<</Filter/Standard/V 1/R 2/O<" + Hex('5') + ">/U<" + Hex('6') + ">/P -4>>");

    private static byte[] Pdf(string text, double size, double leading, int linesPerPage, string encrypt)
    {
        var pages = text.Split('\n').Chunk(linesPerPage).Select(lines => Page(lines, size, leading)).ToArray();
        var kids = string.Join(' ', pages.Select((_, i) => Text($"{7 + (2 * i)} 0 R")));
        var objects = new List<string>
        {
            "<</Type/Catalog/Pages 2 0 R>>",
            Text($"<</Type/Pages/Count {pages.Length}/Kids[{kids}]>>"),
            "<</Type/Font/Subtype/Type0/BaseFont/Song/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>",
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/Song/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
                + "/DW 1000/W[32 126 500]/FontDescriptor 5 0 R/CIDToGIDMap/Identity>>",
            "<</Type/FontDescriptor/FontName/Song/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>",
            Stream(Characters()),
        };
        for (var i = 0; i < pages.Length; i++)
        {
            objects.Add(Text($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents {8 + (2 * i)} 0 R>>"));
            objects.Add(Stream(pages[i]));
        }

        return Whole(objects, encrypt);
    }

    private static string Page(string[] lines, double size, double leading)
    {
        var (content, y) = (new StringBuilder(), Top);
        foreach (var line in lines.Select(l => l.Trim()))
        {
            if (line.Length > 0)
                content.Append(Text($"BT /F1 {size} Tf {Margin} {y} Td <{string.Concat(line.Select(c => Text($"{(int)c:X4}")))}> Tj ET\n"));
            y -= line.Length > 0 ? leading : leading * 0.8;
        }

        return content.ToString();
    }

    // A range of such a table must not reach over a change of the first byte.
    private static string Characters()
    {
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Own def /CMapType 2 def\n").Append(
            "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        );
        foreach (var block in Enumerable.Range(0, 256).Where(b => b is < 0xD8 or > 0xDF).Chunk(100))
        {
            map.Append(Text($"{block.Length} beginbfrange\n"));
            foreach (var high in block)
                map.Append(Text($"<{high:X2}00> <{high:X2}FF> <{high:X2}00>\n"));
            map.Append("endbfrange\n");
        }

        return map.Append("endcmap end end").ToString();
    }

    private static string Stream(string content) => Text($"<</Length {content.Length}>>\nstream\n{content}\nendstream");

    private static byte[] Whole(List<string> objects, string encrypt)
    {
        var (file, places) = (new StringBuilder("%PDF-1.7\n"), new List<int>());
        for (var i = 0; i < objects.Count; i++)
        {
            places.Add(file.Length);
            file.Append(Text($"{i + 1} 0 obj\n{objects[i]}\nendobj\n"));
        }

        var start = file.Length;
        file.Append(Text($"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        foreach (var place in places)
            file.Append(Text($"{place:0000000000} 00000 n \n"));
        var locked = encrypt.Length > 0 ? "/ID[<AB><AB>]/Encrypt" + encrypt : string.Empty;
        file.Append(Text($"trailer\n<</Size {objects.Count + 1}/Root 1 0 R{locked}>>\nstartxref\n{start}\n%%EOF\n"));
        return Encoding.ASCII.GetBytes(file.ToString());
    }

    private static string Hex(char digit) => new(digit, 64);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
