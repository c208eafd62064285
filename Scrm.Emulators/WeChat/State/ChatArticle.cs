namespace Scrm.Emulators.WeChat.State;

/// <summary>One article of a news card.</summary>
internal sealed record ChatArticle(string Title, string Description, string Url, string PictureUrl);
