using System.Collections.Concurrent;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Every console connected to this process. Who gets what is decided by the core's own rule, once for each seat.</summary>
internal sealed class Seats
{
    private readonly ConcurrentDictionary<string, Seat> _seats = new();

    public IEnumerable<Seat> All => _seats.Select(pair => pair.Value);

    public Seat this[string connectionId] => _seats[connectionId];

    public void Add(Seat seat) => _seats[seat.ConnectionId] = seat;

    public Seat? Remove(string connectionId)
    {
        if (_seats.TryRemove(connectionId, out var seat))
        {
            seat.Leave();
        }

        return seat;
    }

    /// <summary>To every listening console whose agent may see the conversation.</summary>
    public void OfferToViewers(Conversation conversation, Func<IAgentClient, Task> push)
    {
        foreach (var seat in All.Where(s => s.IsListening && s.MaySee(conversation)))
        {
            seat.Offer(push);
        }
    }

    /// <summary>To every listening console whose agent may not see the conversation; they stop watching it.</summary>
    public void OfferToOthers(Conversation conversation, Func<IAgentClient, Task> push)
    {
        foreach (var seat in All.Where(s => s.IsListening && !s.MaySee(conversation)))
        {
            seat.Unwatch(conversation.Id);
            seat.Offer(push);
        }
    }

    /// <summary>To every listening console.</summary>
    public void OfferToAll(Func<Seat, Func<IAgentClient, Task>> push)
    {
        foreach (var seat in All.Where(s => s.IsListening))
        {
            seat.Offer(push(seat));
        }
    }

    /// <summary>Ends the connections of an agent, or of everybody.</summary>
    public void Close(string? agentId = null)
    {
        foreach (var seat in All.Where(s => agentId is null || s.Agent.Id == agentId))
        {
            seat.Close();
        }
    }
}
