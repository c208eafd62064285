namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>How the emulated account pushes: clear XML, both, or only the sealed envelope.</summary>
public enum WeChatMode
{
    /// <summary>明文模式: clear fields, only <c>signature</c> in the query.</summary>
    Plain,

    /// <summary>兼容模式: clear fields and <c>Encrypt</c> in one body.</summary>
    Compatible,

    /// <summary>安全模式: only <c>ToUserName</c> and <c>Encrypt</c>.</summary>
    Secure,
}
