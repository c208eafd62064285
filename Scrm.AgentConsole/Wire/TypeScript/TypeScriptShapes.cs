using System.Reflection;
using System.Text;
using System.Text.Json;

namespace Scrm.AgentConsole.Wire.TypeScript;

/// <summary>Collects C# types as they are named and words each as a TypeScript declaration.</summary>
internal sealed class TypeScriptShapes
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly SortedDictionary<string, string> _declarations = new(StringComparer.Ordinal);

    /// <summary>Every declaration so far, by name.</summary>
    public IEnumerable<string> Declarations() => _declarations.Values;

    /// <summary>True for records: they alone carry a synthesised clone method.</summary>
    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    /// <summary>How a parameter is typed, <c>| null</c> where C# says so.</summary>
    public string TypeOf(ParameterInfo parameter) => Worded(_nullability.Create(parameter));

    /// <summary>What a method's task gives; <c>void</c> for a bare task.</summary>
    public string ResultOf(MethodInfo method) =>
        _nullability.Create(method.ReturnParameter).GenericTypeArguments is [var result] ? Worded(result) : "void";

    /// <summary>How a type is called; declares it the first time.</summary>
    public string NameOf(Type type)
    {
        var plain = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        var name = plain.Name.Split('`')[0];
        if (!_declarations.ContainsKey(name))
        {
            _declarations[name] = "";
            _declarations[name] = plain.IsEnum ? Union(name, plain) : Interface(name, plain);
        }

        return name;
    }

    private static string Union(string name, Type type) =>
        $"export type {name} = {string.Join(" | ", Enum.GetNames(type).Select(n => $"'{Camel(n)}'"))};\n";

    private string Interface(string name, Type type)
    {
        var text = new StringBuilder($"export interface {name}");
        if (type.IsGenericTypeDefinition)
        {
            text.Append('<').AppendJoin(", ", type.GetGenericArguments().Select(a => a.Name)).Append('>');
        }

        text.Append(" {\n");
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public).OrderBy(p => p.MetadataToken))
        {
            var nullability = _nullability.Create(property);

            // A null member may be left out of JSON, in both directions.
            var mark = nullability.ReadState == NullabilityState.Nullable && !property.PropertyType.IsGenericParameter ? "?" : "";
            text.Append("  readonly ").Append(Camel(property.Name)).Append(mark).Append(": ").Append(Worded(nullability)).Append(";\n");
        }

        return text.Append("}\n").ToString();
    }

    private string Worded(NullabilityInfo info)
    {
        var word = Bare(info);
        return info.ReadState == NullabilityState.Nullable && !info.Type.IsGenericParameter ? $"{word} | null" : word;
    }

    private string Bare(NullabilityInfo info)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (TypeScriptScalars.Find(type) is { } scalar)
        {
            return scalar;
        }

        if (type.IsArray)
        {
            return $"readonly {Element(Worded(info.ElementType!))}[]";
        }

        if (!type.IsGenericType)
        {
            return NameOf(type);
        }

        var arguments = info.GenericTypeArguments.Select(Worded).ToArray();
        return TypeScriptScalars.IsList(type) ? $"readonly {Element(arguments[0])}[]"
            : TypeScriptScalars.IsDictionary(type) ? $"Readonly<Record<{arguments[0]}, {arguments[1]}>>"
            : $"{NameOf(type)}<{string.Join(", ", arguments)}>";
    }

    private static string Element(string word) => word.Contains(' ', StringComparison.Ordinal) ? $"({word})" : word;

    private static string Camel(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);
}
