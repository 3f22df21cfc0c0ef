using Bwc.Fuzz.Making;
using CsCheck;

namespace Bwc.Fuzz.Running;

/// <summary>A thing that takes text, with what must hold for every text.</summary>
internal abstract class Target
{
    private IReadOnlyList<string>? _corpus;

    public abstract string Name { get; }

    /// <summary>How long one input may take before it counts as a failure, once everything is warm.</summary>
    public virtual TimeSpan Patience => TimeSpan.FromSeconds(2);

    /// <summary>What mutations begin with: the target's own good texts and the kept seeds.</summary>
    public IReadOnlyList<string> Corpus => _corpus ??= [.. Good, .. Seeds.Of(Name)];

    /// <summary>Texts that are good, or nearly.</summary>
    protected abstract IEnumerable<string> Good { get; }

    /// <summary>Texts made by the rules of the thing; null where mutations are enough.</summary>
    protected virtual Gen<string>? Grammar => null;

    /// <summary>Asks the thing, and throws where something does not hold.</summary>
    public abstract void Check(string input);

    /// <summary>The input at a place: one and the same for a seed, a place and a corpus.</summary>
    public string Input(ulong seed, uint place) => Make(new Dice(place, seed));

    /// <summary>Adds an input from which to go on, because it reached something new.</summary>
    public void Learn(string input) => _corpus = [.. Corpus, input];

    protected virtual string Make(Dice dice) =>
        dice.Below(10) switch
        {
            0 => dice.Of(OddTexts.Any),
            < 5 when Grammar is { } grammar => dice.Of(grammar),
            5 when Grammar is { } grammar => Mutations.Of(dice, dice.Of(grammar), Corpus),
            _ => Mutations.Of(dice, dice.Of(Corpus), Corpus),
        };
}
