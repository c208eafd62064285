using System.Collections.Concurrent;
using System.Threading.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>
/// One connected console. Pushes wait in a bounded line of its own, so that a slow console holds up nobody; one that does not keep up
/// is cut off, comes back and catches up.
/// </summary>
internal sealed class Seat(string connectionId, Agent agent, string? stamp, Action abort)
{
    private const int Waiting = 2000;
    private readonly ConcurrentDictionary<string, bool> _watched = new();
    private readonly Channel<Func<IAgentClient, Task>> _pushes =
        Channel.CreateBounded<Func<IAgentClient, Task>>(new BoundedChannelOptions(Waiting) { SingleReader = true });

    public string ConnectionId { get; } = connectionId;

    /// <summary>Who sits here, as the directory knew him when he came: changed rights end the connection.</summary>
    public Agent Agent { get; } = agent;

    /// <summary>Security stamp of the cookie that opened the connection.</summary>
    public string? Stamp { get; } = stamp;

    /// <summary>What the agent says of himself here; null: nothing yet.</summary>
    public PresenceStatus? Status { get; set; }

    /// <summary>A word for it, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>True from the moment it asked to be brought up to date: from then on nothing may be missed.</summary>
    public bool IsListening { get; set; }

    /// <summary>True once it is up to date: only then a head cursor means that everything before it arrived.</summary>
    public bool IsCurrent { get; set; }

    public bool MaySee(Conversation conversation) => ConversationAccess.MaySee(Agent, conversation);

    public bool Watches(string conversationId) => _watched.ContainsKey(conversationId);

    /// <summary>The conversations it shows.</summary>
    public IReadOnlyList<string> Watched => [.. _watched.Keys];

    public void Watch(string conversationId) => _watched[conversationId] = true;

    public void Unwatch(string conversationId) => _watched.TryRemove(conversationId, out _);

    /// <summary>Lines a push up; never waits.</summary>
    public void Offer(Func<IAgentClient, Task> push)
    {
        if (!_pushes.Writer.TryWrite(push))
        {
            Close();
        }
    }

    /// <summary>Sends what waits, in order, until the seat is left.</summary>
    public async Task SendAsync(IAgentClient client)
    {
        await foreach (var push in _pushes.Reader.ReadAllAsync())
        {
            await push(client);
        }
    }

    /// <summary>Nothing more will come.</summary>
    public void Leave() => _pushes.Writer.TryComplete();

    /// <summary>Ends the connection.</summary>
    public void Close() => abort();
}
