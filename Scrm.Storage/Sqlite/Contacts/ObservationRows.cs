using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Contacts;

/// <summary>Writes the rows of observations.</summary>
internal static class ObservationRows
{
    /// <summary>Adds them; what one version of a rule said of a cause, tag and value is kept once.</summary>
    public static void Add(Session session, IReadOnlyList<(TagObservation Observation, string Body)> observations)
    {
        foreach (var (observation, body) in observations)
        {
            session.Execute(
                """
                INSERT INTO tag_observations (id, contact_id, cause, tag_id, value, rule_id, rule_version, at, body, seen_of)
                VALUES (@id, @contact, @cause, @tag, @value, @rule, @version, @at, @body, (SELECT row FROM contacts WHERE contacts.id = @contact AND @seen))
                ON CONFLICT (rule_id, rule_version, contact_id, cause, tag_id, value) WHERE rule_id IS NOT NULL DO NOTHING
                """,
                ("@id", observation.Id),
                ("@contact", observation.ContactId),
                ("@cause", observation.Cause),
                ("@tag", observation.TagId),
                ("@value", observation.Value ?? ""),
                ("@rule", observation.RuleId),
                ("@version", (long?)observation.RuleVersion),
                ("@at", Instant.Of(observation.At)),
                ("@body", body),
                ("@seen", observation.Kind == ObservationKind.Seen));
        }
    }

    /// <summary>Takes them out.</summary>
    public static void Withdraw(Session session, IReadOnlyList<string> ids)
    {
        if (ids.Count > 0)
        {
            session.Execute(
                "DELETE FROM tag_observations WHERE id IN (SELECT value FROM json_each(@ids))", ("@ids", Json.Write(ids)));
        }
    }
}
