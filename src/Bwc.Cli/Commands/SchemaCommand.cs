using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model.Json;

namespace Bwc.Cli.Commands;

/// <summary>bwc schema [TYPE]: the JSON Schema of the files.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Argument<string?> _type = new("type")
    {
        Description = "The type, such as register or rotationRule; by default all of them.",
        Arity = ArgumentArity.ZeroOrOne,
        HelpName = "TYPE",
    };

    public SchemaCommand()
        : base("schema", "Print the JSON Schema of the files that the tool reads and writes.")
    {
        Add(_type);
        AddFormat([Format.Json]);
    }

    public override Answer Answer(ParseResult arguments)
    {
        FormatOf(arguments);
        return new Answer(ModelSchema.Of(arguments.GetValue(_type)).OrRefuse());
    }
}
