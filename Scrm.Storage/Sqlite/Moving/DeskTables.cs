using System.Text.Json;
using Scrm.Core.Tags;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Reviews;

namespace Scrm.Storage.Sqlite.Moving;

/// <summary>What staff does: examples, reviews, counted weeks, segments, and what stands in agents' composers.</summary>
internal static class DeskTables
{
    /// <summary>The kinds.</summary>
    public static IReadOnlyList<TableKind> All { get; } =
    [
        new("example", "examples", "row", "kind id body!"),
        new("platformTagMember", "platform_tag_members", "inbox_id tag_id external_id", "inbox=inbox_id tag=tag_id external=external_id"),
        new("review", "tag_reviews", "row", "id body!") { Write = Review },
        new("coverageWeek", "coverage_weeks", "week", "week body!"),
        new("segmentCount", "segment_counts", "segment_id day", "segment=segment_id day count"),
        new("segmentExport", "segment_exports", "row", "segment=segment_id body!"),
        new("draft", "drafts", "agent_id conversation_id", "agent=agent_id conversation=conversation_id written=written_at body!"),
        new("cannedUse", "canned_uses", "canned_id", "id=canned_id count last=last_at"),
        new("scheduledReply", "scheduled_replies", "row", "id state why settled=settled_at body!")
        {
            Derived = [("conversation_id", TableKinds.Of("conversationId")), ("due_at", TableKinds.Time("dueAt"))],
        },
        new("savedView", "saved_views", "row", "id position body!")
        {
            Derived =
            [
                ("owner_id", TableKinds.Of("ownerId")), ("name", TableKinds.Of("name")), ("shared", $"coalesce({TableKinds.Of("shared")}, 0)"),
                ("version", TableKinds.Of("version")),
            ],
        },
    ];

    private static void Review(Session session, string record, JsonElement fields)
    {
        var body = fields.GetProperty("body").GetRawText();
        ReviewRows.Put(session, Json.Read<TagReview>(body), body);
    }
}
