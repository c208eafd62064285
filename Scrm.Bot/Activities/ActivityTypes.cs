namespace Scrm.Bot.Activities;

/// <summary>Words of the protocol.</summary>
internal static class ActivityTypes
{
    public const string Message = "message";
    public const string Typing = "typing";
    public const string Event = "event";
    public const string ConversationUpdate = "conversationUpdate";
    public const string EndOfConversation = "endOfConversation";

    /// <summary>The delivery mode in which the answers stand in the response.</summary>
    public const string ExpectReplies = "expectReplies";

    /// <summary>The event by which a bot asks for people.</summary>
    public const string HandoffInitiate = "handoff.initiate";

    /// <summary>The event by which a bot hears what became of that.</summary>
    public const string HandoffStatus = "handoff.status";
}
