using System.Runtime.InteropServices;
using SharpFuzz.Common;

namespace Bwc.Fuzz.Running;

/// <summary>
/// The map that instrumented assemblies write to, one byte for each way from one place in the code to another. It is read within the process, so that
/// nothing has to be started for each input; docs/attacks.md says how the assemblies are instrumented.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private static readonly byte[] Classes = MakeClasses();

    private static byte* _map;

    private readonly byte[] _seen = new byte[Size];

    /// <summary>Gives instrumented assemblies their map, which must be there before anything of theirs runs. Without such assemblies nothing is done.</summary>
    public static void Prepare()
    {
        if (!typeof(Bwc.Model.Register).Assembly.GetReferencedAssemblies().Any(a => a.Name == "SharpFuzz.Common"))
            return;
        _map = (byte*)NativeMemory.AllocZeroed(Size);
        Trace.SharedMem = _map;
    }

    /// <summary>Starts to watch; null where the library is not instrumented.</summary>
    public static Coverage? TryStart() => _map is null ? null : new Coverage();

    public void Clear()
    {
        new Span<byte>(_map, Size).Clear();
        Trace.PrevLocation = 0;
    }

    /// <summary>Whether a way was gone for the first time, or many more times than ever before.</summary>
    public bool ReachedNew()
    {
        var found = false;
        var words = (ulong*)_map;
        for (var word = 0; word < Size / 8; word++)
        {
            if (words[word] == 0)
                continue;
            for (var i = word * 8; i < (word * 8) + 8; i++)
            {
                var times = Classes[_map[i]];
                if ((times & ~_seen[i]) == 0)
                    continue;
                _seen[i] |= times;
                found = true;
            }
        }

        return found;
    }

    /// <summary>1, 2, 3, 4 to 7, 8 to 15, 16 to 31, 32 to 127, and more: a bit each.</summary>
    private static byte[] MakeClasses()
    {
        var classes = new byte[256];
        for (var times = 1; times < 256; times++)
            classes[times] = (byte)(
                times switch
                {
                    1 => 1,
                    2 => 2,
                    3 => 4,
                    < 8 => 8,
                    < 16 => 16,
                    < 32 => 32,
                    < 128 => 64,
                    _ => 128,
                }
            );
        return classes;
    }
}
