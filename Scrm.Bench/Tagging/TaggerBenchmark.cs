using System.Diagnostics;
using Scrm.Core.Tags;
using Scrm.Core.Words;

namespace Scrm.Bench.Tagging;

/// <summary>Messages a second through the word rules on one core, by number of rules, beside searching for every word by itself.</summary>
internal static class TaggerBenchmark
{
    private const int Promise = 20_000;

    public static void Run()
    {
        var (texts, origin) = Messages.Load();
        Console.WriteLine($"{texts.Length:N0} {origin}, {texts.Average(t => t.Length):0} letters on average; 5 words a rule\n");
        WishBenchmark.Run();
        IntentBenchmark.Run();
        foreach (var rules in new[] { 100, 1_000, 10_000 })
        {
            Measure(rules, texts);
        }
    }

    private static void Measure(int rules, string[] texts)
    {
        var book = RuleBooks.Of(rules, texts, new Random(7));
        var building = Stopwatch.StartNew();
        var tagger = new Tagger(book);
        building.Stop();
        var met = texts.Sum(t => tagger.Match(new TagSignal(Text: t)).Count);
        var fast = Timing.Of(() => Each(texts, t => tagger.Match(new TagSignal(Text: t)).Count));
        var plain = Timing.Of(() => Each(texts[..20], t => OneByOne(book, t)));
        Console.WriteLine($"{rules,6:N0} rules  {fast}");
        Console.WriteLine($"              built in {building.Elapsed.TotalMilliseconds:0} ms; {(double)met / texts.Length:0.00} rules met a message");
        Console.WriteLine($"              {fast.PerSecond / plain.PerSecond:N0} times word by word ({plain.PerSecond:N0}/s); {fast.PerSecond / Promise:0.0} times the promised {Promise:N0}/s\n");
    }

    private static int Each(string[] texts, Func<string, int> work)
    {
        foreach (var text in texts)
        {
            GC.KeepAlive(work(text));
        }

        return texts.Length;
    }

    private static int OneByOne(TagBook book, string text)
    {
        var folded = Letters.Fold(text);
        return book.Rules.Count(rule => rule.Patterns.Any(p => WordEdges.Has(folded, Letters.Fold(p))));
    }
}
