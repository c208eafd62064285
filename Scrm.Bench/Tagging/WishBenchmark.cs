using System.Diagnostics;
using Scrm.Core.Examples;
using Scrm.Core.Preferences;
using Scrm.Core.Preferences.Dialogues;
using Scrm.Core.Wishes;

namespace Scrm.Bench.Tagging;

/// <summary>Milliseconds that a turn spends on wishes for one customer's message, by how long the dialogue is already.</summary>
internal static class WishBenchmark
{
    private const double Promise = 1;

    public static void Run()
    {
        if (SharedRows.Find("zh_travel_pref.jsonl") is not { } rows)
        {
            Console.WriteLine("wishes: not measured, the set zh_travel_pref is absent\n");
            return;
        }

        var examples = ExampleFileReader.Wishes(rows).Wishes;
        var (known, unseen) = (examples.Where((_, i) => i % 5 != 0).ToList(), examples.Where((_, i) => i % 5 == 0).ToList());
        var training = Stopwatch.StartNew();
        var model = new WishModel(PreferenceTagger.Train([.. known.Select(e => e.Dialogue)]), known.Count, 0, 0, DateTimeOffset.UnixEpoch);
        Console.WriteLine($"wishes: learned from {known.Count} dialogues in {training.Elapsed.TotalSeconds:0.0} s; messages of {unseen.Count} others");
        Score("turn by turn", unseen, e => Prefixes(Lines(e)).SelectMany(model.Read).Where(w => !w.OnlyToReview).Select(w => new PreferenceTag(w.Domain, w.Slot, w.Value)));
        Score("at the end", unseen, e => model.Tagger.Find(e.Dialogue.Turns).Select(p => p.Tag));
        Measure("as they are", model, [.. unseen.SelectMany(e => Prefixes(Lines(e)))]);

        // The longest a turn looks at: dialogues after one another, as somebody speaks who writes all day.
        var endless = unseen.SelectMany(Lines).ToList();
        Measure($"{SpokenLine.Window} lines", model, [.. Prefixes(endless).Where(p => p.Count == SpokenLine.Window + 1)]);
    }

    private static void Score(string what, List<WishExample> dialogues, Func<WishExample, IEnumerable<PreferenceTag>> find)
    {
        var (right, found, there) = (0, 0, 0);
        foreach (var dialogue in dialogues)
        {
            var tags = find(dialogue).ToHashSet();
            (right, found, there) = (right + tags.Count(dialogue.Dialogue.Tags.Contains), found + tags.Count, there + dialogue.Dialogue.Tags.Count);
        }

        Console.WriteLine($"  {what,-12} precision {(double)right / found:0.000}, recall {(double)right / there:0.000}, F1 {2.0 * right / (found + there):0.000}");
    }

    private static void Measure(string what, WishModel model, IReadOnlyList<IReadOnlyList<SpokenLine>> dialogues)
    {
        var found = dialogues.Sum(d => model.Read(d).Count);
        var timing = Timing.Of(() =>
        {
            foreach (var dialogue in dialogues)
            {
                GC.KeepAlive(model.Read(dialogue));
            }

            return dialogues.Count;
        });
        Console.WriteLine(
            $"  {what,-12} {1000 / timing.PerSecond:0.000} ms a message ({1000 / timing.Fastest:0.000} – {1000 / timing.Slowest:0.000}), " +
            $"{dialogues.Average(d => d.Count):0.0} lines on average, {(double)found / dialogues.Count:0.00} wishes; promised {Promise} ms\n");
    }

    private static List<SpokenLine> Lines(WishExample example) => [.. example.Dialogue.Turns.Select(t => new SpokenLine("", t))];

    private static IEnumerable<IReadOnlyList<SpokenLine>> Prefixes(List<SpokenLine> lines) => Enumerable.Range(0, lines.Count)
        .Where(i => lines[i].Turn.ByContact)
        .Select(i => (IReadOnlyList<SpokenLine>)lines[Math.Max(0, i - SpokenLine.Window)..(i + 1)]);
}
