#!/usr/bin/env dotnet
#:property ManagePackageVersionsCentrally=false
#:property RestorePackagesWithLockFile=false
#:property PublishAot=false

// Opens the packages of two packings and says of each thing that must be so whether it is; eng/package.sh packs, calls this and counts the lines.
//
//     dotnet run eng/CheckPackages.cs -- REPOSITORY VERSION FIRST SECOND
//
// FIRST and SECOND are the directories in which the repository was packed, each with the packages in its own folder artifacts.

using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

if (args.Length != 4)
{
    Console.Error.WriteLine("usage: dotnet run eng/CheckPackages.cs -- REPOSITORY VERSION FIRST SECOND");
    return 2;
}

var (repository, version, first, second) = (args[0], args[1], args[2], args[3]);
var embeddedSources = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE"); // the kind under which the format of portable symbols files a source
var home = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget");
var failed = 0;

foreach (var id in new[] { "Bwc.Model", "Bwc.Cli" })
{
    var (package, symbols) = ($"{id}.{version}.nupkg", $"{id}.{version}.snupkg");
    foreach (var file in new[] { package, symbols })
        Check($"{file} packed at two places is the same to the byte", Packed(first, file).AsSpan().SequenceEqual(Packed(second, file)));

    using var content = new ZipArchive(new MemoryStream(Packed(first, package)));
    using var symbolContent = new ZipArchive(new MemoryStream(Packed(first, symbols)));
    Check(
        $"{package} carries README, licence, notice and icon as they are here",
        new[] { $"src/{id}/README.md", "LICENSE", "NOTICE.md", "assets/icon.png" }.All(f =>
            Entry(content, Path.GetFileName(f)) is { } bytes && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(repository, f)))
        )
    );
    Check(
        $"{package} carries the licences of what is in it",
        Licences(id).All(f => Entry(content, f.Name) is { } bytes && bytes.AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(repository, f.File))))
    );
    Check(
        $"the README of {package} has no link that would be dead on a site of packages",
        DeadLinks(Encoding.UTF8.GetString(Entry(content, "README.md")!)).Length == 0
    );
    Check(
        $"{package} has an icon of 128 by 128",
        Entry(content, "icon.png") is { Length: > 24 } icon
            && icon[1..4].AsSpan().SequenceEqual("PNG"u8)
            && icon[16..24].AsSpan().SequenceEqual((byte[])[0, 0, 0, 128, 0, 0, 0, 128])
    );

    var metadata = XDocument.Load(new MemoryStream(Entry(content, $"{id}.nuspec")!)).Root!.Elements().Single();
    string Said(string element) => metadata.Elements().SingleOrDefault(e => e.Name.LocalName == element)?.Value ?? "";
    Check(
        $"{package} names itself, its version, licence, README and icon",
        (Said("id"), Said("version"), Said("license"), Said("readme"), Said("icon")) == (id, version, "MIT", "README.md", "icon.png")
    );
    Check($"{package} says that designations imply no opinion", Said("description").Contains("imply no opinion", StringComparison.Ordinal));
    Check(
        $"{package} has the notes of its version from CHANGELOG.md",
        Notes() is { Count: > 0 } notes && Said("releaseNotes").ReplaceLineEndings("\n").Split('\n').SequenceEqual(notes)
    );
    var repositoryAddress = metadata.Elements().SingleOrDefault(e => e.Name.LocalName == "repository")?.Attribute("url")?.Value;
    Check(
        $"{package} names no address but a public one",
        new[] { repositoryAddress, Said("projectUrl") }.All(a => a is null or "" || a.StartsWith("https://", StringComparison.Ordinal))
    );
    if (id == "Bwc.Model")
    {
        var dependencies = metadata
            .Descendants()
            .Where(e => e.Name.LocalName == "dependency")
            .Select(e => $"{e.Attribute("id")!.Value} {e.Attribute("version")!.Value}")
            .Order(StringComparer.Ordinal);
        Check(
            $"{package} depends on FluentValidation and NodaTime in the versions of Directory.Packages.props, and on nothing else",
            dependencies.SequenceEqual(Central("FluentValidation", "NodaTime"))
        );
        Check(
            $"{package} holds one assembly and its documentation",
            content
                .Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal))
                .Select(e => e.FullName)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(["lib/net10.0/Bwc.Model.dll", "lib/net10.0/Bwc.Model.xml"])
        );
    }
    else
    {
        Check($"{package} is a tool", metadata.Descendants().Any(e => e.Name.LocalName == "packageType" && e.Attribute("name")?.Value == "DotnetTool"));
    }

    foreach (var name in id == "Bwc.Model" ? ["lib/net10.0/Bwc.Model"] : new[] { "tools/net10.0/any/bwc", "tools/net10.0/any/Bwc.Model" })
        CheckAssembly($"{Path.GetFileName(name)}.dll of {package}", Entry(content, $"{name}.dll"), Entry(symbolContent, $"{name}.pdb"));

    foreach (var (file, archive) in new[] { (package, content), (symbols, symbolContent) })
        Check($"{file} shows nowhere where it was packed", archive.Entries.All(e => !Shows(Entry(archive, e.FullName)!, first, second, home)));

    Console.WriteLine($"{package}: {Packed(first, package).Length} bytes, {symbols}: {Packed(first, symbols).Length} bytes");
}

