namespace Scrm.Emulators.WeChat.Accounts;

/// <summary>One button of the menu an emulated account starts with; the menu API replaces the whole menu.</summary>
public sealed record EmulatedMenuButton
{
    /// <summary>What the button says.</summary>
    public string Name { get; set; } = "";

    /// <summary><c>click</c>, <c>view</c>, <c>scancode_waitmsg</c> …; empty for a button that only opens its sub-menu.</summary>
    public string Type { get; set; } = "";

    /// <summary>EventKey of everything but <c>view</c> and <c>miniprogram</c>.</summary>
    public string? Key { get; set; }

    /// <summary>Page opened by <c>view</c>.</summary>
    public string? Url { get; set; }

    /// <summary>Up to five buttons below this one.</summary>
    public IReadOnlyList<EmulatedMenuButton> Sub { get; set; } = [];
}
