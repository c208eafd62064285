namespace Scrm.Bot.Channels.WeChat;

/// <summary>How a call of the platform's API went wrong.</summary>
internal enum WeChatFailureKind
{
    /// <summary>It surely never reached the platform.</summary>
    NotReached,

    /// <summary>It was written, and no usable answer came.</summary>
    Unanswered,

    /// <summary>HTTP 429.</summary>
    Throttled,

    /// <summary>HTTP 4xx: something other than the platform's API answers there.</summary>
    NoSuchCall,

    /// <summary>The platform answered with an error code.</summary>
    Platform,
}
