using Scrm.Core.Sources;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Sources;

/// <summary>Counts what codes brought, from timelines, people, conversations and tags as they are.</summary>
internal static class SourceRows
{
    private const int MostTags = 10;

    // Whoever came by this code first; the same scene may hang at another account.
    private const string Brought = """
        contacts p WHERE p.body ->> '$.source' = 'scan:' || @scene
        AND EXISTS (SELECT 1 FROM contact_identities i WHERE i.contact_id = p.id AND i.inbox_id = @inbox)
        """;

    /// <summary>The figures of one code.</summary>
    public static SourceFigures Figures(Session session, string inboxId, string scene)
    {
        var (scans, people, followers, last) = session.First(
            """
            SELECT count(*), count(DISTINCT contact_id), count(DISTINCT contact_id) FILTER (WHERE body ->> '$.kind' = 'subscribe'), max(at)
            FROM touchpoints
            WHERE body ->> '$.kind' IN ('subscribe', 'scan') AND body ->> '$.detail' = @scene AND body ->> '$.inboxId' = @inbox
            """,
            reader => (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.IsDBNull(3) ? (DateTimeOffset?)null : Instant.From(reader.GetInt64(3))),
            ("@scene", scene),
            ("@inbox", inboxId));
        var first = session.Number($"SELECT count(*) FROM {Brought}", ("@scene", scene), ("@inbox", inboxId)) ?? 0;
        var conversations = session.Number(
            $"SELECT count(*) FROM conversations WHERE inbox_id = @inbox AND body ->> '$.lastSeq' > 0 AND contact_id IN (SELECT p.id FROM {Brought})",
            ("@scene", scene),
            ("@inbox", inboxId)) ?? 0;
        var tags = session.All(
            $"""
            SELECT body ->> '$.tagId' AS tag, max(body ->> '$.name'), count(DISTINCT contact_id) AS people FROM tag_assignments
            WHERE contact_id IN (SELECT p.id FROM {Brought}) AND (expires_at IS NULL OR expires_at > {StoreClock.Now})
            GROUP BY tag ORDER BY people DESC, tag LIMIT @limit
            """,
            reader => new SourceTag(reader.GetString(0), reader.GetString(1), reader.GetInt64(2)),
            ("@scene", scene),
            ("@inbox", inboxId),
            ("@limit", MostTags));
        return new SourceFigures(scans, people, followers, first, conversations, last, tags);
    }
}
