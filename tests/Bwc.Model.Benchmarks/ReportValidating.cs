using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Reports;
using Bwc.Model.Validation;

namespace Bwc.Benchmarks;

/// <summary>
/// The report of MX3 validated: are numbers, words and texts of the report such as they may be? Beside the same rules written plainly in
/// FluentValidation, as attributes of the
/// framework on plain classes, and by hand. Target: no slower than FluentValidation.
/// </summary>
[MemoryDiagnoser]
public class ReportValidating
{
    private readonly MeetingReport _report = Register.Default.FindReport("BWC/MSP/2020/MX.3/2").GetValueOrThrow();
    private readonly FluentValidation.IValidator<MeetingReport> _fluent = PlainRules.Report();
    private PlainReport _plain = new();
    private MeetingReport _broken = null!;

    [GlobalSetup]
    public void Setup()
    {
        _plain = JsonSerializer.Deserialize<PlainReport>(ModelJson.Write(_report), PlainJson.Options)!;
        _broken = _report with
        {
            Title = " ",
            AgendaItemNumber = 0,
            Items = [_report.Items[0] with { Number = -1 }, .. _report.Items.Skip(1)],
            Figures = [_report.Figures[0] with { Kind = (FigureKind)99 }],
        };
        Inputs.MustAgree(0, Fluent(), Model(), Annotations(), ByHand());
        Inputs.MustAgree(4, _fluent.Validate(_broken).Errors.Count, ModelValidation.Validate(_broken).Errors, HandRules.Faults(_broken));
    }

    [Benchmark(Baseline = true, Description = "the rules in FluentValidation")]
    public int Fluent() => _fluent.Validate(_report).Errors.Count;

    [Benchmark(Description = "ModelValidation.Validate")]
    public int Model() => ModelValidation.Validate(_report).Findings.Length;

    [Benchmark(Description = "the rules as DataAnnotations, plain classes")]
    public int Annotations()
    {
        var results = new List<ValidationResult>();
        Annotated(_plain, results);
        return results.Count;
    }

    [Benchmark(Description = "floor: the rules by hand, counted and not named")]
    public int ByHand() => HandRules.Faults(_report);

    /// <summary>The framework judges one object; whoever wants the whole walks it.</summary>
    private static void Annotated(object value, List<ValidationResult> results)
    {
        Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true);
        foreach (var property in Members.Of(value.GetType()))
        {
            switch (property.GetValue(value))
            {
                case null or string:
                    break;
                case IEnumerable items:
                    foreach (var item in items)
                    {
                        if (item is not string && item.GetType().Assembly == typeof(PlainReport).Assembly)
                            Annotated(item, results);
                    }

                    break;
                case var part:
                    Annotated(part, results);
                    break;
            }
        }
    }

    private static class Members
    {
        private static readonly Dictionary<Type, PropertyInfo[]> Known = [];

        public static PropertyInfo[] Of(Type type)
        {
            if (!Known.TryGetValue(type, out var members))
                Known[type] = members = [.. type.GetProperties().Where(p => p.PropertyType.IsClass && p.PropertyType != typeof(string))];
            return members;
        }
    }
}
