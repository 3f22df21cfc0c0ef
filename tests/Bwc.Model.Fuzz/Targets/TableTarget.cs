using Bwc.Fuzz.Running;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;
using CsCheck;

namespace Bwc.Fuzz.Targets;

/// <summary>Chair tables as lines of text: read, judged, inferred, completed and drawn.</summary>
internal sealed class TableTarget : Target
{
    private static readonly Gen<string> Office = Gen.OneOfConst(
        "MSP",
        "MX1",
        "MX2",
        "MX3",
        "MX4",
        "MX5",
        "WG",
        "mx1",
        "\"MX1\"",
        string.Empty,
        "A-B",
        "ABCDEFGHI"
    );
    private static readonly Gen<string> Group = Gen.OneOfConst("EEG", "WG", "NAM", "ONE", "eeg", string.Empty, string.Empty, "\"NAM\"", "?", "ABCDEFGHI");

    public override string Name => "table";

    protected override IEnumerable<string> Good =>
        [
            "year,MSP,MX1,MX2,MX3,MX4,MX5\n2018,EEG,NAM,NAM,WG,WG,EEG\n2019,WG,EEG,EEG,NAM,NAM,WG\n2020,NAM,WG,WG,EEG,EEG,NAM\n",
            "year;A;B\r\n2018;X;Y\r\n2019;Y;\r\n2020;;X\r\n",
            "year\tMSP\n1\tWG\n9999\tNAM\n",
            "\uFEFFyear,A\n2000,X\n2001,\n2002,Y\n2003,X\n",
            "year,A,B,C,D\n1,X,,Y,\n2,,Z,,X\n3,Z,,,\n4,,,X,Y\n5,X,Y,,Z\n",
        ];

    protected override Gen<string> Grammar { get; } =
        Gen.Select(
            Gen.OneOfConst(",", ";", "\t"),
            Gen.OneOfConst("\n", "\r\n", "\n\n"),
            Office.Array[1, 7],
            Gen.Select(Gen.Int[1998, 2010], Group.Array[0, 7]).Array[0, 12],
            (separator, end, offices, rows) =>
                string.Join(
                    end,
                    [
                        string.Join(separator, [(string)"year", .. offices]),
                        .. rows.Select(r => string.Join(separator, [r.Item1.ToString(System.Globalization.CultureInfo.InvariantCulture), .. r.Item2])),
                    ]
                )
        );

    public override void Check(string input)
    {
        var read = ChairTable.Read(input);
        Law.Answered(read);
        Law.Same(read, ChairTable.Read(input), "a table is read alike each time");
        if (read.Value is not { } table)
            return;
        Law.Holds(ModelValidation.Validate(table).Valid, "what is read is valid");
        Law.Same(table, ModelJson.Read<ChairTable>(ModelJson.Write(table)).Value, "a table is read as it was written");
        foreach (var slot in table.Slots)
            Law.Same(slot.Group, table[slot.Year, slot.Office], "a cell holds its group");
        if (table.Slots.Length > 60)
            return;
        Questions.Tables(table);
    }
}
