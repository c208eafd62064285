using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Sqlite.Documents;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>A list's question: fields and operators of ours, values of the caller's.</summary>
internal static class ConversationFilter
{
    /// <summary>The question without its words.</summary>
    public static List<BsonDocument> Of(ConversationQuery query)
    {
        List<BsonDocument> questions = [];
        if (query.Cursor is not null)
        {
            var cursor = PageCursor.Read(query.Cursor);
            questions.Add(Op.Any(
                new BsonDocument("updated", Op.Below(cursor.At)), new BsonDocument { { "updated", cursor.At }, { "_id", Op.Below(cursor.Id) } }));
        }

        void Add(bool asked, string field, Func<BsonValue> value)
        {
            if (asked)
            {
                questions.Add(new BsonDocument(field, value()));
            }
        }

        // Said in so many words, for the index of unresolved conversations.
        Add(query.Statuses.Count > 0 && !query.Statuses.Contains(ConversationStatus.Resolved), "live", () => true);
        Add(query.Statuses.Count > 0, "status", () => Op.In(query.Statuses.Select(Word.Of)));
        Add(query.AgentId is not null, "agent", () => query.AgentId);
        Add(query.OfferedTo is not null, "offered", () => query.OfferedTo);
        Add(query.Unassigned, "agent", () => BsonNull.Value);
        Add(query.Owner is not null, "owner", () => Word.Of(query.Owner!.Value));
        Add(query.TeamId is not null, "team", () => query.TeamId);
        Add(query.InboxId is not null, "inbox", () => query.InboxId);
        Add(query.ContactId is not null, "contact", () => query.ContactId);
        Add(query.Tag is not null, "tags", () => query.Tag);
        Add(query.VisibleTeamIds is not null, "team", () => VisibleTo(query.VisibleTeamIds!));
        return questions;
    }

    /// <summary>Of these teams or of none.</summary>
    public static BsonDocument VisibleTo(IReadOnlyList<string> teams) =>
        new("$in", new BsonArray(teams.Select(team => (BsonValue)team).Append(BsonNull.Value)));
}
