namespace Scrm.Emulators.WeChat.State;

/// <summary>One tappable item of a msgmenu.</summary>
internal sealed record ChatChoice(string Id, string Content);
