using System.Security.Cryptography;
using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Service.Registration;

/// <summary>The register that rules on entries, and what its data are called: those of the library, or those of a file of one's own.</summary>
internal sealed record RegisterInUse(Register Register, string Version)
{
    /// <summary>Reads the register of a file, such as bwc register prints one; without a file it is the library's own.</summary>
    /// <exception cref="FindingException">The file holds no register, or one without a rulebook.</exception>
    public static RegisterInUse From(string? path)
    {
        if (path is null)
            return new RegisterInUse(Register.Default, "Bwc.Model " + Register.DataVersion);
        var bytes = File.ReadAllBytes(path);
        var register = Register.Create(ModelJson.Read<RegisterFile>(bytes).GetValueOrThrow()).GetValueOrThrow();
        // Without a rulebook it could rule on nobody: better to say so now than at the first entry.
        register.RuleOn([], new NodaTime.LocalDate(2021, 9, 3)).GetValueOrThrow();
        return new RegisterInUse(register, "SHA-256 " + Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]);
    }
}
