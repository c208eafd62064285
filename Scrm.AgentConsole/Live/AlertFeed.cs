using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.AgentConsole.Live;

/// <summary>Calls staff to a conversation: one agent, or the supervisors. A call that is lost costs a moment; the conversation itself shows it.</summary>
internal sealed class AlertFeed(Seats seats)
{
    public void Push(StaffAlerted alert)
    {
        var view = new AlertView(alert.ConversationId, alert.About);
        foreach (var seat in seats.All.Where(s => s.IsListening && IsMeant(s.Agent, alert)))
        {
            seat.Offer(client => client.Alert(view));
        }
    }

    private static bool IsMeant(Agent agent, StaffAlerted alert) =>
        alert.AgentId is { } id ? agent.Id == id : agent.Role >= AgentRole.Supervisor;
}
