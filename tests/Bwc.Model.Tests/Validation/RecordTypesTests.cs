using Bwc.Model;
using Bwc.Model.Json;
using Bwc.Model.Laboratory;
using Bwc.Model.Reports;
using Bwc.Model.Validation;
using FluentValidation;

namespace Bwc.Tests;

/// <summary>One list says which records are made outside the library, how each is judged, and which of them stand alone in a file.</summary>
public class RecordTypesTests
{
    /// <summary>
    /// What only the library makes: rulings, standings, listings, comparisons and findings. Nobody writes one by hand, so none has a validator or a file of
    /// its own.
    /// </summary>
    private static readonly Type[] MadeByTheLibrary =
    [
        typeof(CalendarEntry),
        typeof(CellDifference),
        typeof(ChairOnRecord),
        typeof(ChairRuling),
        typeof(Citation),
        typeof(CodeEntry),
        typeof(EntryRuling),
        typeof(Finding),
        typeof(FindingReport),
        typeof(GroupShare),
        typeof(IntervalRuling),
        typeof(ParticipantChange),
        typeof(ParticipantComparison),
        typeof(ParticipantListRuling),
        typeof(ProgrammeCycle),
        typeof(RotationAnalysis),
        typeof(RotationCompletion),
        typeof(RotationInference),
        typeof(StateListing),
        typeof(StateStanding),
        typeof(StatusCounts),
        typeof(SymbolGap),
        typeof(YearChair),
    ];

    public static TheoryData<Type> Records => new(Samples.Records);

    public static TheoryData<Type> Judged => new(Samples.Judged);

    [Theory]
    [MemberData(nameof(Records))]
    public void Every_record_has_a_validator_of_its_name_or_is_made_by_the_library_alone(Type record)
    {
        var validator = Samples.Library.GetType($"Bwc.Model.Validation.{record.Name}Validator");
        Assert.Equal(MadeByTheLibrary.Contains(record), validator is null);
        Assert.Equal(validator, RecordTypes.ValidatorOf(record)?.GetType());
        if (validator is null)
            Assert.Null(RecordTypes.NameOf(record));
    }

    [Theory]
    [MemberData(nameof(Judged))]
    public void A_validator_is_public_and_sealed_and_made_without_arguments(Type record)
    {
        var validator = RecordTypes.ValidatorOf(record)!.GetType();
        Assert.True(validator.IsPublic && validator.IsSealed);
        Assert.Equal(typeof(RecordValidator<>).MakeGenericType(record), validator.BaseType);
        Assert.True(typeof(AbstractValidator<>).MakeGenericType(record).IsAssignableFrom(validator));
        Assert.NotNull(validator.GetConstructor(Type.EmptyTypes));
        Assert.Single(validator.GetConstructors());
    }

    [Fact]
    public void A_scan_of_the_assembly_finds_them_all_each_under_its_own_interface()
    {
        var found = AssemblyScanner.FindValidatorsInAssemblyContaining<StateValidator>().ToArray();
        Assert.Equal(Samples.Judged.ToHashSet(), found.Select(f => f.InterfaceType.GetGenericArguments()[0]).ToHashSet());
        Assert.Equal(Samples.Judged.Count(), found.Length);
        foreach (var each in found)
        {
            Assert.Equal(typeof(IValidator<>), each.InterfaceType.GetGenericTypeDefinition());
            Assert.True(each.InterfaceType.IsInstanceOfType(Activator.CreateInstance(each.ValidatorType)));
        }
    }

    [Fact]
    public void A_type_stands_in_a_file_under_its_own_name_and_the_whole_register_under_a_short_one() =>
        Assert.All(
            Samples.Standing,
            type =>
                Assert.Equal(
                    type == typeof(RegisterFile) ? "register" : char.ToLowerInvariant(type.Name[0]) + type.Name[1..],
                    ModelJson.Types.Single(name => RecordTypes.Find(name) == type)
                )
        );

    [Fact]
    public void What_does_not_stand_alone_is_written_and_not_read()
    {
        var ruling = Register.Default.Chair(2020, OfficeCode.Parse("MX3")).GetValueOrThrow();
        var text = ModelJson.Write(ruling);
        Assert.StartsWith("{\n  \"type\": \"chairRuling/1\",\n", text, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => ModelJson.Read<ChairRuling>(text));
        Assert.Throws<NotSupportedException>(() => ModelValidation.Validate(ruling));
        Assert.Equal(Codes.JsonTypeUnknown, Assert.Single(ModelJson.ReadAny(System.Text.Encoding.UTF8.GetBytes(text)).Findings).Code);
        Assert.Throws<NotSupportedException>(() => ModelJson.Read<AttributedView>("{}"));
        Assert.Throws<NotSupportedException>(() => ModelJson.Read<RotationInference>("{}"));
    }

    [Fact]
    public void What_is_only_written_has_a_schema_and_is_not_among_those_of_files()
    {
        // The tool's answer on symbols is not a public record, and has a schema for whoever reads it.
        Type[] written = [.. Samples.OpenRecords, typeof(SymbolDescription)];
        Assert.Equal(written.ToHashSet(), RecordTypes.Everything.ToHashSet());
        Assert.Equal(written.Length, RecordTypes.Everything.Count());
        Assert.Contains("\"title\": \"chairRuling\"", ModelSchema.Of("chairRuling").GetValueOrThrow(), StringComparison.Ordinal);
        Assert.Contains("\"title\": \"attributedView\"", ModelSchema.Of("AttributedView").GetValueOrThrow(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"title\": \"chairRuling\"", ModelSchema.Of().GetValueOrThrow(), StringComparison.Ordinal);
        Assert.DoesNotContain("chairRuling", ModelJson.Types);
    }

    [Fact]
    public void Every_record_can_be_written() =>
        Assert.All(
            Samples.OpenRecords,
            type =>
                Assert.StartsWith(
                    $"{{\n  \"type\": \"{RecordTypes.NameOf(type) ?? char.ToLowerInvariant(type.Name[0]) + type.Name[1..]}/1\",\n",
                    ModelJson.Write(Samples.Of(type, 0)),
                    StringComparison.Ordinal
                )
        );
}
