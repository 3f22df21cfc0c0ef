using System.Reflection;
using System.Reflection.Emit;

namespace Bwc.Tests.Laws;

/// <summary>The house: a room uses rooms below it and never one above.</summary>
public class LayerLaws
{
    // From the ground up, as docs/design.md draws it.
    private static readonly string[] Rooms =
        ["Primitives", "Sources", "Diagnostics", "Documents", "States", "Groups", "Meetings", "Procedure", "Rotation", "Programmes", "Reports", "Reading", "Files", "Validation", "Json", "Register"];

    [Fact]
    public void Every_type_lives_in_a_room() =>
        Assert.All(Types(), type => Assert.Contains(RoomOf(type), Rooms));

    [Fact]
    public void No_room_uses_one_above_it()
    {
        var climbs = Types().SelectMany(type => Used(type).Where(used => Floor(used) > Floor(type)).Select(used => $"{type.FullName} uses {used.FullName}")).Distinct().Order().ToArray();
        Assert.True(climbs.Length == 0, string.Join('\n', climbs));
    }

    [Fact]
    public void A_folder_is_a_room_and_a_room_a_namespace()
    {
        var root = Path.Combine(TestFacts.Repository, "src", "Bwc.Model");
        foreach (var file in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)))
        {
            var folder = Path.GetFileName(Path.GetDirectoryName(file))!;
            Assert.Contains($"namespace Bwc.Model.{folder};", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_package_depends_on_NodaTime_and_FluentValidation_and_the_framework_only() =>
        Assert.All(Samples.Library.GetReferencedAssemblies(), name => Assert.True(name.Name is "NodaTime" or "FluentValidation" or "netstandard" || name.Name!.StartsWith("System.", StringComparison.Ordinal), name.Name));

    private static IEnumerable<Type> Types() =>
        Samples.Library.GetTypes().Where(t => t.Namespace?.StartsWith("Bwc.Model", StringComparison.Ordinal) == true && !t.FullName!.Contains('<'));

    private static string RoomOf(Type type) => type.Namespace!.Split('.') is { Length: >= 3 } parts ? parts[2] : string.Empty;

    private static int Floor(Type type) => Array.IndexOf(Rooms, RoomOf(type));

    private static IEnumerable<Type> Used(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var found = new HashSet<Type>();
        foreach (var each in Nested(type))
        {
            Add(each.BaseType);
            foreach (var contract in each.GetInterfaces()) Add(contract);
            foreach (var field in each.GetFields(All)) Add(field.FieldType);
            foreach (var method in each.GetMethods(All).Cast<MethodBase>().Concat(each.GetConstructors(All)))
            {
                foreach (var parameter in method.GetParameters()) Add(parameter.ParameterType);
                if (method is MethodInfo { ReturnType: var returned }) Add(returned);
                foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) Add(local.LocalType);
                foreach (var called in Instructions.Called(method)) Add(called);
            }
        }

        return found.Where(t => t.Assembly == Samples.Library && t.Namespace?.StartsWith("Bwc.Model", StringComparison.Ordinal) == true);

        void Add(Type? used)
        {
            if (used is null || used.IsGenericParameter) return;
            if (used.HasElementType) Add(used.GetElementType());
            else if (found.Add(used.IsGenericType ? used.GetGenericTypeDefinition() : used) && used.IsGenericType)
            {
                foreach (var argument in used.GetGenericArguments()) Add(argument);
            }
        }
    }

    private static IEnumerable<Type> Nested(Type type) =>
        type.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic).Where(t => t.FullName!.Contains('<')).SelectMany(Nested).Prepend(type);

    /// <summary>Reads the types whose members a method's code names.</summary>
    private static class Instructions
    {
        private static readonly Dictionary<short, OpCode> Known = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

        public static IEnumerable<Type> Called(MethodBase method)
        {
            if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) yield break;
            for (var i = 0; i < code.Length;)
            {
                var value = code[i] == 0xFE ? unchecked((short)((code[i++] << 8) | code[i++])) : code[i++];
                var operand = Known[value].OperandType;
                if (operand is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok
                    && Resolve(method, BitConverter.ToInt32(code, i)) is { } used) yield return used;
                i += operand switch
                {
                    OperandType.InlineNone => 0,
                    OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                    OperandType.InlineVar => 2,
                    OperandType.InlineI8 or OperandType.InlineR => 8,
                    OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, i)),
                    _ => 4,
                };
            }
        }

        private static Type? Resolve(MethodBase method, int token)
        {
            var member = method.Module.ResolveMember(token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);
            return member as Type ?? member?.DeclaringType;
        }
    }
}
