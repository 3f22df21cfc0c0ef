using System.Reflection;
using System.Xml.Linq;

namespace Bwc.Tests;

/// <summary>The documentation of the library as the package carries it, asked by member.</summary>
public static class XmlDocumentation
{
    /// <summary>The members by their names in the file, such as "M:Bwc.Model.Register.ToFile".</summary>
    public static IReadOnlyDictionary<string, XElement> Members { get; } =
        XDocument
            .Load(Path.Combine(Path.GetDirectoryName(Samples.Library.Location)!, "Bwc.Model.xml"))
            .Descendants("member")
            .ToDictionary(m => m.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>What is written of a member; that of a property for its accessors, and that of a record for its first constructor.</summary>
    public static XElement? Of(MethodBase method)
    {
        var property = method.DeclaringType!.GetProperties(All).FirstOrDefault(p => p.GetMethod == method || p.SetMethod == method);
        if (property is not null)
            return Members.GetValueOrDefault($"P:{NameOf(property.DeclaringType!)}.{property.Name}{Parameters(property.GetIndexParameters())}");
        var name = method.IsConstructor ? "#ctor" : method.Name;
        if (method.IsGenericMethod)
            name += $"``{method.GetGenericArguments().Length}";
        var returned = method is MethodInfo { Name: "op_Implicit" or "op_Explicit", ReturnType: var type } ? "~" + NameOf(type) : string.Empty;
        return Members.GetValueOrDefault($"M:{NameOf(method.DeclaringType)}.{name}{Parameters(method.GetParameters())}{returned}");
    }

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static string Parameters(ParameterInfo[] parameters) =>
        parameters.Length == 0 ? string.Empty : $"({string.Join(',', parameters.Select(p => NameOf(p.ParameterType)))})";

    private static string NameOf(Type type)
    {
        if (type.IsByRef)
            return NameOf(type.GetElementType()!) + "@";
        if (type.IsArray)
            return NameOf(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return (type.DeclaringMethod is null ? "`" : "``") + type.GenericParameterPosition;
        if (type.IsGenericType && !type.IsGenericTypeDefinition)
        {
            var arguments = string.Join(',', type.GetGenericArguments().Select(NameOf));
            return $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}{{{arguments}}}";
        }

        return type.FullName!.Replace('+', '.');
    }
}
