using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>The house: a room uses rooms below it and never one above.</summary>
public partial class LayerLaws
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
    public void Namespaces_are_five()
    {
        // A converter lives with its type, whose attribute names it, and still has the namespace of JSON.
        Assert.All(
            House.Sources,
            file =>
                Assert.Contains(
                    $"namespace {(ConverterFile().IsMatch(file.Path) ? "Bwc.Model.Json" : NamespaceOf(file.Path))};",
                    file.Text,
                    StringComparison.Ordinal
                )
        );
        Assert.Equal(
            ["Bwc.Model", "Bwc.Model.Json", "Bwc.Model.Laboratory", "Bwc.Model.Reports", "Bwc.Model.Validation"],
            Samples.Library.GetExportedTypes().Select(t => t.Namespace!).Distinct().Order(StringComparer.Ordinal)
        );
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

    [GeneratedRegex(@"(JsonConverter|JsonContext|/IHaveWords)\.cs$")]
    private static partial Regex ConverterFile();

    private static int Floor(Type type) => Array.IndexOf(House.Rooms, House.RoomOf(type));

    private static string NamespaceOf(string path) =>
        path.StartsWith("Rotation/Laboratory/", StringComparison.Ordinal)
            ? "Bwc.Model.Laboratory"
            : path.Split('/')[0] switch
            {
                "Reports" or "Reading" or "Writing" => "Bwc.Model.Reports",
                "Validation" => "Bwc.Model.Validation",
                "Json" => "Bwc.Model.Json",
                _ => "Bwc.Model",
            };
}
