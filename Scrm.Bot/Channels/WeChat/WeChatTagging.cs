namespace Scrm.Bot.Channels.WeChat;

/// <summary>Puts a tag on people or takes it off; 50 at most.</summary>
internal sealed record WeChatTagging(IReadOnlyList<string> OpenidList, int Tagid);

/// <summary>Whose tags.</summary>
internal sealed record WeChatOpenId(string Openid);

/// <summary>A person's tags.</summary>
internal sealed record WeChatTagIds
{
    public IReadOnlyList<int> TagidList { get; init; } = [];
}

/// <summary>Who has a tag, from where on.</summary>
internal sealed record WeChatFollowersAsk(int Tagid, string NextOpenid);

/// <summary>One page of people.</summary>
internal sealed record WeChatFollowers
{
    public int Count { get; init; }

    public WeChatOpenIds? Data { get; init; }

    /// <summary>Where the next page begins; empty at the end.</summary>
    public string? NextOpenid { get; init; }
}

/// <summary>People by id.</summary>
internal sealed record WeChatOpenIds(IReadOnlyList<string> Openid);
