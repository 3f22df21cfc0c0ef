using System.Globalization;
using Bwc.Model.Diagnostics;
using Bwc.Model.Files;
using Bwc.Model.Json;
using Bwc.Model.Register;
using Bwc.Model.States;
using Bwc.Model.Validation;
using FluentValidation;
using NodaTime;

namespace Bwc.Tests.Validation;

public class ModelValidation_judges_registers
{
    [Fact]
    public void The_embedded_register_is_without_a_finding() => Assert.Equal(FindingReport.Clean, ModelValidation.Validate(Register.Default.ToFile()));

    [Fact]
    public void Every_record_has_a_validator_and_every_validator_a_record_that_can_be_read()
    {
        Assert.Equal(Samples.OpenRecords.ToHashSet(), Validators.Types.ToHashSet());
        Assert.Equal(Samples.OpenRecords.Count(), ModelJson.Types.Length);
    }

    [Fact]
    public void Every_failure_has_a_code_of_the_catalogue_and_a_message_of_our_own()
    {
        foreach (var type in Samples.OpenRecords)
        {
            for (var variant = 0; variant < 6; variant++)
            {
                var record = Samples.Of(type, variant);
                foreach (var member in Samples.Settable(type).Where(m => m.PropertyType == typeof(string) || m.PropertyType.IsEnum))
                {
                    var broken = Samples.With(record, member, member.PropertyType == typeof(string) ? " " : Enum.ToObject(member.PropertyType, 99));
                    foreach (var finding in ModelValidation.Validate(broken).Findings)
                    {
                        Assert.NotNull(CodeCatalogue.Find(finding.Code));
                        Assert.StartsWith("$", finding.Path, StringComparison.Ordinal);
                        Assert.DoesNotContain("must not be", finding.Message, StringComparison.Ordinal);
                    }
                }
            }
        }
    }

    [Fact]
    public void Paths_are_those_of_the_file_down_to_the_member()
    {
        var file = Register.Default.ToFile();
        var broken = file with { States = file.States.SetItem(3, file.States[3] with { Names = file.States[3].Names.SetItem(2, file.States[3].Names[2] with { Text = " " }) }) };
        var finding = Assert.Single(ModelValidation.Validate(broken).Findings);
        Assert.Equal((Codes.TextEmpty, "$.states[3].names[2].text"), (finding.Code, finding.Path));
        Assert.Equal(finding, Assert.Single(Register.Create(broken).Findings));
    }

    [Fact]
    public void Neither_culture_nor_a_host_s_settings_change_a_finding()
    {
        var file = new RegisterFile { States = [Register.Default.States[0] with { Alpha2 = "x", M49 = "I", Names = [] }] };
        var expected = ModelValidation.Validate(file);
        var (culture, cascade) = (CultureInfo.CurrentUICulture, ValidatorOptions.Global.DefaultClassLevelCascadeMode);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
            ValidatorOptions.Global.DefaultClassLevelCascadeMode = ValidatorOptions.Global.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
            Assert.Equal(expected, ModelValidation.Validate(file));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
            ValidatorOptions.Global.DefaultClassLevelCascadeMode = ValidatorOptions.Global.DefaultRuleLevelCascadeMode = cascade;
        }
    }

    [Fact]
    public void A_stranger_to_the_library_is_not_judged() => Assert.Throws<NotSupportedException>(() => ModelValidation.Validate("text"));

    [Fact]
    public void Contradictions_of_a_register_are_all_told()
    {
        var file = Register.Default.ToFile();
        var egypt = file.States.Single(s => s.Code == StateCode.Parse("EGY"));
        var broken = file with
        {
            States = file.States.Replace(egypt, egypt with
            {
                Actions =
                [
                    egypt.Actions[0] with { Date = new LocalDate(1972, 4, 9) },
                    egypt.Actions[0] with { Kind = TreatyActionKind.Ratification, Date = new LocalDate(1972, 4, 8) },
                ],
            }),
            Memberships = [.. file.Memberships, file.Memberships[0], file.Memberships[0] with { State = StateCode.Parse("XXX") }],
        };
        Assert.Equal(
            [Codes.ActionTooEarly, Codes.ActionTooEarly, Codes.RatifiedBeforeSignature, Codes.StateNotInRegister, Codes.MembershipsOverlap],
            ModelValidation.Validate(broken).Findings.Select(f => f.Code));
    }
}
