using System.Text.Json;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>What the bot answers from, what it did, and what would have been different.</summary>
internal static class AnswerTables
{
    // What was counted before accounts were told apart has none.
    private const string Uses = """
        (SELECT day, inbox_id, article_id, kind, count FROM inbox_article_uses
        UNION ALL SELECT day, '', article_id, kind, count - coalesce((
            SELECT sum(i.count) FROM inbox_article_uses i WHERE i.day = a.day AND i.article_id = a.article_id AND i.kind = a.kind), 0)
        FROM article_uses a)
        """;

    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("article", "articles", "row", "id version removed liveVersion=live_version live! body!"),
        new("articleVersion", "article_versions", "article_id version", "article=article_id version body!"),
        new("articleUse", Uses, "day inbox_id article_id kind", "day inbox=inbox_id article=article_id kind count")
        {
            Where = "count <> 0",
            Write = Use,
        },
        new(
            "botDay",
            "bot_days",
            "day conversation_id",
            "day conversation=conversation_id inbox=inbox_id arm asked answered offered chosen missed handed helpful unhelpful rejected people last reason=handoff_reason"),
        new("replay", "replays", "row", "id version draft! plan! body!"),
        new("replayLine", "replay_lines", "replay_id n", "replay=replay_id n body!")
        {
            Derived = [("verdict", TableKinds.Of("verdict")), ("was", TableKinds.Of("before.kind")), ("becomes", TableKinds.Of("after.kind"))],
        },
        new("embedding", "embeddings", "model wording", "model wording place#"),
        new("ruleEdition", "rule_editions", "version", "version head! body!"),
        new("ruleDraft", "rule_draft", "one", "stamp body!") { Derived = [("one", "1")] },
        new("ruleRun", "rule_runs", "row", "id version rules! plan! body!"),
        new("ruleRunLine", "rule_run_lines", "row", "run=run_id body!"),
    ];

    private static void Use(Session session, string record, JsonElement fields)
    {
        if (fields.GetProperty("inbox").GetString()!.Length > 0)
        {
            session.Execute(
                """
                INSERT INTO inbox_article_uses (day, inbox_id, article_id, kind, count)
                VALUES (@r ->> '$.day', @r ->> '$.inbox', @r ->> '$.article', @r ->> '$.kind', @r ->> '$.count')
                """,
                ("@r", record));
        }

        session.Execute(
            """
            INSERT INTO article_uses (day, article_id, kind, count) VALUES (@r ->> '$.day', @r ->> '$.article', @r ->> '$.kind', @r ->> '$.count')
            ON CONFLICT (day, article_id, kind) DO UPDATE SET count = count + excluded.count
            """,
            ("@r", record));
    }
}
