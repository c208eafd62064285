using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Live;

/// <summary>What a console asks of the hub; the client's types are generated from this.</summary>
internal interface IAgentCommands
{
    Task<ResumeView> Resume(string? cursor);

    Task SetPresence(PresenceStatus status);

    Task SetStatus(PresenceStatus status, string? reason);

    Task Watch(string conversationId);

    Task Unwatch(string conversationId);

    Task<ConversationView> Claim(string conversationId);

    Task<MessageView> Reply(string conversationId, string clientMessageId, ReplyContent content);

    Task<MessageView> TakeBack(string conversationId, string messageId);

    Task<MessageView> Note(string conversationId, string clientMessageId, string text, IReadOnlyList<string> mentions);

    Task<MessageView> Whisper(string conversationId, string clientMessageId, string text);

    Task<ConversationView> ApproveHeld(string conversationId, string heldId, string clientMessageId, string? text);

    Task<ConversationView> DiscardHeld(string conversationId, string heldId);

    Task<ConversationView> AcceptTransfer(string conversationId);

    Task<ConversationView> DeclineTransfer(string conversationId);

    Task<ConversationView> Transfer(string conversationId, TransferTarget target, string? note);

    Task<ConversationView> TakeOver(string conversationId);

    Task<ConversationView> Resolve(string conversationId, ResolveInput input);

    Task<ConversationView> Snooze(string conversationId, DateTimeOffset until);

    Task<ConversationView> Reopen(string conversationId);

    Task Typing(string conversationId, bool isTyping);
}
