namespace Scrm.Emulators.WeChat.State;

/// <summary>A msgmenu: words above, items to tap, words below.</summary>
internal sealed record ChatChoices(string Head, IReadOnlyList<ChatChoice> Items, string Tail);
