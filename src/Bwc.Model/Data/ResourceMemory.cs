using System.Buffers;

namespace Bwc.Model;

/// <summary>The bytes of an embedded file where they lie in the loaded assembly, so that reading a few of its rows does not copy the others.</summary>
/// <remarks>The memory is the assembly's: it is there as long as the code that reads it.</remarks>
internal sealed unsafe class ResourceMemory : MemoryManager<byte>
{
    private readonly byte* _start;
    private readonly int _length;

    public ResourceMemory(UnmanagedMemoryStream resource)
    {
        _start = resource.PositionPointer;
        _length = checked((int)resource.Length);
    }

    public override Span<byte> GetSpan() => new(_start, _length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) { }
}
