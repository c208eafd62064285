using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Storage.Mongo.Contacts;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Reviews;

namespace Scrm.Storage.Mongo.Tagging;

/// <inheritdoc cref="ITagHistory"/>
internal sealed class MongoTagHistory(MongoStore store) : ITagHistory
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<TagObservation>> OfContactAsync(string contactId, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.All<TagObservation>(await session.AllAsync(
            ObservationRows.Plan, new BsonDocument("contact", contactId), new BsonDocument { { "at", 1 }, { "number", 1 } })),
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<RuleRecord>> RecordsAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<RuleRecord>>(
        async session =>
        [
            .. (await session.AggregateAsync(
                ReviewRows.Plan,
                new BsonDocument("$match", new BsonDocument { { "standing", true }, { "batch", BsonNull.Value } }),
                new BsonDocument("$group", new BsonDocument
                {
                    { "_id", new BsonDocument { { "rule", "$rule" }, { "version", "$version" } } },
                    { "right", new BsonDocument("$sum", "$rightly") },
                    { "all", new BsonDocument("$sum", 1) },
                })))
                .Select(row => new RuleRecord(
                    row["_id"]["rule"].AsString, row["_id"]["version"].ToInt32(), row["right"].ToInt32(), row["all"].ToInt32() - row["right"].ToInt32())),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> ContactsOfRuleAsync(
        string ruleId, int version, string? afterContactId, int limit, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.DistinctAsync(
            ObservationRows.Plan,
            "contact",
            new BsonDocument { { "rule", ruleId }, { "version", (long)version }, { "contact", Op.Above(afterContactId ?? "") } },
            limit),
        cancellationToken);

    /// <inheritdoc/>
    public Task<bool> CommitAsync(TagCommit commit, CancellationToken cancellationToken) => store.WriteAsync(
        async session => await TrySaveAsync(session, commit) ? Written.Keep(true) : Written.Undo(false), cancellationToken);

    private async Task<bool> TrySaveAsync(Session session, TagCommit commit)
    {
        if (!await ContactRows.TrySaveAsync(session, commit.Contact, commit.ExpectedContactVersion, store.Numbers))
        {
            return false;
        }

        foreach (var conversation in commit.Conversations)
        {
            if (await Committing.RunAsync(session, store, conversation) != CommitResult.Committed)
            {
                return false;
            }
        }

        var contactId = commit.Contact.Id;
        ObservationRows.Withdraw(session, contactId, commit.Withdrawn);
        ObservationRows.Add(session, commit.Observations, store.Numbers);
        PersonRows.Save(session, contactId, [], commit.Tags, commit.TagsRemoved, store.Numbers);
        ReviewRows.Save(session, commit.Reviews, store.Numbers);
        PersonaRows.SaveFigures(session, contactId, commit.Figures);
        PersonaRows.Save(session, commit.Persona);
        return true;
    }
}
