using System.Text;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Validation;

namespace Bwc.Fuzz.Huge;

/// <summary>JSON that is deep, long, or wrong a million times.</summary>
internal static class HugeJson
{
    private const int Many = 1_000_000;

    public static IEnumerable<HugeCase> All =>
        [
            new("JSON of 10^6 lists in one another, open", true, () => Any(new string('[', Many))),
            new("JSON of 10^6 lists in one another, closed", true, () => Any(new string('[', Many) + new string(']', Many))),
            new("JSON of 10^6 objects in one another", true, () => Any(Times("{\"a\":", Many) + "1" + new string('}', Many))),
            new("JSON of 10^6 lists under a member", true, () => Any("{\"type\":\"state/1\",\"names\":" + new string('[', Many) + new string(']', Many) + "}")),
            new(
                "JSON of 10^6 lists under an unknown member",
                true,
                () => Any("{\"type\":\"state/1\",\"x\":" + new string('[', Many) + new string(']', Many) + "}")
            ),
            new("JSON of more than 64 MiB, as a text", false, () => HugeCase.Coded(ModelJson.Read<State>(new string(' ', ModelJson.MaxLength + 1)))),
            new("JSON of more than 64 MiB, as bytes", false, () => HugeCase.Coded(ModelJson.ReadAny(new byte[ModelJson.MaxLength + 1]))),
            new("JSON of 64 MiB of three-byte letters", false, () => HugeCase.Coded(ModelJson.Read<State>(new string('中', ModelJson.MaxLength)))),
            new("JSON of 64 MiB of blanks", false, () => Any(new string(' ', ModelJson.MaxLength))),
            new("JSON with a text of 10^7 letters", false, () => Any("{\"type\":\"symbolGap/1\",\"x\":\"" + new string('A', 10 * Many) + "\"}")),
            new("JSON with a note of 6*10^7 letters, accepted", false, () => Accepted(new string('n', 60 * Many))),
            new("JSON with a number of 10^6 digits", true, () => Any("{\"type\":\"rotationBlock/1\",\"offices\":[],\"offset\":" + new string('9', Many) + "}")),
            new(
                "JSON with 10^6 unknown members",
                true,
                () => Any("{\"type\":\"state/1\"," + string.Join(',', Enumerable.Range(0, Many).Select(i => $"\"m{i}\":1")) + "}")
            ),
            new("JSON with one member 10^6 times", true, () => Any("{\"type\":\"state/1\"" + Times(",\"code\":\"EGY\"", Many) + "}")),
            new("JSON with 10^6 nulls in a list", true, () => Any("{\"type\":\"register/1\",\"states\":[null" + Times(",null", Many) + "]}")),
            new("JSON with 10^6 wrong items", true, () => Any("{\"type\":\"register/1\",\"states\":[1" + Times(",{}", Many) + "]}")),
            new(
                "JSON with 10^6 wrong slots",
                true,
                () => Any("{\"type\":\"chairTable/1\",\"years\":[],\"offices\":[],\"slots\":[1" + Times(",{}", Many) + "]}")
            ),
            new(
                "JSON with 10^6 slots",
                false,
                () =>
                    Table(
                        "{\"type\":\"chairTable/1\",\"years\":[1],\"offices\":[\"A\"],\"slots\":[{\"year\":1,\"office\":\"A\",\"group\":\"B\"}"
                            + Times(",{\"year\":1,\"office\":\"A\",\"group\":\"B\"}", Many)
                            + "]}"
                    )
            ),
            new("JSON with a type of 10^7 letters", true, () => Any("{\"type\":\"" + new string('A', 10 * Many) + "\"}")),
            new("JSON with a name of 10^7 letters", true, () => Any("{\"type\":\"state/1\",\"" + new string('A', 10 * Many) + "\":1}")),
            new("an empty register", true, () => Any("{\"type\":\"register/1\"}")),
        ];

    private static string Times(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Any(string json) => HugeCase.Coded(ModelJson.ReadAny(Encoding.UTF8.GetBytes(json)));

    private static string Accepted(string note)
    {
        var read = ModelJson.Read<RegisterFile>(
            "{\"memberships\":[{\"state\":\"EGY\",\"group\":\"NAM\",\"grade\":\"documented\",\"source\":\"x\",\"note\":\"" + note + "\"}]}"
        );
        return HugeCase.Coded(read) + ", " + ModelValidation.Validate(read.GetValueOrThrow()).Findings.Length + " findings";
    }

    private static string Table(string json)
    {
        var table = ModelJson.Read<ChairTable>(json).GetValueOrThrow();
        return ModelValidation.Validate(table).Findings.Length
            + " findings; infer "
            + HugeCase.Coded(RotationLaboratory.Infer(table))
            + "; analyse "
            + HugeCase.Coded(RotationLaboratory.Analyse(table));
    }
}
