using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>What a search finds as far as the asking agent may see it: the teams', what belongs to no team, and what is the agent's own or offered.</summary>
internal sealed class VisibleSearch(CurrentAgent current, IConversationStore store, IConversationIndex index, IDirectory directory)
{
    private const int MaxLines = 50;
    private const int MaxConversations = 20;
    private const int MaxContacts = 20;

    private IReadOnlyList<string>? Teams => ConversationAccess.VisibleTeamIds(current.Agent);

    /// <summary>Lines that hold the words, newest first.</summary>
    public async Task<IReadOnlyList<MessageHit>> LinesAsync(string text, CancellationToken cancellationToken)
    {
        var found = await store.SearchAsync(text, Teams, MaxLines, cancellationToken);
        if (Teams is null)
        {
            return found;
        }

        var own = await index.OwnLinesAsync(text, current.Agent.Id, MaxLines, cancellationToken);
        return [.. found.Concat(own).DistinctBy(hit => hit.Message.Id).OrderByDescending(hit => hit.Message.At).Take(MaxLines)];
    }

    /// <summary>Conversations with the words in them or in the person's name, newest activity first.</summary>
    public async Task<IReadOnlyList<Conversation>> ConversationsAsync(string text, CancellationToken cancellationToken) =>
        (await store.ListAsync(
            new ConversationQuery { Text = text, VisibleTeamIds = Teams, VisibleAgentId = current.Agent.Id, Limit = MaxConversations },
            cancellationToken)).Items;

    /// <summary>People with the words in the name.</summary>
    public async Task<IReadOnlyList<ContactHitView>> ContactsAsync(string text, CancellationToken cancellationToken)
    {
        var contacts = await index.ContactsAsync(text, Teams, current.Agent.Id, MaxContacts, cancellationToken);
        var channels = (await directory.InboxesAsync(cancellationToken)).ToDictionary(inbox => inbox.Id, inbox => inbox.Channel);
        return
        [
            .. contacts.Select(c => new ContactHitView(
                c.Id, c.Name, [.. c.Identities.Select(i => channels.GetValueOrDefault(i.InboxId)).OfType<string>().Distinct()], c.LastSeenAt)),
        ];
    }
}
