using System.Text.Json;
using Bwc.Model;
using FluentValidation;

namespace Bwc.Tests;

/// <summary>
/// A program that is compiled ahead cannot look for records and validators, so the consumer's project names them all. Here they are looked for:
/// the list and the samples that go with it are complete, and say what is so where nothing was compiled ahead.
/// </summary>
public class ConsumerRecordLaws
{
    private static readonly string Folder = Path.Combine(MarkdownPage.Repository, "tests", "Consumer", "Records");

    private static readonly Dictionary<Type, Type> Validators = typeof(Register)
        .Assembly.GetExportedTypes()
        .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IValidator)))
        .ToDictionary(t => t.GetInterfaces().Single(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)).GetGenericArguments()[0]);

    /// <summary>The public records, and the public values beside them.</summary>
    private static IEnumerable<Type> Listed { get; } =
    [
        .. Samples
            .Records.Concat(Samples.Library.GetExportedTypes().Where(t => t.IsValueType && !t.IsEnum && !t.IsGenericType && !t.IsNested))
            .OrderBy(t => t.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_record_is_listed_with_its_validator() =>
        Same(
            "RecordList.cs",
            $$"""
            // As written by {{nameof(ConsumerRecordLaws)}}, which compares; on a difference move what it wrote over this file.
            using Bwc.Model.Validation;
            using Json = Bwc.Tests.ConsumerJsonContext;

            namespace Bwc.Consumer;

            internal static class RecordList
            {
                public static ListedRecord[] All { get; } =
                [
            {{string.Concat(Listed.Select(t => $"        ListedRecord.Of(Json.Default.{t.Name}{Validator(t)}),\n"))}}    ];
            }

            """
        );

    [Fact]
    public void Every_record_has_a_sample_with_what_its_validator_says() =>
        Same("samples.txt", string.Concat(Listed.Select(t => $"{t.Name}\t{string.Join(' ', Said(t))}\t{Text(t)}\n")));

    private static string Validator(Type record) => Validators.TryGetValue(record, out var validator) ? $", new {validator.Name}()" : string.Empty;

    // The whole register would be a line of its own length; the consumer takes the real one besides.
    private static object Sample(Type record) =>
        record == typeof(RegisterFile)
            ? Samples.Settable(record).Aggregate(Samples.Of(record, 0), (file, list) => Samples.With(file, list, Activator.CreateInstance(list.PropertyType)))
            : Samples.Of(record, 0);

    private static string Text(Type record) => JsonSerializer.Serialize(Sample(record), record, JsonSerializerOptions.Web);

    private static IEnumerable<string> Said(Type record) =>
        Validators.TryGetValue(record, out var validator)
            ? ((IValidator)Activator.CreateInstance(validator)!)
                .Validate(new ValidationContext<object>(Sample(record)))
                .Errors.Select(e => e.ErrorCode)
                .Distinct()
                .Order(StringComparer.Ordinal)
            : [];

    private static void Same(string name, string expected)
    {
        var file = Path.Combine(Folder, name);
        var shown = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        if (shown == expected)
            return;
        var received = Path.Combine(
            Folder,
            Path.GetFileNameWithoutExtension(name) + ".received" + (Path.GetExtension(name) == ".cs" ? ".cs.txt" : Path.GetExtension(name))
        );
        File.WriteAllText(received, expected);
        Assert.Fail($"tests/Consumer/Records/{name} is not complete; where what was found is right, move {Path.GetFileName(received)} over it");
    }
}
