using Bwc.Model;
using Bwc.Model.Json;

namespace Bwc.Fuzz.Targets;

/// <summary>Files of whole registers, short enough that a million can be made: whatever is accepted answers every question.</summary>
internal sealed class RegisterTarget : JsonTarget
{
    private static readonly StateCode[] Few = [.. new[] { "CHE", "EGY", "JPN", "ISR" }.Select(StateCode.Parse)];

    public override string Name => "register";

    /// <summary>A register of a few States.</summary>
    public static RegisterFile Short => Files().First();

    protected override IEnumerable<string> Good { get; } = [.. Files().Select(ModelJson.Write)];

    private static IEnumerable<RegisterFile> Files()
    {
        var whole = Register.Default.ToFile();
        var few = whole with
        {
            Sources = whole.Sources[..2],
            States = [.. whole.States.Where(s => Few.Contains(s.Code)).Select(s => s with { Names = s.Names[..1] })],
            Offices = whole.Offices[..4],
            Rotations = [],
            Memberships = [.. whole.Memberships.Where(m => Few.Contains(m.State))],
            Organizations = whole.Organizations[..2],
            Appearances = [],
            Meetings = [],
            Programmes = [],
            Holidays = whole.Holidays[..2],
            Rulebooks = [],
            Adaptations = [],
            Reports = [],
            Documents = [.. whole.Documents[..2].Select(d => d with { Meeting = null })],
        };
        yield return few;
        yield return few with
        {
            States = [],
            Memberships = [],
            Organizations = [],
            Offices = whole.Offices,
            Rotations = whole.Rotations,
            Programmes = whole.Programmes[..1],
            Meetings = whole.Meetings[..1],
            Holidays = [],
        };
        yield return few with
        {
            Rulebooks = [whole.Rulebooks[0] with { Rules = [], Chapters = [] }],
            Holidays = [],
        };
        yield return few with
        {
            Memberships =
            [
                new GroupMembership
                {
                    State = Few[0],
                    Group = null,
                    Grade = Grade.NotEstablished,
                    Source = whole.Memberships[0].Source,
                },
            ],
        };
    }
}
