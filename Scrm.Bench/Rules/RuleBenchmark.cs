using System.Diagnostics;
using Scrm.Bench.Tagging;
using Scrm.Core.Rules;

namespace Scrm.Bench.Rules;

/// <summary>Messages a second through the rule matcher on one core, by number of rules, in one run so that the ratios count.</summary>
internal static class RuleBenchmark
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 2, 12, 0, 0, TimeSpan.FromHours(8));

    public static void Run()
    {
        var (texts, origin) = Messages.Load();
        RuleFacts[] messages = [.. texts.Select((text, i) => new RuleFacts
        {
            Channel = "wechat",
            InboxId = "i1",
            Text = text,
            Local = Noon.AddMinutes(i),
            TagIds = new HashSet<string> { $"tag{i % 20}", $"tag{i % 7}" },
            Value = i % 100,
            BotAnswers = true,
        })];
        Console.WriteLine($"{texts.Length:N0} {origin}, {texts.Average(t => t.Length):0} letters on average; of ten rules six ask words, two a pattern, two tags and value\n");
        double? first = null;
        foreach (var rules in new[] { 10, 100, 1_000 })
        {
            var building = Stopwatch.StartNew();
            var matcher = new RuleMatcher(RuleMixes.Of(rules, texts, new Random(7)), 1);
            building.Stop();
            var held = messages.Sum(m => matcher.Decide(m, []).Traces.Count);
            var rate = Timing.Of(() => Each(messages, matcher));
            first ??= rate.PerSecond;
            Console.WriteLine($"{rules,6:N0} rules  {rate}");
            Console.WriteLine($"              {rate.PerSecond / first:0.0000} times ten rules; built in {building.Elapsed.TotalMilliseconds:0} ms; {(double)held / messages.Length:0.00} rules hold a message\n");
        }
    }

    private static int Each(RuleFacts[] messages, RuleMatcher matcher)
    {
        // A stretch of them is enough for a batch: a thousand rules take their time.
        foreach (var message in messages.AsSpan(0, 500))
        {
            GC.KeepAlive(matcher.Decide(message, []));
        }

        return 500;
    }
}
