using Bwc.Model;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

public class ModelValidationTests
{
    [Fact]
    public void The_embedded_register_warns_of_what_lists_have_under_Yemen_before_it_was_one_State_and_of_nothing_else()
    {
        var findings = ModelValidation.Validate(Register.Default.ToFile()).Findings;
        Assert.Equal(3, findings.Length);
        Assert.All(findings, f => Assert.Equal((Codes.ActionBeforeFirstDay, FindingSeverity.Warning), (f.Code, f.Severity)));
        Assert.All(findings, f => Assert.Contains(" of YEM on ", f.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Programmes_and_holidays_are_judged_with_the_register()
    {
        var file = Register.Default.ToFile();
        var programme = file.Programmes[3];
        Assert.Equal(
            [(Codes.ProgrammeYearsWrong, "$.programmes[3].years[1]")],
            Judge(file with { Programmes = file.Programmes.SetItem(3, programme with { Years = [2018, 2018, 2019, 2020] }) })
        );
        Assert.Contains((Codes.IdentifierRepeated, "$.programmes[5].id"), Judge(file with { Programmes = file.Programmes.Add(programme) }));
        Assert.Equal(
            [(Codes.RotationMissing, "$.programmes[3].rotation")],
            Judge(file with { Programmes = file.Programmes.SetItem(3, programme with { Rotation = "nowhere" }) })
        );
        Assert.Contains(
            (Codes.OfficeNotInRegister, "$.programmes[3].offices[6]"),
            Judge(file with { Programmes = file.Programmes.SetItem(3, programme with { Offices = programme.Offices.Add(OfficeCode.Parse("ZZZ")) }) })
        );
        Assert.Contains(
            (Codes.HolidayIncomplete, "$.holidays[0].month"),
            Judge(file with { Holidays = file.Holidays.SetItem(0, file.Holidays[0] with { Month = 13 }) })
        );

        static IEnumerable<(string, string)> Judge(RegisterFile file) => Errors(file).Select(f => (f.Code, f.Path));
    }

    [Fact]
    public void Every_failure_has_a_code_of_the_catalogue_and_a_message_of_our_own()
    {
        foreach (var type in Samples.Judged)
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
        var broken = file with
        {
            States = file.States.SetItem(3, file.States[3] with { Names = file.States[3].Names.SetItem(2, file.States[3].Names[2] with { Text = " " }) }),
        };
        var finding = Assert.Single(Errors(broken));
        Assert.Equal((Codes.TextEmpty, "$.states[3].names[2].text"), (finding.Code, finding.Path));
        Assert.Equal(finding, Assert.Single(Register.Create(broken).Findings, f => f.Severity == FindingSeverity.Error));
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
            States = file.States.Replace(
                egypt,
                egypt with
                {
                    Actions =
                    [
                        egypt.Actions[0] with
                        {
                            Date = new LocalDate(1972, 4, 9),
                        },
                        egypt.Actions[0] with
                        {
                            Kind = TreatyActionKind.Ratification,
                            Date = new LocalDate(1972, 4, 8),
                        },
                    ],
                }
            ),
            Memberships = [.. file.Memberships, file.Memberships[0], file.Memberships[0] with { State = StateCode.Parse("XXX") }],
        };
        Assert.Equal(
            [Codes.ActionTooEarly, Codes.ActionTooEarly, Codes.RatifiedBeforeSignature, Codes.StateNotInRegister, Codes.MembershipsOverlap],
            Errors(broken).Select(f => f.Code)
        );
    }

    [Fact]
    public void A_decision_right_is_refused_wherever_it_stands()
    {
        var entry = new RightEntry
        {
            Right = Right.Vote,
            Value = RightValue.Yes,
            Grade = Grade.Documented,
            Source = Citation.Parse("x"),
        };
        var category = Register.Default.Participation!.CategoryOf(ParticipantKind.Signatory)! with { Rights = [entry] };
        var ruling = Register.Default.Classify("Egypt", new LocalDate(2021, 9, 3)).GetValueOrThrow() with { Rights = [entry] };
        Assert.Equal(
            (Codes.DecisionRightBeyondParties, "$.rights[0].value"),
            ModelValidation.Validate(category).Findings.Select(f => (f.Code, f.Path)).Single()
        );
        Assert.Equal((Codes.DecisionRightBeyondParties, "$.rights[0].value"), ModelValidation.Validate(ruling).Findings.Select(f => (f.Code, f.Path)).Single());
        Assert.Equal(Codes.ValueAndGradeDisagree, Assert.Single(ModelValidation.Validate(entry with { Grade = Grade.NotEstablished }).Findings).Code);
    }

    [Fact]
    [Trait("Weight", "heavy")]
    public void Many_faults_take_time_in_proportion()
    {
        var category = Register.Default.Rulebooks[0].Categories[0];
        var book = Register.Default.Rulebooks[0] with { Categories = [.. Enumerable.Repeat(category, 20_000)] };
        Assert.Equal(1001, ModelValidation.Validate(book).Findings.Length);
    }

    [Fact]
    public void A_register_that_is_valid_answers_whatever_its_texts_are_like()
    {
        var file = Register.Default.ToFile();
        var register = Register
            .Create(
                file with
                {
                    Programmes = [],
                    Rotations = [file.Rotations[0] with { Id = new string('x', 3000), Grade = Grade.NotEstablished, Source = null }],
                    Rulebooks = [file.Rulebooks[0] with { Id = new string('x', 3000), Grade = Grade.NotEstablished, Source = null }],
                }
            )
            .GetValueOrThrow();
        Assert.True(register.Chair(2020, OfficeCode.MSP).IsSuccess);
        Assert.True(register.Classify("Egypt", new LocalDate(2021, 9, 3)).IsSuccess);
        var many = file.Rotations[0] with { ViceChairs = file.Rotations[0].ViceChairs! with { PerGroup = int.MaxValue } };
        Assert.Contains(ModelValidation.Validate(many).Findings, f => f.Code == Codes.ViceChairsTooFew);
    }

    [Fact]
    public void No_number_of_warnings_hides_an_error_behind_them()
    {
        var file = Register.Default.ToFile();
        var odd = file.Organizations.Single(o => o.Abbreviation == "ICRC") with { Rule = RuleReference.Parse("44(5)") };
        var many = Enumerable
            .Range(0, FindingReport.MaxFindings + 1)
            .Select(i => odd with { Abbreviation = $"ODD{i}", Names = [odd.Names[0] with { Text = $"Odd body {i}" }] });
        var report = ModelValidation.Validate(file with { Organizations = [.. file.Organizations, .. many], Meetings = file.Meetings.Add(file.Meetings[0]) });
        Assert.Contains(Codes.MeetingRepeated, report.Findings.Select(f => f.Code));
        Assert.False(report.Valid);
    }

    [Fact]
    public void Two_organizations_that_share_a_name_are_told()
    {
        var file = Register.Default.ToFile();
        var who = file.Organizations.Single(o => o.Abbreviation == "WHO");
        Assert.Equal(
            Codes.OrganizationRepeated,
            Errors(file with { Organizations = file.Organizations.Add(who with { Abbreviation = "W.H.O.", Names = [] }) }).Single().Code
        );
    }

    [Fact]
    public void Days_of_another_calendar_are_taken_as_the_days_they_are()
    {
        var action = Register.Default.States[0].Actions[0];
        var julian = action with { Date = action.Date.WithCalendar(CalendarSystem.Julian) };
        Assert.Equal(action, julian);
        Assert.Equal(FindingReport.Clean, ModelValidation.Validate(julian));
    }

    private static IEnumerable<Finding> Errors(object model) => ModelValidation.Validate(model).Findings.Where(f => f.Severity == FindingSeverity.Error);
}
