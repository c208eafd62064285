using MongoDB.Bson;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Merging;
using Scrm.Core.Segments.Facts;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Merging;

/// <inheritdoc cref="IMergeStore"/>
internal sealed class MongoMergeStore(MongoStore store) : IMergeStore
{
    /// <inheritdoc/>
    public Task<bool> CommitAsync(MergeCommit commit, CancellationToken cancellationToken) => store.WriteAsync(
        async session => await (commit.Merge.IsStanding ? TryJoinAsync(session, commit) : TryPartAsync(session, commit)) ? Written.Keep(true) : Written.Undo(false),
        cancellationToken);

    /// <inheritdoc/>
    public Task<Merge?> GetAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<Merge>(await session.GetAsync(MergeRows.Plan, id)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Merge>> OfAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<Merge>(await session.AllAsync(
            MergeRows.Plan, Op.Any(new BsonDocument("kept", contactId), new BsonDocument("merged", contactId)), new BsonDocument("number", -1))),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Contact>> AlikeAsync(Contact contact, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        async session =>
        {
            var keys = await session.FieldsAsync(
                PersonKeyRows.Plan, store.Zones.Beside(contact.Id, new BsonDocument("key", Op.In(ContactKeys.Of(contact).Select(PersonKeyRows.KeyOf)))), "contact");
            List<BsonDocument> ways = [new("_id", Op.In(keys.Select(row => row["contact"].AsString).Distinct())), new("name", contact.Name)];
            if (contact.Attributes.GetValueOrDefault(MergeSuggestions.Email) is { Length: > 0 } email)
            {
                var folded = AttributeFact.Of(MergeSuggestions.Email, email).Folded;
                ways.Add(new("attributes", new BsonDocument("$elemMatch", new BsonDocument { { "name", MergeSuggestions.Email }, { "folded", folded } })));
            }

            List<BsonDocument> found = [];
            foreach (var way in ways)
            {
                found.AddRange(await session.AllAsync(ContactRows.Plan, store.Zones.Beside(contact.Id, way), new BsonDocument("number", 1), limit + 1));
            }

            return Body.All<Contact>(found.Where(row => row["_id"] != contact.Id).DistinctBy(row => row["_id"]).OrderBy(row => row["number"].ToInt64()).Take(limit));
        },
        cancellationToken);

    private async Task<bool> TryJoinAsync(Session session, MergeCommit commit)
    {
        var (merge, mergedId) = (commit.Merge, commit.Merge.MergedId);
        var stored = await session.GetAsync(ContactRows.Plan, mergedId);
        if (stored?["version"].ToInt64() != commit.Merged.Version)
        {
            return false;
        }

        ContactRows.Remove(session, commit.Merged);
        PersonCounts.Clear(session, mergedId);
        if (!await ContactRows.TrySaveAsync(session, commit.Kept, commit.ExpectedKeptVersion, store.Numbers, mergedId)
            || !await TrySaveConversationsAsync(session, commit))
        {
            return false;
        }

        await MovedRows.GoOverAsync(session, merge.Id, mergedId, merge.KeptId);
        session.ChangeAll(
            SignalRows.Plan, new BsonDocument("body.occasion.contactId", mergedId), Op.Set(new BsonDocument("body.occasion.contactId", merge.KeptId)));
        EditRows.Add(session, commit.Edits);
        await PersonCounts.MakeAsync(
            session,
            merge.KeptId,
            await ConversationsAsync(session, [merge.KeptId, mergedId]),
            await TouchedAsync(session, [merge.KeptId, mergedId]));
        MergeRows.Save(session, merge, store.Numbers.Next(), stored["number"].ToInt64());
        return true;
    }

    private async Task<bool> TryPartAsync(Session session, MergeCommit commit)
    {
        var merge = commit.Merge;
        var stored = await session.GetAsync(MergeRows.Plan, merge.Id);
        if (stored?.Text("standing") is null
            || !await ContactRows.TrySaveAsync(session, commit.Kept, commit.ExpectedKeptVersion, store.Numbers)
            || !await ContactRows.TrySaveAsync(session, commit.Merged, 0, store.Numbers, merge.KeptId)
            || !await TrySaveConversationsAsync(session, commit))
        {
            return false;
        }

        // He is as new to the store: his version and his place among people go on from where they were.
        session.Change(ContactRows.Plan, new BsonDocument("_id", merge.MergedId), Op.Set(new BsonDocument
        {
            { "version", commit.Merged.Version }, { "body.version", commit.Merged.Version }, { "number", stored["place"].ToInt64() },
        }));
        var theirs = commit.Conversations.Select(c => c.Conversation.Id).ToHashSet();
        var conversations = await ConversationsAsync(session, [merge.KeptId]);
        var touched = await session.AllAsync(PersonRows.Touchpoints, new BsonDocument("contact", merge.KeptId));
        var back = touched.ToLookup(row =>
            (row.TryGetValue("via", out var via) && via.AsBsonArray.Contains(merge.Id))
            || (row["body"].AsBsonDocument.Text("conversationId") is { } conversation && theirs.Contains(conversation)));
        await MovedRows.ComeBackAsync(session, merge.Id, merge.KeptId, merge.MergedId, [.. theirs]);
        EditRows.Add(session, commit.Edits);
        await PersonCounts.MakeAsync(session, merge.KeptId, [.. conversations.Where(id => !theirs.Contains(id))], Body.All<Touchpoint>(back[false]));
        await PersonCounts.MakeAsync(session, merge.MergedId, [.. theirs], Body.All<Touchpoint>(back[true]));
        MergeRows.Save(session, merge, stored["number"].ToInt64(), stored["place"].ToInt64());
        return true;
    }

    private async Task<bool> TrySaveConversationsAsync(Session session, MergeCommit commit)
    {
        foreach (var conversation in commit.Conversations)
        {
            if (await Committing.RunAsync(session, store, conversation) != CommitResult.Committed)
            {
                return false;
            }

            session.ChangeAll(
                MessageRows.Plan,
                new BsonDocument("conversation", conversation.Conversation.Id),
                Op.Set(new BsonDocument("contact", conversation.Conversation.ContactId)));
        }

        return true;
    }

    private static async Task<IReadOnlyList<string>> ConversationsAsync(Session session, IReadOnlyList<string> contactIds) =>
        [.. (await session.FieldsAsync(ConversationRows.Plan, new BsonDocument("contact", Op.In(contactIds)), "_id")).Select(row => row["_id"].AsString)];

    private static async Task<IReadOnlyList<Touchpoint>> TouchedAsync(Session session, IReadOnlyList<string> contactIds) =>
        Body.All<Touchpoint>(await session.AllAsync(PersonRows.Touchpoints, new BsonDocument("contact", Op.In(contactIds))));
}
