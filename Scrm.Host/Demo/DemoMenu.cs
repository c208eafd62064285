using Scrm.Emulators.WeChat.Accounts;

namespace Scrm.Host.Demo;

/// <summary>The official-account menu of the demo's company: offers, guides that tag interests, and help.</summary>
internal static class DemoMenu
{
    public static IReadOnlyList<EmulatedMenuButton> Buttons { get; } =
    [
        Click("本月活动", "OFFERS"),
        new() { Name = "户外攻略", Sub = [Click("露营攻略", "GUIDE_CAMPING"), Click("徒步攻略", "GUIDE_HIKING")] },
        new() { Name = "服务", Sub = [Click("查物流", "2"), Click("退换货", "3"), Click("人工客服", "5")] },
    ];

    private static EmulatedMenuButton Click(string name, string key) => new() { Name = name, Type = "click", Key = key };
}
