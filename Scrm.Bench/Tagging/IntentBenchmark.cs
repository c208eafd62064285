using System.Diagnostics;
using Scrm.Core.Examples;
using Scrm.Core.Learning;
using Scrm.Core.Tagging;

namespace Scrm.Bench.Tagging;

/// <summary>Milliseconds that a turn spends on the intent of one message.</summary>
internal static class IntentBenchmark
{
    private const double Promise = 1;

    public static void Run()
    {
        if (SharedRows.Find("en_banking77.jsonl") is not { } rows)
        {
            Console.WriteLine("intents: not measured, the set en_banking77 is absent\n");
            return;
        }

        var examples = ExampleFileReader.Intents(rows).Intents.Select(i => i.Example).ToList();
        var (known, unseen) = (examples.Where((_, i) => i % 5 != 0).ToList(), examples.Where((_, i) => i % 5 == 0).ToList());
        var training = Stopwatch.StartNew();
        var model = new IntentModel(IntentClassifier.Train(known), known.Count, 0, DateTimeOffset.UnixEpoch);
        Console.WriteLine($"intents: learned {model.Classifier.Intents.Count} from {known.Count} texts in {training.Elapsed.TotalSeconds:0.0} s; {unseen.Count} other texts");
        var timing = Timing.Of(() =>
        {
            foreach (var example in unseen)
            {
                GC.KeepAlive(model.Read(example.Text));
            }

            return unseen.Count;
        });
        Console.WriteLine($"  {1000 / timing.PerSecond:0.000} ms a message ({1000 / timing.Fastest:0.000} – {1000 / timing.Slowest:0.000}); promised {Promise} ms\n");
    }
}
