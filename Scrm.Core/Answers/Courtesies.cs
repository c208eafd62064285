namespace Scrm.Core.Answers;

/// <summary>Thanks, assent and farewell: what was asked is settled, and nothing is asked.</summary>
internal static class Courtesies
{
    private static readonly SetPhrases Phrases = new(
        "谢谢|谢谢你|谢谢您|谢谢了|谢了|多谢|感谢|非常感谢|十分感谢|辛苦|辛苦了|麻烦了|麻烦你了|麻烦您了|好的|好滴|好嘞|好|好了|行|可以|嗯|嗯嗯|恩|恩恩|哦|噢|是|是的|对|对的"
        + "|知道了|明白了|明白|了解|了解了|懂了|收到|没事|没事了|没有了|没了|不用了|再见|拜拜|ok|okay|thanks|thank you|thank you so much|thanks a lot|thx|got it|i see|alright|great|fine|yes|no|bye|goodbye");

    /// <summary>True for a message of nothing else.</summary>
    public static bool AreAll(string text) => Phrases.AreAll(text);
}
