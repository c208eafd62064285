namespace Scrm.Bot.Channels.WeChat;

/// <summary>What the platform tells of a person; to those who do not follow it tells nothing. Names have been empty since December 2021.</summary>
internal sealed record WeChatUser
{
    /// <summary>1: follows.</summary>
    public int Subscribe { get; init; }

    public string? Openid { get; init; }

    public string? Unionid { get; init; }

    public string? Nickname { get; init; }

    public string? Language { get; init; }

    /// <summary>Our own note on the person at the platform.</summary>
    public string? Remark { get; init; }

    /// <summary>Unix seconds.</summary>
    public long? SubscribeTime { get; init; }

    public string? SubscribeScene { get; init; }

    public IReadOnlyList<int>? TagidList { get; init; }

    public long? QrScene { get; init; }

    public string? QrSceneStr { get; init; }
}
