using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc register: the whole register as a file, to be corrected and given back with --register.</summary>
internal sealed class RegisterCommand : ToolCommand
{
    public RegisterCommand()
        : base("register", "Print the whole register as JSON, as a start for a register of your own.")
    {
        AddFormat([Format.Json]);
        AddRegister();
    }

    public override Answer Answer(ParseResult arguments)
    {
        FormatOf(arguments);
        return new Answer(ModelJson.Write(RegisterOf(arguments).ToFile()));
    }
}
