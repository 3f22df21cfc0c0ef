using System.CommandLine;
using Bwc.Model.Diagnostics;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc schema [TYPE]: the JSON Schema of the files.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Argument<string?> _type = new("type") { Description = "The type, such as register or rotationRule; by default all of them.", Arity = ArgumentArity.ZeroOrOne, HelpName = "TYPE" };
    private readonly Option<string> _format;

    public SchemaCommand()
        : base("schema", "The JSON Schema of the files that the tool reads and writes.")
    {
        Add(_type);
        _format = AddFormat("json", "json");
    }

    public override Answer Answer(ParseResult arguments)
    {
        if (!arguments.GetValue(_format)!.Equals("json", StringComparison.OrdinalIgnoreCase)) throw new Refusal(Codes.WordUnknown, "there is only one format here; give json");
        return new Answer(ModelSchema.Of(arguments.GetValue(_type)).OrRefuse());
    }
}
