using System.Reflection;
using Bwc.Model;

namespace Bwc.Tests;

/// <summary>The catalogue of codes is complete, unique and documented. That each example brings its code out is shown by the tests of the tool.</summary>
public class CodeLaws
{
    [Fact]
    public void Every_code_has_one_entry_and_every_entry_a_code()
    {
        var constants = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).ToArray();
        Assert.Equal(constants.Order(), CodeCatalogue.All.Select(e => e.Code).Order());
        Assert.Equal(constants.Length, constants.Distinct().Count());
        Assert.All(constants, code => Assert.Matches("^BWC-[A-Z0-9]{3}-[0-9]{3}$", code));
    }

    [Fact]
    public void Every_entry_says_what_is_wrong_and_what_would_be_right() =>
        Assert.All(CodeCatalogue.All, entry => Assert.True(entry.Meaning.EndsWith('.') && entry.Remedy.EndsWith('.'), entry.Code));

    [Fact]
    public void Every_code_has_an_example_save_those_that_need_a_call_in_code_or_a_huge_file_or_a_full_disk_or_a_file_that_is_no_text() =>
        Assert.Equal(
            [
                Codes.HalfCharacter,
                Codes.PartMissing,
                Codes.ObjectionByNonParty,
                Codes.SilenceNotAgreed,
                Codes.VotedTwice,
                Codes.ActorOfOtherDay,
                Codes.EventsTooMany,
                Codes.CycleTooLong,
                Codes.TableTooLarge,
                Codes.MandateIncomplete,
                Codes.JsonTooLarge,
                Codes.FindingsCut,
                Codes.OutputUnwritable,
                Codes.FileFormatUnknown,
                Codes.FileDamaged,
                Codes.FileEncrypted,
                Codes.FileHasNoText,
                Codes.FileTooLarge,
            ],
            CodeCatalogue.All.Where(e => CodeExamples.Of(e.Code) is null).Select(e => e.Code)
        );

    [Fact]
    public void No_example_is_left_over_from_a_code_that_went() => Assert.All(CodeExamples.All, e => Assert.NotNull(CodeCatalogue.Find(e.Code)));

    [Fact]
    public void The_code_that_stands_on_the_ground_floor_as_a_text_is_the_one_of_the_catalogue() =>
        Assert.StartsWith(Codes.CitationMalformed, Assert.Throws<FormatException>(() => Citation.Parse(" ")).Message, StringComparison.Ordinal);
}
