using System.Text.Json.Nodes;

namespace Scrm.Storage.Moving;

/// <summary>Jobs that are in the middle of something: the places they remember are the old store's, so in the new one they begin anew, which changes nothing twice.</summary>
internal static class RunningJobs
{
    /// <summary>A record, with a running job back at its beginning.</summary>
    public static string Anew(string kind, string record)
    {
        if (kind != "catalog" || !record.Contains("\"backfillJob\"", StringComparison.Ordinal))
        {
            return record;
        }

        var fields = JsonNode.Parse(record)!.AsObject();
        if (fields["kind"]!.GetValue<string>() != "backfillJob" || fields["body"] is not JsonObject job || job["state"]?.GetValue<string>() != "running")
        {
            return record;
        }

        job["position"] = 0;
        job["lastClick"] = 0;
        job["upTo"] = long.MaxValue;
        job.Remove("lastOrderId");
        job.Remove("lastContactId");
        return Canonical.Of(fields.ToJsonString());
    }
}
