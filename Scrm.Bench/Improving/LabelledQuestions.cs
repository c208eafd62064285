using System.Text.Json;

namespace Scrm.Bench.Improving;

/// <summary>Questions of the evaluation data beside the repository; made up where it is absent.</summary>
internal static class LabelledQuestions
{
    private const string Letters = "请问怎么退货换货发票多久到账能不能刷信用卡门票价格酒店房间早餐帐篷睡袋积分会员优惠券什么时候发货可以吗有没有多少钱一张";

    public static string[] Different(int count)
    {
        var real = Folder() is { } folder
            ? Directory.GetFiles(folder, "zh_*.jsonl").Order(StringComparer.Ordinal).SelectMany(Texts).Where(t => t.Length is > 3 and < 60).Distinct().Take(count)
            : [];
        var random = new Random(3);
        var madeUp = Enumerable.Range(0, int.MaxValue).Select(_ => string.Concat(Enumerable.Range(0, random.Next(5, 20)).Select(_ => Letters[random.Next(Letters.Length)])));
        return [.. real.Concat(madeUp).Distinct().Take(count)];
    }

    public static IEnumerable<(string Name, IReadOnlyList<(string Text, string Label)> Questions)> Sets()
    {
        foreach (var name in Folder() is null ? [] : new[] { "zh_faq_bank", "zh_faq_lcqmc", "zh_faq_travel" })
        {
            var file = Path.Combine(Folder()!, $"{name}_queries.jsonl");
            var rows = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement);
            yield return (name, [.. rows.Select(Labelled).OfType<(string, string)>()]);
        }
    }

    private static (string, string)? Labelled(JsonElement row) =>
        row.TryGetProperty("history", out var history) && history.GetArrayLength() > 0 ? null
        : row.TryGetProperty("answer_id", out var answer) && answer.ValueKind == JsonValueKind.String ? (row.GetProperty("query").GetString()!, answer.GetString()!)
        : null;

    private static IEnumerable<string> Texts(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var row = JsonDocument.Parse(line);
            foreach (var name in new[] { "question", "text", "query", "a", "b" })
            {
                if (row.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
                {
                    yield return value.GetString()!;
                }
            }
        }
    }

    private static string? Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "shared", "data")))
            {
                return Path.Combine(folder.FullName, "shared", "data");
            }
        }

        return null;
    }
}
