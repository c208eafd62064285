using System.Text.Json.Nodes;

namespace Scrm.Storage.Moving.Sealing;

/// <summary>Records with their secrets sealed, opened, or left out.</summary>
internal static class SecretRecords
{
    private static readonly HashSet<string> Holding = ["account", "value", "formSecret", "catalog"];

    /// <summary>Sealed with a key.</summary>
    public static string? Seal(string kind, string record, SealKey key) => Change(kind, record, secret => key.Seal(secret, kind));

    /// <summary>Opened again.</summary>
    public static string? Open(string kind, string record, SealKey key) => Change(kind, record, secret => key.Open(secret, kind));

    /// <summary>Without them; null: nothing of use is left.</summary>
    public static string? LeaveOut(string kind, string record)
    {
        if (!Holding.Contains(kind))
        {
            return record;
        }

        var fields = JsonNode.Parse(record)!.AsObject();
        if (SecretFields.IsNothingWithout(kind, fields))
        {
            return null;
        }

        foreach (var (place, name) in SecretFields.Of(kind, fields))
        {
            place.Remove(name);
        }

        return Canonical.Of(fields.ToJsonString());
    }

    private static string Change(string kind, string record, Func<string, string> change)
    {
        if (!Holding.Contains(kind))
        {
            return record;
        }

        var fields = JsonNode.Parse(record)!.AsObject();
        var secrets = SecretFields.Of(kind, fields);
        foreach (var (place, name) in secrets)
        {
            place[name] = change(place[name]!.GetValue<string>());
        }

        return secrets.Count == 0 ? record : Canonical.Of(fields.ToJsonString());
    }
}
