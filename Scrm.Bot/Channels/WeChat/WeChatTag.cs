namespace Scrm.Bot.Channels.WeChat;

/// <summary>A tag at the platform.</summary>
internal sealed record WeChatTag
{
    /// <summary>Null when it is to be created.</summary>
    public int? Id { get; init; }

    /// <summary>30 bytes at most.</summary>
    public string? Name { get; init; }

    /// <summary>Followers with it.</summary>
    public int? Count { get; init; }
}

/// <summary>Asks to create, rename or delete.</summary>
internal sealed record WeChatTagAsk(WeChatTag Tag);

/// <summary>A tag created.</summary>
internal sealed record WeChatTagGiven
{
    public WeChatTag? Tag { get; init; }
}

/// <summary>All tags.</summary>
internal sealed record WeChatTagList
{
    public IReadOnlyList<WeChatTag> Tags { get; init; } = [];
}
