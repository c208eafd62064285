using Scrm.Core.Words;

namespace Scrm.Core.Answers;

/// <summary>Whole messages that say whether an answer helped.</summary>
internal static class FeedbackWords
{
    private static readonly HashSet<string> Helpful = Wholes(
        "谢谢|谢谢你|谢谢您|谢了|谢谢了|多谢|感谢|非常感谢|好的谢谢|好的谢谢你|好的谢谢您|明白了谢谢|知道了谢谢|有用|很有用|有帮助|很有帮助|解决了|已解决|问题解决了"
        + "|对|对的|是的|是这个|就是这个|可以了|thanks|thank you|thanks a lot|thx|helpful|it helped|solved|that solved it|yes|yes thanks");

    private static readonly HashSet<string> Unhelpful = Wholes(
        "没用|没有用|没什么用|没帮助|没有帮助|没解决|没有解决|还是不行|不行|不对|不是|不是的|不是这个|不是这个意思|我不是这个意思|我问的不是这个|不是我要的|答非所问|你说的不对"
        + "|no|nope|wrong|not helpful|no help|did not help|that did not help|that is wrong|thats wrong|not what i asked|not what i meant");

    private static readonly char[] Particles = ['啊', '呀', '哦', '呢', '吧', '哈', '嘛', '啦', '噢', '哎'];

    /// <summary>True: it helped; false: it did not; null: the message says something else.</summary>
    /// <param name="text">What the customer said.</param>
    /// <param name="labels">The words of the two choices under an answer, if any.</param>
    public static bool? Verdict(string text, IReadOnlyList<string> labels)
    {
        var whole = Wording.Compact(text);
        var plain = whole.TrimEnd(Particles);
        return Is(labels, 0, whole) || Helpful.Contains(plain) ? true
            : Is(labels, 1, whole) || Unhelpful.Contains(plain) ? false
            : null;
    }

    private static bool Is(IReadOnlyList<string> labels, int at, string whole) =>
        labels.Count > at && whole.Length > 0 && Wording.Compact(labels[at]) == whole;

    private static HashSet<string> Wholes(string words) => [.. words.Split('|').Select(Wording.Compact)];
}
