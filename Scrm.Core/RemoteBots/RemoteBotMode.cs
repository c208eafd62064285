namespace Scrm.Core.RemoteBots;

/// <summary>How the replies of a bot elsewhere come.</summary>
public enum RemoteBotMode
{
    /// <summary>In its response to our call.</summary>
    ExpectReplies,

    /// <summary>In calls of its own, to our connector.</summary>
    Normal,
}
