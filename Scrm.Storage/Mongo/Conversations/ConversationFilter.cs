using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>A list's question: fields and operators of ours, values of the caller's.</summary>
internal static class ConversationFilter
{
    /// <summary>The question without its words and its place in the list.</summary>
    public static List<BsonDocument> Of(ConversationQuery query)
    {
        List<BsonDocument> questions = [];
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
        Add(query.Channels.Count > 0, "channel", () => Op.In(query.Channels));
        Add(query.InboxIds.Count > 0, "inbox", () => Op.In(query.InboxIds));
        Add(query.TeamIds.Count > 0, "team", () => Op.In(query.TeamIds));
        Add(query.Tags.Count > 0, "tags", () => Op.In(query.Tags));
        Add(query.Languages.Count > 0, "language", () => Op.In(query.Languages));
        Add(query.MinPriority is not null, "priority", () => Op.AtLeast(query.MinPriority!.Value));
        Add(query.WaitingSince is not null, "waiting", () => Op.AtMost(Instant.Of(query.WaitingSince!.Value)));
        Add(query.MentionedId is not null, "mentioned", () => query.MentionedId);
        if (query.VisibleTeamIds is { } teams)
        {
            questions.Add(VisibleTo(teams, query.VisibleAgentId));
        }

        return questions;
    }

    /// <summary>Of these teams or of none, or owned by or offered to the agent.</summary>
    public static BsonDocument VisibleTo(IReadOnlyList<string> teams, string? agentId)
    {
        var ofTeams = new BsonDocument("team", new BsonDocument("$in", new BsonArray(teams.Select(team => (BsonValue)team).Append(BsonNull.Value))));
        return agentId is null ? ofTeams : Op.Any(ofTeams, new BsonDocument("agent", agentId), new BsonDocument("offered", agentId));
    }
}
