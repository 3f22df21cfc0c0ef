using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>The tests themselves: a class is named after the type that it tests and stands where that type is, and its methods are sentences.</summary>
public partial class TestLaws
{
    /// <summary>What is tested and is not a type: the pages.</summary>
    private static readonly string[] NoTypes = ["Docs"];

    /// <summary>Folders of tests that go through the whole and so mirror nothing.</summary>
    private static readonly string[] NoRooms = ["Attacks", "Docs", "Laws"];

    private static readonly string[] Tested = ["src/Bwc.Model", "src/Bwc.Cli", "docs/samples/Bwc.Service"];

    /// <summary>Where the types stand that are tested, by their names.</summary>
    private static readonly ILookup<string, string> Rooms = Tested
        .SelectMany(root =>
            Files(root).SelectMany(file => Declared().Matches(file.Text).Select(type => (Type: type.Groups["name"].Value, Room: FolderOf(file.Path))))
        )
        .ToLookup(type => type.Type, type => type.Room, StringComparer.Ordinal);

    private static readonly (string Path, string Text)[] Tests =
    [
        .. new[] { "Model", "Cli", "Service" }.SelectMany(project => Files($"tests/Bwc.{project}.Tests")).Where(file => Attribute().IsMatch(file.Text)),
    ];

    [Fact]
    public void A_class_stands_alone_in_a_file_of_its_name()
    {
        Assert.NotEmpty(Tests);
        Assert.All(Tests, file => Assert.Equal(Path.GetFileNameWithoutExtension(file.Path), Assert.Single(Declared().Matches(file.Text)).Groups["name"].Value));
    }

    [Fact]
    public void A_class_is_named_after_the_type_it_tests_or_is_a_law() =>
        Assert.All(
            Tests,
            file =>
            {
                var name = Path.GetFileNameWithoutExtension(file.Path);
                if (FolderOf(file.Path) == "Laws")
                    Assert.EndsWith("Laws", name, StringComparison.Ordinal);
                else
                    Assert.True(
                        name.EndsWith("Tests", StringComparison.Ordinal) && SubjectOf(name) is not null,
                        $"{name}: no type has the name it begins with"
                    );
            }
        );

    [Fact]
    public void A_class_stands_in_the_room_of_the_type_it_tests() =>
        Assert.All(
            Tests.Where(file => !NoRooms.Contains(FolderOf(file.Path))),
            file => Assert.Contains(FolderOf(file.Path), Rooms[SubjectOf(Path.GetFileNameWithoutExtension(file.Path))!])
        );

    [Fact]
    public void A_method_is_a_sentence_of_words_with_no_name_of_a_class_in_front() =>
        Assert.All(
            Tests.SelectMany(file => Method().Matches(file.Text).Select(method => (file.Path, Name: method.Groups["name"].Value))),
            method =>
            {
                Assert.Matches("^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+)+$", method.Name);
                Assert.False(
                    method.Name.StartsWith(
                        Path.GetFileNameWithoutExtension(method.Path).Replace("Tests", "_", StringComparison.Ordinal),
                        StringComparison.Ordinal
                    ),
                    $"{method.Path}: {method.Name} says again what the class says"
                );
            }
        );

    /// <summary>The longest name of a type, or of what stands for one, that a name begins with, as a whole word.</summary>
    private static string? SubjectOf(string name) =>
        Enumerable
            .Range(1, name.Length - 1)
            .Where(length => char.IsUpper(name[length]))
            .Select(length => name[..length])
            .LastOrDefault(subject => Rooms.Contains(subject) || NoTypes.Contains(subject));

    private static string FolderOf(string path) => Path.GetDirectoryName(path)!.Replace('\\', '/');

    private static (string Path, string Text)[] Files(string root)
    {
        var folder = Path.Combine(TestFacts.Repository, root);
        return
        [
            .. Directory
                .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(folder, file), Text: File.ReadAllText(file)))
                .Where(file => FolderOf(file.Path).Split('/')[0] is not ("bin" or "obj")),
        ];
    }

    [GeneratedRegex(@"^(?:public|internal) [a-z ]*\b(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declared();

    [GeneratedRegex(@"^ +\[(?:Browser)?(?:Fact|Theory)\b", RegexOptions.Multiline)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"^ +\[(?:Browser)?(?:Fact|Theory)\b[^\0]*?^ +public (?:async )?(?:Task|void) (?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Method();
}
