namespace Scrm.Bot.Channels.WeChat;

/// <summary>Asks for a QR code that carries a scene.</summary>
internal sealed record WeChatQrAsk(int? ExpireSeconds, string ActionName, WeChatQrAction ActionInfo)
{
    /// <summary>30 days, the platform's most.</summary>
    public const int LongestSeconds = 2_592_000;

    /// <summary>A code for words as scene; null seconds: for ever (an account has 100,000 of these).</summary>
    public static WeChatQrAsk Of(string scene, int? seconds) =>
        new(seconds, seconds is null ? "QR_LIMIT_STR_SCENE" : "QR_STR_SCENE", new WeChatQrAction(new WeChatQrScene(scene)));
}

/// <summary>What the code does.</summary>
internal sealed record WeChatQrAction(WeChatQrScene Scene);

/// <summary>What comes back with a scan: 1 to 64 characters.</summary>
internal sealed record WeChatQrScene(string SceneStr);
