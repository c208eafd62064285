using Scrm.Core.Words;

namespace Scrm.Core.Turns;

/// <summary>Does a message look like a question?</summary>
internal static class QuestionLook
{
    private static readonly string[] Signs =
        ["吗", "呢", "怎么", "怎样", "如何", "什么", "多少", "多久", "几点", "哪里", "哪儿", "能不能", "可不可以", "是否", "为什么"];

    private static readonly string[] First = ["how", "what", "when", "where", "why", "who", "which", "can", "do", "does", "is", "are", "will"];

    public static bool Is(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        var said = Letters.Fold(text.Trim());
        return said.TrimEnd()[^1] is '?' || Signs.Any(s => said.Contains(s, StringComparison.Ordinal)) || First.Contains(said.Split(' ')[0]);
    }
}
