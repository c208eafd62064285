using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Conversations;

/// <summary>Writes and reads the documents of conversations.</summary>
internal static class ConversationRows
{
    /// <summary>The collection. By id: a turn, a reply, a claim know the conversation.</summary>
    public static readonly CollectionPlan Plan = new(
        "conversations", "version:long inbox:string contact:string status:string owner:string updated:long number:long body:object")
    {
        Zone = Zoning.By("_id", "contact"),
        ShardKey = "_id",
        Indexes =
        [
            new("contact number"), new("-updated -_id"), new("live -updated -_id") { Having = "live" },
            new("agent -updated -_id") { Having = "agent" }, new("owner status team waiting"), new("inbox -updated -_id"),
            new("offered -updated -_id") { Having = "offered" }, new("tags -updated") { Having = "tags" }, new("form") { Having = "form" },
            new("-active -_id"), new("live waits _id") { Having = "live" }, new("live urgency _id") { Having = "live" },
            new("mentioned") { Having = "mentioned" },
        ],
    };

    /// <summary>Saves when the stored version is the expected one and no other unresolved one is in the way.</summary>
    public static async Task<bool> TrySaveAsync(Session session, ConversationCommit commit, Numbers numbers)
    {
        var conversation = commit.Conversation;
        var stored = await session.GetAsync(Plan, conversation.Id);
        if ((stored?["version"].ToInt64() ?? 0) != commit.ExpectedVersion)
        {
            return false;
        }

        var before = Body.ReadOrNull<Conversation>(stored);
        var number = stored?["number"].ToInt64() ?? numbers.Next();
        if (!await ThreadRows.TrySaveAsync(session, conversation, before, number))
        {
            return false;
        }

        HeldRows.Save(session, conversation, before);
        session.Put(Plan, Document(conversation, number, Mentioned(commit, stored)));
        return true;
    }

    /// <summary>One by id, or null.</summary>
    public static async Task<Conversation?> GetAsync(Session session, string id) => Body.ReadOrNull<Conversation>(await session.GetAsync(Plan, id));

    /// <summary>The newest with an identity in the inbox, or null.</summary>
    public static async Task<Conversation?> LatestAsync(Session session, string inboxId, string externalId) =>
        await ThreadRows.LatestAsync(session, inboxId, externalId) is { } id ? await GetAsync(session, id) : null;

    /// <summary>All of a contact, newest first.</summary>
    public static async Task<IReadOnlyList<Conversation>> OfContactAsync(Session session, string contactId) =>
        Body.All<Conversation>(await session.AllAsync(Plan, new BsonDocument("contact", contactId), new BsonDocument("number", -1)));

    // Who was called once stays called.
    private static BsonArray Mentioned(ConversationCommit commit, BsonDocument? stored)
    {
        var called = stored is not null && stored.TryGetValue("mentioned", out var before) ? before.AsBsonArray.Select(one => one.AsString) : [];
        return new BsonArray(commit.Messages.Any(line => line.Mentions.Count > 0) ? called.Union(commit.Conversation.Mentioned) : called);
    }

    /// <summary>A conversation's document.</summary>
    public static BsonDocument Document(Conversation conversation, long number, BsonArray mentioned) => new()
    {
        { "_id", conversation.Id },
        { "version", conversation.Version },
        { "inbox", conversation.InboxId },
        { "contact", conversation.ContactId },
        { "name", conversation.ContactName },
        { "status", Word.Of(conversation.Status) },
        { "live", true, conversation.Status != ConversationStatus.Resolved },
        { "owner", Word.Of(conversation.Owner.Kind) },
        { "agent", Field.Of(conversation.Owner.AgentId), conversation.Owner.AgentId is not null },
        { "team", Field.Of(conversation.TeamId), conversation.TeamId is not null },
        { "waiting", Field.Of(Instant.Of(conversation.WaitingSince)), conversation.WaitingSince is not null },
        { "updated", Instant.Of(conversation.UpdatedAt) },
        { "weight", conversation.Weight },
        { "offered", Field.Of(conversation.Offer?.ToAgentId), conversation.Offer is not null },
        { "tags", new BsonArray(conversation.Tags), conversation.Tags.Count > 0 },
        { "form", true, conversation.Form is not null },
        { "channel", conversation.Channel },
        { "priority", conversation.Priority },
        { "language", Field.Of(conversation.Language), conversation.Language is not null },
        { "active", Instant.Of(conversation.LastMessage?.At ?? conversation.CreatedAt) },
        { "waits", ListOrder.WaitOf(conversation) },
        { "urgency", ListOrder.UrgencyOf(conversation) },
        { "mentioned", mentioned, mentioned.Count > 0 },
        { "number", number },
        { Body.Name, Body.Of(conversation) },
    };
}
