using Scrm.Core.Composing;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Composing;

/// <inheritdoc cref="IComposerStore"/>
internal sealed class SqliteComposerStore(SqliteStore store) : IComposerStore
{
    private static readonly CatalogRows<ComposerSettings> Settings = new("composerSettings");

    /// <inheritdoc/>
    public Task<ComposerDraft?> DraftAsync(string agentId, string conversationId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Draft(session, agentId, conversationId), cancellationToken);

    /// <inheritdoc/>
    public Task<ComposerDraft> SaveDraftAsync(ComposerDraft draft, CancellationToken cancellationToken)
    {
        var body = Json.Write(draft);
        return store.WriteAsync(
            session =>
            {
                session.Execute(
                    """
                    INSERT INTO drafts (agent_id, conversation_id, written_at, body) VALUES (@agent, @conversation, @at, @body)
                    ON CONFLICT (agent_id, conversation_id) DO UPDATE SET written_at = excluded.written_at, body = excluded.body
                    WHERE excluded.written_at >= written_at
                    """,
                    ("@agent", draft.AgentId),
                    ("@conversation", draft.ConversationId),
                    ("@at", Instant.Of(draft.WrittenAt)),
                    ("@body", body));
                return Written.Keep(Draft(session, draft.AgentId, draft.ConversationId)!);
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ComposerSettings?> SettingsAsync(string agentId, CancellationToken cancellationToken) =>
        store.ReadAsync(session => Settings.Find(session, agentId), cancellationToken);

    /// <inheritdoc/>
    public Task SaveSettingsAsync(string agentId, ComposerSettings settings, CancellationToken cancellationToken) =>
        Settings.SaveAsync(store, agentId, settings, cancellationToken);

    private static ComposerDraft? Draft(Session session, string agentId, string conversationId) => session.First(
        "SELECT body FROM drafts WHERE agent_id = @agent AND conversation_id = @conversation",
        reader => Json.Read<ComposerDraft>(reader.GetString(0)),
        ("@agent", agentId),
        ("@conversation", conversationId));
}
