using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.Foundation;
using Scrm.Storage.Documents;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Forms;

/// <inheritdoc cref="IFormStore"/>
internal sealed class MongoFormStore(MongoStore store) : IFormStore
{
    private const string Kind = "forms";

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.OfAsync(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Form>> LiveAsync(CancellationToken cancellationToken) => store.ReadAsync(FormRows.LiveAsync, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<FormHead>> ListAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.HeadsAsync(session), cancellationToken);

    /// <inheritdoc/>
    public Task<FormHead?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => await FormRows.HeadsAsync(session, id) is [var head] ? head : null, cancellationToken);

    /// <inheritdoc/>
    public Task<Form?> VersionAsync(string id, int version, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.VersionAsync(session, id, version), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Form>> VersionsAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(session => FormRows.VersionsAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> SaveAsync(Form form, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => FormRows.TrySaveAsync(session, form, store.Numbers), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> PublishAsync(string id, int? version, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => FormRows.PublishAsync(session, id, version), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken) =>
        Revisions.ChangeAsync(store, Kind, session => FormRows.RemoveAsync(session, id), cancellationToken);

    /// <inheritdoc/>
    public Task<string?> SecretAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => (await session.GetAsync(FormRows.Secrets, id))?.Text("secret"), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSecretAsync(string id, string secret, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            session.Put(FormRows.Secrets, new BsonDocument { { "_id", id }, { "secret", secret } });
            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> DueAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<string>>(
        async session =>
        [
            .. Body.All<Conversation>(await session.AllAsync(ConversationRows.Plan, new BsonDocument("form", true)))
                .Where(c => c.Owner.Kind != OwnerKind.Bot || c.Status != ConversationStatus.Pending || c.Form?.DueAt <= now)
                .Select(c => c.Id)
                .Take(limit),
        ],
        cancellationToken);

    /// <inheritdoc/>
    public Task<Page<FormResult>> ResultsAsync(FormResultQuery query, CancellationToken cancellationToken)
    {
        var which = new BsonDocument
        {
            { "form", Field.Of(query.FormId), query.FormId is not null },
            { "contact", Field.Of(query.ContactId), query.ContactId is not null },
            { "state", query.End is { } end ? Word.Of(end) : "", query.End is not null },
        };
        if (query.Since is not null || query.Until is not null)
        {
            which.Add("at", Op.Within(Instant.Of(query.Since) ?? long.MinValue, Instant.Of(query.Until) ?? long.MaxValue));
        }

        return TimePages.ReadAsync<FormResult>(store, FormOutcomeRows.Results, which, query.Cursor, Math.Clamp(query.Limit, 1, 500), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<FormResult?> ResultAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(async session => Body.ReadOrNull<FormResult>(await session.GetAsync(FormOutcomeRows.Results, id)), cancellationToken);
}
