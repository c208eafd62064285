using Scrm.Emulators.WeChat.Accounts;

namespace Scrm.Host.Demo;

/// <summary>The official-account menu of the demo's company.</summary>
internal static class DemoMenu
{
    public static IReadOnlyList<EmulatedMenuButton> Buttons { get; } = [];
}
