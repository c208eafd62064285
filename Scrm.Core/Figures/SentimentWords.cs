namespace Scrm.Core.Figures;

/// <summary>Tells complaints by words, as long as no classifier was trained: plain, and plain to explain.</summary>
public static class SentimentWords
{
    // Raise the number whenever the lists change: figures are counted anew then.
    private const string Edition = "words:1";

    private static readonly string[] Bad =
    [
        "投诉", "差评", "退款", "骗子", "骗人", "欺骗", "上当", "假货", "劣质", "垃圾", "太差", "很差", "真差", "差劲", "失望", "气死", "生气", "愤怒",
        "恶心", "无语", "坑人", "坑爹", "忽悠", "敷衍", "没人管", "没人理", "不理人", "不回复", "不处理", "不解决", "态度差", "态度恶劣", "破损", "坏了", "坏的",
        "漏发", "发错", "少发", "还没到", "还没收到", "一直没", "怎么还没", "等了好久", "等了很久", "太慢", "催了", "不满意", "不靠谱", "不合格", "质量问题",
        "再也不", "12315", "消协", "曝光", "维权", "赔偿", "受不了", "糟糕", "烂透",
        "complain", "refund", "scam", "cheat", "fake", "terrible", "horrible", "awful", "worst", "useless", "broken", "damaged", "disappoint",
        "angry", "ridiculous", "unacceptable", "never again", "still waiting", "no one answers", "rip-off", "rip off", "not working",
    ];

    // What sounds like the above and is not: asking how a refund works, praise by comparison.
    private static readonly string[] Harmless =
    [
        "退款政策", "退款流程", "怎么退款", "如何退款", "能退款吗", "可以退款吗", "支持退款吗", "多久退款", "不会太差", "没有破损", "没破损", "不生气", "没有失望", "不失望", "质量问题包",
        "refund policy", "how to refund", "how do refunds", "not disappointed", "not bad", "no complaint",
    ];

    /// <summary>The reader.</summary>
    public static SentimentReader Reader { get; } = new(Edition, IsNegative);

    private static bool IsNegative(string text)
    {
        var rest = text;
        foreach (var harmless in Harmless)
        {
            rest = rest.Replace(harmless, "", StringComparison.OrdinalIgnoreCase);
        }

        return Bad.Any(bad => rest.Contains(bad, StringComparison.OrdinalIgnoreCase));
    }
}
