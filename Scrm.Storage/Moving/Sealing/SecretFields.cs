using System.Text.Json.Nodes;

namespace Scrm.Storage.Moving.Sealing;

/// <summary>Where secrets stand in records: how people sign in, what cookies are protected with, what platforms and other systems are spoken to with.</summary>
internal static class SecretFields
{
    /// <summary>The secrets of a record: the object each stands in, and its name there.</summary>
    public static IReadOnlyList<(JsonObject In, string Name)> Of(string kind, JsonObject record) => (kind, CatalogOf(kind, record)) switch
    {
        ("account", _) => Texts(record["body"], "passwordHash", "securityStamp"),
        ("value", _) => Texts(record, "value"),
        ("formSecret", _) => Texts(record, "secret"),
        ("catalog", "inbox") => record["body"]?["settings"] is JsonObject settings ? Texts(settings, [.. settings.Select(one => one.Key)]) : [],
        ("catalog", "apiToken") => Texts(record["body"], "hash"),
        _ => [],
    };

    /// <summary>True: without its secrets a record is of no use and stays out. An inbox stays, and asks for its settings again.</summary>
    public static bool IsNothingWithout(string kind, JsonObject record) =>
        kind is "account" or "value" or "formSecret" || CatalogOf(kind, record) is "apiToken";

    private static string? CatalogOf(string kind, JsonObject record) => kind == "catalog" ? record["kind"]?.GetValue<string>() : null;

    private static IReadOnlyList<(JsonObject, string)> Texts(JsonNode? place, params string[] names) => place is JsonObject fields
        ? [.. names.Where(name => fields[name] is JsonValue value && value.TryGetValue<string>(out _)).Select(name => (fields, name))]
        : [];
}
