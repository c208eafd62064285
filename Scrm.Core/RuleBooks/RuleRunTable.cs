using System.Globalization;
using Scrm.Core.Words;

namespace Scrm.Core.RuleBooks;

/// <summary>What a dry run found as a table for spreadsheets, personal data masked.</summary>
public static class RuleRunTable
{
    /// <summary>Header and lines.</summary>
    public static IEnumerable<IReadOnlyList<string?>> Rows(IEnumerable<RuleRunLine> lines, bool english)
    {
        yield return english
            ? ["time", "conversation", "message", "customer", "rules now", "does now", "rules of the draft", "would do"]
            : ["时间", "会话", "消息", "客户", "现在的规则", "现在做", "草稿的规则", "草稿会做"];
        foreach (var line in lines)
        {
            yield return
            [
                line.At.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
                line.ConversationId,
                line.MessageId,
                PersonalData.Mask(line.Text),
                string.Join(" / ", line.Before.Rules),
                Does(line.Before),
                string.Join(" / ", line.After.Rules),
                Does(line.After),
            ];
        }
    }

    private static string Does(RuleWish wish) => string.Join(" / ", wish.Does.Select(a =>
        $"{a.Kind} {a.Value}{a.Points?.ToString(CultureInfo.InvariantCulture)}{(a.Text is null ? "" : " " + a.Text)}".Trim()));
}
