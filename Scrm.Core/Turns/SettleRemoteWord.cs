using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.RemoteBots;

namespace Scrm.Core.Turns;

/// <summary>Looks at what a bot elsewhere says before it is planned: nothing twice, and no team there is not.</summary>
public sealed class SettleRemoteWord(IConversationStore conversations, IDirectory directory)
{
    /// <summary>Its word without messages the conversation has already, and with a team only where there is such a one.</summary>
    public async Task<RemoteWord> HandleAsync(RemoteWord word, Conversation? conversation, CancellationToken cancellationToken)
    {
        List<RemoteReply> fresh = [];
        foreach (var reply in word.Replies)
        {
            if (reply.ClientMessageId is not { } id
                || (fresh.TrueForAll(r => r.ClientMessageId != id)
                    && (conversation is null || await conversations.FindByClientIdAsync(conversation.Id, id, cancellationToken) is null)))
            {
                fresh.Add(reply);
            }
        }

        var teamId = word.Handoff?.TeamId is { } named && (await directory.TeamsAsync(cancellationToken)).Any(t => t.Id == named) ? named : null;
        return word with { Replies = fresh, Handoff = word.Handoff is null ? null : word.Handoff with { TeamId = teamId } };
    }
}
