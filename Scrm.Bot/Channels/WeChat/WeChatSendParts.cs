namespace Scrm.Bot.Channels.WeChat;

/// <summary>Words.</summary>
internal sealed record WeChatSendText(string Content);

/// <summary>Something uploaded; title and description for films only.</summary>
internal sealed record WeChatSendMedia(string MediaId, string? Title = null, string? Description = null);

/// <summary>Cards; one at most.</summary>
internal sealed record WeChatSendNews(IReadOnlyList<WeChatArticle> Articles);

/// <summary>A card.</summary>
internal sealed record WeChatArticle(string Title, string? Description, string Url, string? Picurl);

/// <summary>Choices to tap.</summary>
internal sealed record WeChatSendMenu(string? HeadContent, IReadOnlyList<WeChatSendChoice> List, string? TailContent = null);

/// <summary>A choice; its id comes back as <c>bizmsgmenuid</c>.</summary>
internal sealed record WeChatSendChoice(string Id, string Content);
