namespace Scrm.Bot.Channels.WeChat;

/// <summary>How the account's pushes travel, as chosen in the platform's back office.</summary>
internal enum WeChatMode
{
    /// <summary>Clear fields.</summary>
    Plain,

    /// <summary>Clear fields and an encrypted copy; only the copy is believed.</summary>
    Compatible,

    /// <summary>Encrypted only.</summary>
    Secure,
}
