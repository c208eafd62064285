namespace Scrm.Tests.Browser;

/// <summary>What is said, and what the pages must show for it, in one language.</summary>
internal sealed record Script
{
    public required string Language { get; init; }

    public required string Welcome { get; init; }

    public required string Question { get; init; }

    public required string Answer { get; init; }

    public required string Place { get; init; }

    public required string Guide { get; init; }

    public required string AskForPerson { get; init; }

    public required string HandingOver { get; init; }

    /// <summary>The lines of the customer's deeds in the transcript: followed, tapped, scanned, handed over.</summary>
    public required string[] Deeds { get; init; }

    public required string Typing { get; init; }

    public required string Reply { get; init; }

    /// <summary>Words the bot knows an answer to, <see cref="BotManners"/>, which it keeps to itself while a person serves.</summary>
    public required string Thanks { get; init; }

    public required string BotManners { get; init; }

    public required string Note { get; init; }

    /// <summary>The switch back from notes to replies.</summary>
    public required string ReplyMode { get; init; }

    public required string SecondReply { get; init; }

    /// <summary>What the question shows of its author, and the tag the agent adds, as this language names them.</summary>
    public required (string Trait, string Matter) Tags { get; init; }

    public required string Resolved { get; init; }

    public required (string Question, string Answer) After { get; init; }

    public static Script Chinese { get; } = new()
    {
        Language = "zh-CN",
        Welcome = "欢迎来到山野商城",
        Question = "第一次露营要带什么？",
        Answer = "帐篷、防潮垫、睡袋",
        Place = "人民广场",
        Guide = "新手露营三件事",
        AskForPerson = "转人工",
        HandingOver = "正在为您转接人工客服",
        Deeds = ["关注了公众号", "点击了菜单“GUIDE_CAMPING”", "扫描了二维码（fair-2026）", "转人工：客户要求人工", "小林 接入了会话"],
        Typing = "对方正在输入…",
        Reply = "您好，我是小林 😀 帐篷压坏了吗？照片我看到了，马上给您换 👍🏽",
        Thanks = "谢谢",
        BotManners = "不客气",
        Note = "包裹外箱破损，先补发再走理赔",
        ReplyMode = "回复",
        SecondReply = "新帐篷今天 16:00 前发出，请留意短信",
        Tags = ("户外新手", "维修保修"),
        Resolved = "小林 完结了会话：已解决",
        After = ("运费怎么算", "满 99 元包邮"),
    };

    public static Script English { get; } = new()
    {
        Language = "en",
        Welcome = "Welcome to Shanye Outdoor!",
        Question = "What should I bring for camping the first time?",
        Answer = "Tent, mat, sleeping bag, lamp",
        Place = "People’s Square",
        Guide = "Three things for a first camp",
        AskForPerson = "human",
        HandingOver = "Connecting you to a colleague",
        Deeds = ["Followed the account", "Tapped “GUIDE_CAMPING” in the menu", "Scanned the code “fair-2026”", "Handed over: the customer asked for a person", "小林 claimed the chat"],
        Typing = "typing…",
        Reply = "Hello, this is Lin 😀 I see the picture: the box is torn. We will replace the tent 👍🏽",
        Thanks = "Thanks",
        BotManners = "You are welcome",
        Note = "Box torn in transit: replace first, claim later",
        ReplyMode = "Reply",
        SecondReply = "Your new tent leaves today before 16:00.",
        Tags = ("New to the outdoors", "Repair"),
        Resolved = "小林 resolved the chat: Solved",
        After = ("how much is shipping", "Free from 99"),
    };
}
