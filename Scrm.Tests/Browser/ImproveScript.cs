namespace Scrm.Tests.Browser;

/// <summary>What customers ask and a supervisor writes, in one language.</summary>
internal sealed record ImproveScript(string Language, string[] Asked, string Later, string Answer, string Tried)
{
    public static ImproveScript Chinese { get; } = new(
        "zh-CN", ["能带宠物进店吗", "宠物可以进店吗", "能带宠物进店吗？"], "请问能带宠物进店吗", "可以，小型宠物请装笼入店。", "阿山");

    public static ImproveScript English { get; } = new(
        "en", ["May my parrot enter the shop?", "Can my parrot enter the shop?", "May my parrot enter the shop"], "May my parrot enter the shop please?", "Yes: parrots are welcome in a cage.", "Sam");
}
