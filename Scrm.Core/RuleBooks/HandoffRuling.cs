using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.Core.RuleBooks;

/// <summary>Asks the rules for handoffs where no message of the customer brings the handoff about.</summary>
public sealed class HandoffRuling(RuleLibrary library, RuleSceneReader scenes, IConversationStore conversations, IDirectory directory)
{
    // The customer's last words stand among so many lines.
    private const int LinesBack = 50;

    /// <summary>What they want; nothing where there are no such rules.</summary>
    public async Task<RuledHandoff> AskAsync(Conversation conversation, string reason, CancellationToken cancellationToken)
    {
        var matcher = await library.CurrentAsync(cancellationToken);
        if (!matcher.AsksHandoffs)
        {
            return RuledHandoff.None;
        }

        var known = await scenes.KnownAsync(conversation.ContactId, conversation.InboxId, conversation.Channel, conversation, null, cancellationToken);
        var lines = await conversations.MessagesAsync(conversation.Id, null, null, LinesBack, cancellationToken);
        var last = lines.LastOrDefault(l => l.Direction == MessageDirection.In);
        var outcome = matcher.Decide(
            known with { Text = last?.Content.Text ?? "", Handoff = reason, BotAnswers = false }, conversation.Ruled?.Done ?? []);
        return new RuledHandoff(outcome, last, matcher.Notifies ? await directory.AgentsAsync(cancellationToken) : []);
    }
}
