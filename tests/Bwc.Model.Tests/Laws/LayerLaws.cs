namespace Bwc.Tests.Laws;

/// <summary>The house: a room uses rooms below it and never one above.</summary>
public class LayerLaws
{
    [Fact]
    public void Every_type_lives_in_a_room() => Assert.All(House.Types, type => Assert.Contains(House.RoomOf(type), House.Rooms));

    [Fact]
    public void No_room_uses_one_above_it()
    {
        var climbs = House
            .Types.SelectMany(type => House.Used(type).Where(used => Floor(used) > Floor(type)).Select(used => $"{type.FullName} uses {used.FullName}"))
            .Distinct()
            .Order()
            .ToArray();
        Assert.True(climbs.Length == 0, string.Join('\n', climbs));
    }

    [Fact]
    public void A_folder_is_a_room_and_a_room_a_namespace()
    {
        var root = Path.Combine(TestFacts.Repository, "src", "Bwc.Model");
        foreach (
            var file in Directory
                .EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
                .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        )
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(file))!;
            Assert.Contains($"namespace Bwc.Model.{folder};", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_package_depends_on_NodaTime_and_FluentValidation_and_the_framework_only() =>
        Assert.All(
            Samples.Library.GetReferencedAssemblies(),
            name =>
                Assert.True(
                    name.Name is "NodaTime" or "FluentValidation" or "netstandard" || name.Name!.StartsWith("System.", StringComparison.Ordinal),
                    name.Name
                )
        );

    private static int Floor(Type type) => Array.IndexOf(House.Rooms, House.RoomOf(type));
}
