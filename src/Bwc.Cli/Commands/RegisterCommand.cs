using System.CommandLine;
using Bwc.Model.Diagnostics;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc register: the whole register as a file, to be corrected and given back with --register.</summary>
internal sealed class RegisterCommand : ToolCommand
{
    private readonly Option<string> _format;

    public RegisterCommand()
        : base("register", "Print the whole register as JSON: a start for a register of your own.")
    {
        _format = AddFormat("json", "json");
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        if (!arguments.GetValue(_format)!.Equals("json", StringComparison.OrdinalIgnoreCase)) throw new Refusal(Codes.WordUnknown, "there is only one format here; give json");
        return new Answer(ModelJson.Write(RegisterOf(arguments).ToFile()));
    }
}
