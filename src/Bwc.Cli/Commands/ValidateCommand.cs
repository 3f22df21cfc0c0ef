using System.CommandLine;
using Bwc.Cli.Output;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Validation;

namespace Bwc.Cli.Commands;

/// <summary>bwc validate FILE: whether a file can be read and makes sense.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string> _file = new("file")
    {
        Description = "A JSON file whose first member, \"type\", says what it contains.",
        HelpName = "FILE",
    };

    public ValidateCommand()
        : base("validate", "Check whether a file of this model (a register, a rotation, a rulebook ...) is well formed and consistent.")
    {
        Add(_file);
        AddFormat();
    }

    public override Answer Answer(ParseResult arguments)
    {
        var format = FormatOf(arguments);
        var read = ModelJson.ReadAny(Given.File(arguments.GetValue(_file)!));
        var report = read.Value is { } model ? ModelValidation.Validate(model) : new FindingReport { Findings = read.Findings };
        return Findings.Answer(Register.Default, format, report, report.Valid ? "Valid" : "Not valid");
    }
}
