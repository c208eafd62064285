using Scrm.Core.Content;

namespace Scrm.Core.RemoteBots;

/// <summary>One message of a bot elsewhere.</summary>
/// <param name="ActivityId">Its own id of the message: the same id again is the same message; null: it gave none.</param>
/// <param name="Content">What it says.</param>
public sealed record RemoteReply(string? ActivityId, MessageContent Content)
{
    /// <summary>The id it is kept under with the conversation, or null.</summary>
    public string? ClientMessageId => ActivityId is null ? null : $"activity:{ActivityId}";
}
