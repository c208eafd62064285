using System.Text.Json;

namespace Scrm.Bench.Tagging;

/// <summary>Chinese messages to tag: real ones where the evaluation data lies beside the repository, else made up.</summary>
internal static class Messages
{
    private const int Count = 20_000;
    private const string Words =
        "你好请问这个酒店附近有没有地铁站我想订一间双人房价格在三百元左右评分高一点最好含早餐帐篷睡袋露营徒步发货退货发票优惠便宜会员积分什么时候能到谢谢";

    public static (string[] Texts, string Origin) Load()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "zh_travel_pref.jsonl");
            if (File.Exists(file))
            {
                return (Repeated([.. File.ReadLines(file).SelectMany(Turns)]), "messages of zh_travel_pref");
            }
        }

        return (MadeUp(new Random(1)), "made-up messages");
    }

    private static IEnumerable<string> Turns(string line)
    {
        using var row = JsonDocument.Parse(line);
        return [.. row.RootElement.GetProperty("turns").EnumerateArray().Select(t => t[1].GetString() ?? "")];
    }

    private static string[] Repeated(IReadOnlyList<string> texts) => [.. Enumerable.Range(0, Count).Select(i => texts[i % texts.Count])];

    private static string[] MadeUp(Random random) =>
        [.. Enumerable.Range(0, Count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(6, 40)).Select(_ => Words[random.Next(Words.Length)])))];
}
