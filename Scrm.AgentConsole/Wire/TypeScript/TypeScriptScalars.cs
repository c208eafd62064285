using System.Text.Json;

namespace Scrm.AgentConsole.Wire.TypeScript;

/// <summary>Types that JSON carries as they are.</summary>
internal static class TypeScriptScalars
{
    private static readonly Dictionary<Type, string> Words = new()
    {
        [typeof(string)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(int)] = "number",
        [typeof(long)] = "number",
        [typeof(double)] = "number",
        [typeof(decimal)] = "number",
        [typeof(DateTimeOffset)] = "string",
        [typeof(DateOnly)] = "string",
        [typeof(JsonElement)] = "unknown",
    };

    /// <summary>The TypeScript word, or null for a type that needs a declaration.</summary>
    public static string? Find(Type type) => Words.GetValueOrDefault(type);

    /// <summary>True for ordered collections.</summary>
    public static bool IsList(Type type) =>
        type.GetGenericTypeDefinition() is var open
        && (open == typeof(IReadOnlyList<>) || open == typeof(IReadOnlyCollection<>) || open == typeof(IEnumerable<>) || open == typeof(List<>));

    /// <summary>True for collections by key.</summary>
    public static bool IsDictionary(Type type) =>
        type.GetGenericTypeDefinition() is var open && (open == typeof(IReadOnlyDictionary<,>) || open == typeof(Dictionary<,>));
}
