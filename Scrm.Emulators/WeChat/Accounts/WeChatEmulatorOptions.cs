namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>Settings of the WeChat emulator; the defaults are the platform's own numbers.</summary>
public sealed class WeChatEmulatorOptions
{
    /// <summary>Accounts that exist from the start; none by default.</summary>
    public IList<EmulatedWeChatAccount> Accounts { get; init; } = [];

    /// <summary>Patience with one push.</summary>
    public double PushTimeoutSeconds { get; set; } = 5;

    /// <summary>Tries of one push in all.</summary>
    public int PushAttempts { get; set; } = 3;

    /// <summary>Pause before the next try after a refusal; after a time-out the next try follows at once.</summary>
    public double RetryPauseSeconds { get; set; } = 1;

    /// <summary>Where followers, chats and menus are kept over a restart; nothing is kept when unset.</summary>
    public string? StateFile { get; set; }
}
