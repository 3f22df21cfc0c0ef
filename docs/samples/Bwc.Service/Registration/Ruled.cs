using System.Collections.Immutable;
using Bwc.Model;
using Bwc.Service.Registration.Tables;

namespace Bwc.Service.Registration;

/// <summary>What the register says of an entry: the ruling, where it is known who is meant, and what else there is to say.</summary>
internal sealed record Ruled(Ruling? Ruling, ImmutableArray<Finding> Findings)
{
    public List<Remark> Remarks() => [.. Findings.Select(f => new Remark { Code = f.Code, Message = f.Message })];
}
