using System.Text;
using Bwc.Fuzz.Making;
using Bwc.Fuzz.Running;
using Bwc.Model.Json;
using Bwc.Model.Validation;

namespace Bwc.Fuzz.Targets;

/// <summary>
/// JSON of every type: what is accepted is written in one form, is judged alike each time and can be asked all that a register answers; what is
/// refused is told why.
/// </summary>
internal class JsonTarget : Target
{
    private readonly Lazy<JsonMutations> _mutations;

    public JsonTarget() => _mutations = new(() => new JsonMutations(Good));

    public override string Name => "json";

    protected override IEnumerable<string> Good { get; } = JsonSamples.All;

    protected override string Make(Dice dice) =>
        dice.Below(20) switch
        {
            0 => dice.Of(OddTexts.Any),
            1 or 2 => Mutations.Of(dice, dice.Of(Corpus), Corpus),
            3 => Mutations.Of(dice, _mutations.Value.Of(dice), Corpus),
            _ => _mutations.Value.Of(dice),
        };

    public override void Check(string input)
    {
        var any = ModelJson.ReadAny(Encoding.UTF8.GetBytes(input));
        Law.Answered(any);
        var type = any.Value is { } read ? ModelType.All.First(t => t.Type == read.GetType()) : ModelType.OfText(input);
        if (type is null)
            return;
        var (value, result) = type.Read(input);
        Law.Answered(result);
        if (any.IsSuccess)
        {
            Law.Same(any.Value, value ?? (input.Any(char.IsSurrogate) ? any.Value : null), "ReadAny and Read read the same");
        }

        if (value is null)
            return;
        Written(value);
        Judged(value);
    }

    private static void Written(object value)
    {
        var text = ModelJson.Write(value);
        var again = ModelJson.ReadAny(Encoding.UTF8.GetBytes(text));
        Law.Holds(again.IsSuccess, "what was written is read again");
        Law.Same(value, again.Value, "what was written is read as the same");
        Law.Same(value.GetHashCode(), again.Value!.GetHashCode(), "equal records have one hash");
        Law.Same(text, ModelJson.Write(again.Value), "writing is stable");
        Law.Holds(value.ToString() is { Length: > 0 }, "a record says what it is");
    }

    private static void Judged(object value)
    {
        var report = ModelValidation.Validate(value);
        Law.Sound(report.Findings);
        Law.Same(report, ModelValidation.Validate(value), "a record is judged alike each time");
        Questions.Ask(value);
    }
}
