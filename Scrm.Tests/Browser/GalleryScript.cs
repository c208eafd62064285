namespace Scrm.Tests.Browser;

/// <summary>A busy morning in one language: who says what before the pages are painted.</summary>
/// <param name="Language">Of browser and customers.</param>
/// <param name="Short">In the pictures' names.</param>
/// <param name="Loyal">The lines of the customer whose conversation is shown; the last asks for a person.</param>
/// <param name="Reply">What the agent answers.</param>
/// <param name="Asked">What the bot is asked on trial.</param>
/// <param name="Others">Lines of others, each by a customer of its own.</param>
internal sealed record GalleryScript(string Language, string Short, string[] Loyal, string Reply, string Asked, string[] Others)
{
    public static GalleryScript Chinese { get; } = new(
        "zh-CN",
        "zh",
        ["我是新手，想去露营，帐篷怎么选？", "预算两千左右，周末带孩子去莫干山", "上次买的登山杖坏了，能修吗", "转人工"],
        "您好！登山杖在保修期内，可以免费换杖尖。露营的话推荐三季帐，我发您两款看看。",
        "我的快递几天能到？",
        ["包裹到哪了，订单三天没动静", "能开发票吗", "周末想去露营，睡袋怎么选温标？", "转人工", "门店几点关门", "我要投诉，等了一个小时没人理", "能带宠物进店吗", "会员积分怎么用"]);

    public static GalleryScript English { get; } = new(
        "en",
        "en",
        ["I am a beginner and want to go camping", "Which tent should I choose?", "My trekking pole is broken, can you repair it?", "I need a human"],
        "Hello! The pole is still under warranty, so the new tip is free. For camping I suggest a three-season tent; I will send you two.",
        "How long does delivery take?",
        ["Where is my parcel?", "Can I get an invoice?", "do you rent gear", "I need a human", "When do you close today?", "I want to complain, nobody answers", "May my parrot enter the shop?", "human please"]);
}
