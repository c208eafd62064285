using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Walls;

/// <summary>Reads what supervisors see of this moment.</summary>
public sealed class ReadWall(IConversationStore conversations, RoutingSceneReader scenes, IPresence presence, IRoutingStore routing)
{
    /// <summary>The wall now.</summary>
    public async Task<Wall> HandleAsync(CancellationToken cancellationToken)
    {
        var open = new Dictionary<string, Conversation>();
        var query = new ConversationQuery { Statuses = [ConversationStatus.Open], Limit = 200 };
        do
        {
            var page = await conversations.ListAsync(query, cancellationToken);
            foreach (var conversation in page.Items)
            {
                open[conversation.Id] = conversation;
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);

        var scene = await scenes.ReadAsync(cancellationToken);
        return WallRules.Of(
            [.. open.Values],
            scene,
            await presence.AllAsync(cancellationToken),
            await routing.AnsweredAsync(scene.Now - WaitEstimate.Window, cancellationToken));
    }
}
