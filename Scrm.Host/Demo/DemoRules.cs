using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.Host.Demo;

/// <summary>The demo's fixed answers to key words: manners, and things where only one answer is right.</summary>
internal static class DemoRules
{
    public static AnswerRule[] All() =>
    [
        Rule("demo-hello", 10, whole: true, "你好|您好|在吗|有人吗|hi|hello|hey",
            "您好，我是山野商城的小山，请直接说您的问题，或回复“0”看菜单。\nHello, this is Shanye Outdoor. Tell me your question, or send 0 for the menu."),
        Rule("demo-thanks", 20, whole: true, "谢谢|谢谢你|谢谢您|多谢|好的谢谢|好的|好|嗯|知道了|ok|okay|thanks|thank you", "不客气，祝您玩得开心！ You are welcome!"),
        Rule("demo-bye", 30, whole: true, "再见|拜拜|bye|goodbye", "再见，山野见！ See you outdoors!"),
        Rule("demo-rescue", 1, whole: false, "迷路了|被困|求救|受伤了|emergency|i am lost",
            "如遇危险请先拨打 110 或 120，并留在原地保持体力。\nIn danger call 110 (police) or 120 (ambulance) first and stay where you are."),
        Rule("demo-offers", 40, whole: true, "OFFERS|优惠|活动|优惠活动|promo",
            "本月满 300 减 40，新会员首单再减 20，活动到月底结束。\nThis month: 40 off orders over 300; new members get another 20 off."),
        Rule("demo-guide", 50, whole: true, "GUIDE_CAMPING|露营攻略|camping guide",
            "新手露营三件事：看天气、选营地、带够保暖。发“第一次露营要带什么”看清单。\nThree things for a first camp: weather, site, warmth. Ask me “what to bring for camping”."),
    ];

    private static AnswerRule Rule(string id, int order, bool whole, string keywords, string answer) => new()
    {
        Id = id,
        Order = order,
        Whole = whole,
        Keywords = keywords.Split('|'),
        Answer = MessageContent.OfText(answer),
    };
}
