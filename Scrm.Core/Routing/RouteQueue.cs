using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Routing;

/// <summary>
/// One pass over everybody who waits: load, decide (<see cref="Router"/>), commit each by compare-and-swap, tell. Any number of processes
/// may make passes at once: of two who decide the same one commits, and the other looks again.
/// </summary>
public sealed class RouteQueue(
    IConversationStore conversations,
    RoutingSceneReader scenes,
    WeighConversation weigh,
    ConversationEditor editor,
    IEventBus bus,
    IIdFactory ids)
{
    private const int Tries = 5;

    /// <summary>How many were given to an agent.</summary>
    public async Task<int> HandleAsync(CancellationToken cancellationToken)
    {
        var waiting = await WaitingAsync(cancellationToken);
        if (waiting.Count == 0)
        {
            return 0;
        }

        var scene = await scenes.ReadAsync(cancellationToken);
        var weighings = new Dictionary<string, Weighing>();
        foreach (var conversation in waiting.Where(c => c.Queue?.Needs is null && WeighConversation.Matters(c, scene)))
        {
            weighings[conversation.Id] = await weigh.HandleAsync(conversation, scene, cancellationToken);
        }

        var stored = waiting.ToDictionary(c => c.Id);
        var sheet = QueueSheet.Of(waiting.Select(c => weighings.GetValueOrDefault(c.Id)?.Apply(c) ?? c), scene.Settings);
        var left = new Dictionary<string, int>();
        foreach (var (conversation, position, length) in sheet)
        {
            var (id, team) = (conversation.Id, conversation.TeamId ?? "");
            var gone = left.GetValueOrDefault(team);
            var place = new QueuePlace(conversation, position - gone, length - gone);
            (var assigned, scene) = await RouteAsync(stored[id], place, weighings.GetValueOrDefault(id), scene, cancellationToken);
            left[team] = gone + (assigned ? 1 : 0);
        }

        return left.Values.Sum();
    }

    private async Task<(bool Assigned, RoutingScene Scene)> RouteAsync(
        Conversation stored, QueuePlace place, Weighing? weighing, RoutingScene scene, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var step = Router.Decide(place.Conversation, scene);
            var plan = new QueuePlan(stored, place, step, weighing, QueueWords.Due(place, step, scene));
            if (!plan.Changes)
            {
                return (false, scene);
            }

            var seen = scene;
            var committed = await editor.EditAsync(stored.Id, c => QueueCommits.Of(c, plan, seen, ids), cancellationToken);
            if (committed.IsOk)
            {
                await TellAsync(plan, cancellationToken);
                return step.Agent is { } agent
                    ? (true, scene.After(agent.Agent.Id, committed.Value.Conversation.Weight, stored.TeamId!, step.Picked!.TakesTurn))
                    : (false, scene);
            }

            // Somebody else filled the agent or had the turn: what was seen is old.
            scene = await scenes.ReadAsync(cancellationToken);
            if (committed.Fault != ConversationFaults.OverCapacity && committed.Fault != ConversationFaults.OutOfTurn)
            {
                return (false, scene);
            }
        }

        return (false, scene);
    }

    private async Task TellAsync(QueuePlan plan, CancellationToken cancellationToken)
    {
        if (plan.Word is { Nobody: true })
        {
            await bus.PublishAsync(new StaffAlerted(plan.Stored.Id, "nobody", null), cancellationToken);
        }
    }

    private async Task<List<Conversation>> WaitingAsync(CancellationToken cancellationToken)
    {
        var query = new ConversationQuery { Statuses = [ConversationStatus.Open], Owner = OwnerKind.Queue, Limit = 200 };
        var waiting = new Dictionary<string, Conversation>();
        do
        {
            var page = await conversations.ListAsync(query, cancellationToken);
            foreach (var conversation in page.Items)
            {
                waiting[conversation.Id] = conversation;
            }

            query = query with { Cursor = page.Next };
        }
        while (query.Cursor is not null);
        return [.. waiting.Values];
    }
}
