using System.Reflection;
using System.Text.RegularExpressions;

namespace Bwc.Tests;

/// <summary>The compiled library seen as a house: its rooms, the types in them, and who uses whom.</summary>
public static partial class House
{
    /// <summary>The rooms from the ground up, as docs/design.md lists them.</summary>
    public static string[] Rooms { get; } =
    [
        "Primitives",
        "Sources",
        "Diagnostics",
        "Documents",
        "States",
        "Groups",
        "Meetings",
        "Procedure",
        "Rotation",
        "Programmes",
        "Reports",
        "Reading",
        "Writing",
        "Data",
        "Validation",
        "Json",
        "Register",
    ];

    /// <summary>The source files of the library, with their paths below its folder.</summary>
    public static (string Path, string Text)[] Sources { get; } =
    [
        .. Directory
            .EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Root, file).Replace('\\', '/'), Text: File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal) && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    private static readonly ILookup<string, string> RoomsByType = Sources
        .SelectMany(file => Declarations().Matches(file.Text).Select(m => (Type: m.Groups["name"].Value, Room: file.Path.Split('/')[0])))
        .Distinct()
        .ToLookup(t => t.Type, t => t.Room);

    private static string Root => Path.Combine(TestFacts.Repository, "src", "Bwc.Model");

    /// <summary>The types that somebody wrote.</summary>
    public static IEnumerable<Type> Types { get; } =
    [.. Samples.Library.GetTypes().Where(t => t.Namespace?.StartsWith("Bwc.Model", StringComparison.Ordinal) == true && !t.FullName!.Contains('<'))];

    /// <summary>The room of a type: the folder of the file that declares it, or of the type around it. A type in two folders has no room.</summary>
    public static string RoomOf(Type type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return string.Join('+', RoomsByType[type.Name.Split('`')[0]]);
    }

    [GeneratedRegex(@"^(?:public|internal|file) [a-z ]*\b(?:class|record struct|record|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declarations();

    /// <summary>The types of the library that a type names: in its members, in their code, and in what the compiler made of them.</summary>
    public static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = new HashSet<Type>();
        foreach (var each in Nested(type))
        {
            Add(each.BaseType);
            foreach (var contract in each.GetInterfaces())
                Add(contract);
            foreach (var field in each.GetFields(All))
                Add(field.FieldType);
            foreach (var method in each.GetMethods(All).Cast<MethodBase>().Concat(each.GetConstructors(All)))
            {
                foreach (var parameter in method.GetParameters())
                    Add(parameter.ParameterType);
                if (method is MethodInfo { ReturnType: var returned })
                    Add(returned);
                foreach (var local in method.GetMethodBody()?.LocalVariables ?? [])
                    Add(local.LocalType);
                foreach (var (_, named) in Instructions.Of(method))
                    Add(named as Type ?? named?.DeclaringType);
            }
        }

        return found.Where(t => t.Assembly == Samples.Library && t.Namespace?.StartsWith("Bwc.Model", StringComparison.Ordinal) == true);

        void Add(Type? used)
        {
            if (used is null || used.IsGenericParameter)
                return;
            if (used.HasElementType)
                Add(used.GetElementType());
            else if (found.Add(used.IsGenericType ? used.GetGenericTypeDefinition() : used) && used.IsGenericType)
            {
                foreach (var argument in used.GetGenericArguments())
                    Add(argument);
            }
        }
    }

    private static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(t => t.FullName!.Contains('<')).SelectMany(Nested).Prepend(type);
}
