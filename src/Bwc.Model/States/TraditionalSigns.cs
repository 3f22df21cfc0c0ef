namespace Bwc.Model;

/// <summary>
/// The traditional forms of the characters that the Chinese names of a register are printed with, so that "埃塞俄比亞" is found by "埃塞俄比亚". Names are kept
/// as they are printed and compared in simplified characters; a text without a traditional character costs one comparison of numbers each.
/// </summary>
/// <remarks>
/// Each pair is the only kSimplifiedVariant that the Unicode Han Database (Unihan 15.0.0, Unihan_Variants.txt) has for the traditional character and that the
/// embedded names use. A character of several, such as 乾, is left as it is. A test compares the names of a list in traditional characters.
/// </remarks>
internal static class TraditionalSigns
{
    private const string Traditional =
        "亞來倫傢傳內別剋剛動務勞區協員問喬國圖執堅壇奧學寧岡島嶼幹幾庫廳愛懞撾敘時會東業歐湯濛濟灣烏爾獅獨環盧眾矇糧約紅納紐紹組"
        + "經維緬織罈羅義聖聯脫臘與茲華萊萬葉蓋薩蘇蘭術衕衛製訓誌論諾貝買賓賴賽贊軍辦農達遺長門間閤關際韆韋韓預頓領題顛馬體魯鮮麥";

    private const string Simplified =
        "亚来伦家传内别克刚动务劳区协员问乔国图执坚坛奥学宁冈岛屿干几库厅爱蒙挝叙时会东业欧汤蒙济湾乌尔狮独环卢众蒙粮约红纳纽绍组"
        + "经维缅织坛罗义圣联脱腊与兹华莱万叶盖萨苏兰术同卫制训志论诺贝买宾赖赛赞军办农达遗长门间合关际千韦韩预顿领题颠马体鲁鲜麦";

    /// <summary>The simplified character of a traditional one; any other as it is.</summary>
    public static char ToSimplified(char c)
    {
        if (c < Traditional[0] || c > Traditional[^1])
            return c;
        var place = Traditional.AsSpan().BinarySearch(c);
        return place < 0 ? c : Simplified[place];
    }

    /// <summary>The text with every traditional character replaced.</summary>
    public static string ToSimplified(string text) => string.Create(text.Length, text, static (span, from) => Write(from, span));

    /// <summary>Replaces every traditional character in a text.</summary>
    /// <returns>True if there was one.</returns>
    public static bool Replace(Span<char> text) => Write(text, text);

    private static bool Write(ReadOnlySpan<char> text, Span<char> destination)
    {
        var changed = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            destination[i] = ToSimplified(c);
            changed |= destination[i] != c;
        }

        return changed;
    }
}
