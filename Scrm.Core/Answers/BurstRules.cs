namespace Scrm.Core.Answers;

/// <summary>
/// Short messages in a row (在吗, 门票, 多少钱) read as one question. Every message is still decided for itself and at once: none waits
/// for another that may never come. What it adds is that an unclear one is looked up together with the unclear ones just before it. Pure.
/// </summary>
internal static class BurstRules
{
    /// <summary>Messages this close belong together.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private const int Longest = 16;
    private const int LongestTogether = 80;
    private const int Most = 4;

    private static readonly SetPhrases Greetings = new(
        "你好|您好|你们好|大家好|在吗|在么|在不在|在嘛|有人吗|有人在吗|有人么|有客服吗|客服在吗|哈喽|哈罗|嗨|喂|早|早上好|上午好|中午好|下午好|晚上好|亲|亲亲"
        + "|请问|请问一下|请教一下|请教|问一下|问下|想问一下|想问下|我想问一下|我想问下|我想问|咨询一下|咨询|我想咨询|我想咨询一下|打扰一下|打扰了"
        + "|hi|hello|hey|hi there|hello there|good morning|good afternoon|good evening|anyone there|are you there|excuse me");

    /// <summary>True for a message of greetings and openings only: it asks nothing yet, and not to have found anything for it is no miss.</summary>
    public static bool IsGreeting(string text) => Greetings.AreAll(text);

    /// <summary>The message behind the unclear ones just before it, as one question; null when it stands alone.</summary>
    public static string? Joined(IReadOnlyList<Fragment> fragments, string text, DateTimeOffset at)
    {
        var before = Recent(fragments, at);
        if (before.Count == 0 || text.Length > 2 * Longest)
        {
            return null;
        }

        var together = before.Append(new Fragment(text, at)).Select(f => f.Text.Trim()).Aggregate(Follow);
        return together.Length > LongestTogether ? null : together;
    }

    /// <summary>What is remembered after an unclear message.</summary>
    public static IReadOnlyList<Fragment> After(IReadOnlyList<Fragment> fragments, string text, DateTimeOffset at) =>
        text.Trim().Length is 0 or > Longest ? [] : [.. Recent(fragments, at).Append(new Fragment(text.Trim(), at)).TakeLast(Most)];

    private static List<Fragment> Recent(IReadOnlyList<Fragment> fragments, DateTimeOffset at) =>
        [.. fragments.Where(f => at - f.At <= Window && f.At <= at)];

    private static string Follow(string left, string right) =>
        char.IsAsciiLetterOrDigit(left[^1]) && char.IsAsciiLetterOrDigit(right[0]) ? $"{left} {right}" : left + right;
}
