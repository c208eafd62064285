using Scrm.AgentConsole.Access;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Api;

/// <summary>From which conversations words may be quoted to the asking agent.</summary>
internal sealed class ReadableConversations(VisibleConversations visible, CurrentAgent current)
{
    /// <summary>Says of each of the conversations whether it may be quoted; what was said in none may be.</summary>
    public async Task<Func<string?, bool>> AmongAsync(IEnumerable<string?> conversationIds, CancellationToken cancellationToken)
    {
        if (ConversationAccess.VisibleTeamIds(current.Agent) is null)
        {
            return _ => true;
        }

        var readable = new HashSet<string>();
        foreach (var id in conversationIds.OfType<string>().Distinct())
        {
            if (await visible.FindAsync(id, cancellationToken) is not null)
            {
                readable.Add(id);
            }
        }

        return id => id is null || readable.Contains(id);
    }
}
