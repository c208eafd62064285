using Scrm.AgentConsole.Wire;

namespace Scrm.AgentConsole.Live;

/// <summary>What the hub tells a console.</summary>
internal interface IAgentClient
{
    Task ConversationChanged(ConversationView conversation);

    Task MessageAppended(MessageView message);

    Task MessageChanged(MessageView message);

    Task PresenceChanged(PresenceView presence);

    Task QueueChanged(QueueView queue);

    Task TypingChanged(TypingView typing);

    Task ViewersChanged(ViewersView viewers);

    Task Alert(AlertView alert);

    Task Head(HeadView head);

    Task Moving(MovingView moving);
}
