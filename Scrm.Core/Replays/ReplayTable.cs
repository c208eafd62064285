using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.Replays;

/// <summary>What a replay found as a table for spreadsheets, personal data masked: one line a difference.</summary>
public static class ReplayTable
{
    private static readonly Dictionary<ReplayKind, string> Kinds = new()
    {
        [ReplayKind.Answered] = "回答", [ReplayKind.Offered] = "给出选项", [ReplayKind.Missed] = "没听懂",
        [ReplayKind.HandedOff] = "转人工", [ReplayKind.Silent] = "不说话", [ReplayKind.WithPeople] = "已在人工",
    };

    private static readonly Dictionary<ReplayVerdict, string> Verdicts = new()
    {
        [ReplayVerdict.Same] = "相同", [ReplayVerdict.Better] = "更好", [ReplayVerdict.Worse] = "更差", [ReplayVerdict.Changed] = "不同",
    };

    /// <summary>Header and lines.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IEnumerable<ReplayLine> lines, bool english)
    {
        yield return english
            ? ["time", "conversation", "message", "customer", "verdict", "now", "now: article", "now: words", "draft", "draft: article", "draft: words", "then"]
            : ["时间", "会话", "消息", "客户", "结论", "现在", "现在的文章", "现在的话", "草稿", "草稿的文章", "草稿的话", "当时"];
        foreach (var line in lines)
        {
            yield return
            [
                line.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                line.ConversationId,
                line.MessageId,
                PersonalData.Mask(line.Text),
                english ? line.Verdict.ToString() : Verdicts[line.Verdict],
                Word(line.Before.Kind, english),
                line.Before.Title,
                line.Before.Text,
                Word(line.After.Kind, english),
                line.After.Title,
                line.After.Text,
                line.Recorded is { } recorded ? Word(recorded.Kind, english) : null,
            ];
        }
    }

    private static string Word(ReplayKind kind, bool english) => english ? kind.ToString() : Kinds[kind];
}