return failed == 0 ? 0 : 1;

void CheckAssembly(string name, byte[]? assembly, byte[]? pdb)
{
    Check($"{name} has its symbols in the package of symbols", assembly is not null && pdb is not null);
    if (assembly is null || pdb is null)
        return;

    using var reader = new PEReader(new MemoryStream(assembly));
    using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(pdb));
    var directory = reader.ReadDebugDirectory();
    var symbols = provider.GetMetadataReader();
    var identity = new BlobContentId(symbols.DebugMetadataHeader!.Id);
    Check($"{name} is compiled reproducibly", directory.Any(e => e.Type == DebugDirectoryEntryType.Reproducible));
    Check(
        $"{name} and its symbols belong together",
        directory.Any(e =>
            e.Type == DebugDirectoryEntryType.CodeView && reader.ReadCodeViewDebugDirectoryData(e).Guid == identity.Guid && e.Stamp == identity.Stamp
        )
    );
    Check(
        $"{name} can be debugged with the sources that its symbols carry",
        symbols.Documents.Count > 0
            && symbols.Documents.All(d =>
                symbols.GetCustomDebugInformation(d).Any(i => symbols.GetGuid(symbols.GetCustomDebugInformation(i).Kind) == embeddedSources)
            )
    );
    var marks = reader.GetMetadataReader();
    Check(
        $"{name} is marked as fit for trimming",
        marks.CustomAttributes.Any(a => marks.GetBlobBytes(marks.GetCustomAttribute(a).Value).AsSpan().IndexOf("IsTrimmable"u8) > 0)
    );
}

void Check(string what, bool so)
{
    Console.WriteLine($"{(so ? "passed" : "failed")}: {what}");
    if (!so)
        failed++;
}

// A site of packages shows the page alone: whatever it links to or shows must have an address of its own. Code is no link.
static string[] DeadLinks(string page) =>
    [
        .. Regex
            .Matches(
                Regex.Replace(page, "(?ms)^```.*?^```$|^    .*?$|`[^`\n]*`", string.Empty),
                @"\]\(\s*<?([^)\s>]*)|^\[[^\]]+\]:\s*<?([^\s>]+)|\b(?:src|href)\s*=\s*[""']?([^\s""'>]+)",
                RegexOptions.Multiline
            )
            .Select(m => m.Groups[1].Value + m.Groups[2].Value + m.Groups[3].Value)
            .Where(link => !link.StartsWith("https://", StringComparison.Ordinal)),
    ];

byte[] Packed(string place, string file) => File.ReadAllBytes(Path.Combine(place, "artifacts", file));

// In the letters of the file system and in those of the runtime.
static bool Shows(byte[] bytes, params string[] places) =>
    places.Any(p => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(p)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(p)) >= 0);

List<string> Notes() =>
    [
        .. File.ReadLines(Path.Combine(repository, "CHANGELOG.md"))
            .SkipWhile(l => !l.StartsWith($"## {version}", StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(l => !l.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(string.IsNullOrWhiteSpace)
            .Reverse()
            .SkipWhile(string.IsNullOrWhiteSpace)
            .Reverse(),
    ];

IEnumerable<string> Central(params string[] packages) =>
    XDocument
        .Load(Path.Combine(repository, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Where(p => packages.Contains(p.Attribute("Include")!.Value))
        .Select(p => $"{p.Attribute("Include")!.Value} {p.Attribute("Version")!.Value}")
        .Order(StringComparer.Ordinal);

// Names in the data come from lists under the first two; the package of the tool holds libraries under the others.
static IEnumerable<(string Name, string File)> Licences(string id) =>
    id == "Bwc.Model"
        ? Texts("Unicode-3.0", "LGPL-2.1")
        : [.. Texts("Unicode-3.0", "LGPL-2.1", "MIT", "Apache-2.0"), ("THIRD-PARTY-NOTICES.md", "src/Bwc.Cli/THIRD-PARTY-NOTICES.md")];

static IEnumerable<(string Name, string File)> Texts(params string[] licences) =>
    licences.Select(licence => ($"licenses/{licence}.txt", $"assets/licenses/{licence}.txt"));

static byte[]? Entry(ZipArchive archive, string name)
{
    if (archive.GetEntry(name) is not { } entry)
        return null;
    using var stream = entry.Open();
    var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    return bytes.ToArray();
}
