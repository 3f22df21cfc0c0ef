using System.Collections.Frozen;

namespace Bwc.Model;

/// <summary>What the first line of a list says of its columns: which has the names, which what a participant is said to be, and which a note.</summary>
/// <remarks>
/// A heading of names is a noun such as "country", alone or with words that go with it: "Country Name", "État partie", "Название государства". No participant
/// is named by such words alone.
/// </remarks>
internal static class ListHeadings
{
    private static readonly string[] Nouns =
    [
        .. "name names participant participants delegation delegations state states country countries organization organisation organizations body".Split(' '),
        .. "nom noms pays etat etats delegation participante participants nombre nombres pais paises estado estados organizacion delegacion".Split(' '),
        .. "delegaciones staat staaten land paese paesi stato stati страна страны государство государства название наименование делегация делегации".Split(' '),
        .. "участник участники 国家 国名 名称 参加者 国家名称 国家名 代表团 成员国 缔约国 الدوله الدول البلد الاسم دوله اسم الوفد الوفود وفد".Split(' '),
    ];

    private static readonly FrozenSet<string> Beside = FrozenSet.ToFrozenSet(
        [
            .. "of the member members party parties full short official formal english french spanish russian arabic chinese iso common".Split(' '),
            .. "de du des del la le les partie parties parte partes membre membres miembro miembros officiel court oficial corto completo".Split(' '),
            .. "участника участников члена членов полное краткое официальное страны государства الطرف الاطراف العضو الاعضاء".Split(' '),
        ],
        StringComparer.Ordinal
    );

    private static readonly string[] Claims = ["category", "kind", "type", "status", "categorie", "categoria", "категория", "类别", "الفئه"];
    private static readonly string[] Notes = ["note", "notes", "remark", "remarks", "comment", "comments"];

    private static readonly string[] Numbers = [.. "no nr num number id n numero номер 序号 编号 الرقم رقم".Split(' ')];

    /// <summary>The column with the names; -1 where no cell says that it is.</summary>
    public static int NamesIn(string[] header) => PlaceOf(header, Nouns) is >= 0 and var place ? place : Array.FindIndex(header, IsOfNames);

    /// <summary>The column that says what a participant is; -1 where there is none.</summary>
    public static int ClaimsIn(string[] header) => PlaceOf(header, Claims);

    /// <summary>The column with notes; -1 where there is none.</summary>
    public static int NotesIn(string[] header) => PlaceOf(header, Notes);

    /// <summary>The column that counts the rows: its heading says so, and every row below has a number there; -1 where there is none.</summary>
    /// <param name="header">The first line.</param>
    /// <param name="rows">Rows below it.</param>
    public static int NumbersIn(string[] header, string[][] rows) =>
        header.Length > 1
        && PlaceOf(header, Numbers) is >= 0 and var place
        && rows.Length > 0
        && Array.TrueForAll(rows, r => r.Length > place && IsNumber(r[place]))
            ? place
            : -1;

    /// <summary>True if a line that is one cell is the heading of the names below it, and not one of the headings that lists have between them.</summary>
    public static bool IsAbove(string cell) => PlaceOf([cell], Nouns) >= 0 || (IsOfNames(cell) && !ListWords.IsHeading(cell));

    /// <summary>True for digits alone, with or without a full stop behind.</summary>
    public static bool IsNumber(string cell) =>
        CleanText.Of(cell).AsSpan().TrimEnd('.') is { IsEmpty: false } text && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool IsOfNames(string cell)
    {
        var words = WordRuns.Of(cell);
        return Array.Exists(words, w => Array.IndexOf(Nouns, w) >= 0) && Array.TrueForAll(words, w => Beside.Contains(w) || Array.IndexOf(Nouns, w) >= 0);
    }

    private static int PlaceOf(string[] header, string[] words)
    {
        foreach (var word in words)
        {
            var place = Array.FindIndex(header, h => NameFold.Fold(h) == NameFold.Fold(word));
            if (place >= 0)
                return place;
        }

        return -1;
    }
}
