namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>One button of the menu an emulated account starts with; the menu API replaces the whole menu.</summary>
public sealed record EmulatedMenuButton
{
    /// <summary>What the button says.</summary>
    public string Name { get; init; } = "";

    /// <summary><c>click</c>, <c>view</c>, <c>scancode_waitmsg</c> …; empty for a button that only opens its sub-menu.</summary>
    public string Type { get; init; } = "";

    /// <summary>EventKey of everything but <c>view</c> and <c>miniprogram</c>.</summary>
    public string? Key { get; init; }

    /// <summary>Page opened by <c>view</c>.</summary>
    public string? Url { get; init; }

    /// <summary>Up to five buttons below this one.</summary>
    public IReadOnlyList<EmulatedMenuButton> Sub { get; init; } = [];
}
