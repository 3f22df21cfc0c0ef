using CsCheck;

namespace Bwc.Fuzz.Making;

/// <summary>The random source of one input: the same seed and place give the same input on every machine.</summary>
internal sealed class Dice(uint stream, ulong seed)
{
    private readonly PCG _pcg = new(stream, seed);

    public int Below(int end) => (int)_pcg.Next((uint)end);

    public bool Once(int inSo) => Below(inSo) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public T Of<T>(Gen<T> gen) => gen.Generate(_pcg, null, out _);
}
