using Scrm.AgentConsole.Access;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Conversations and contacts as far as the asking agent may see them.</summary>
internal sealed class VisibleConversations(CurrentAgent current, IConversationStore store)
{
    /// <summary>A conversation, or null when there is none for this reader.</summary>
    public async Task<Conversation?> FindAsync(string id, CancellationToken cancellationToken) =>
        await store.GetAsync(id, cancellationToken) is { } conversation && ConversationAccess.MaySee(current.Agent, conversation)
            ? conversation
            : null;

    /// <summary>The newest conversation of a contact this reader may see, or null; without one the contact is none of his either.</summary>
    public async Task<Conversation?> LatestOfAsync(string contactId, CancellationToken cancellationToken)
    {
        var agent = current.Agent;
        var query = new ConversationQuery { ContactId = contactId, Limit = 1 };
        var teams = await FirstAsync(query with { VisibleTeamIds = ConversationAccess.VisibleTeamIds(agent) });
        return teams ?? await FirstAsync(query with { AgentId = agent.Id });

        async Task<Conversation?> FirstAsync(ConversationQuery asked) => await store.ListAsync(asked, cancellationToken) is { Items: [var first, ..] } ? first : null;
    }

    /// <summary>Null: the reader may see the contact. A supervisor may see one without conversations.</summary>
    public async Task<Fault?> ContactRefusalAsync(string contactId, CancellationToken cancellationToken) =>
        ConversationAccess.VisibleTeamIds(current.Agent) is null || await LatestOfAsync(contactId, cancellationToken) is not null
            ? null
            : NoContact;

    public static Fault NoContact { get; } = new(FaultCode.NotFound, "There is no such contact.");
}
