using Scrm.Core.Learning;
using Scrm.Core.Tagging;

namespace Scrm.Core.Examples;

/// <summary>Learns intents from the company's examples and puts the new classifier in the old one's place; when learning fails the old one stays.</summary>
public sealed class TrainIntents(IExampleStore examples, LearnedTags learned, TimeProvider time)
{
    private readonly RevisionRun _run = new(examples);

    /// <summary>Trains when the examples have changed; true when it did. Who asks meanwhile waits for the same training.</summary>
    public Task<bool> HandleAsync(CancellationToken cancellationToken) => _run.JoinAsync(TrainAsync, cancellationToken);

    private async Task TrainAsync(long revision)
    {
        var texts = await examples.IntentsAsync(CancellationToken.None);
        learned.SwapIntents(texts.Any(t => t.Example.Intent is not null)
            ? new IntentModel(await Task.Run(() => IntentClassifier.Train(texts.Select(t => t.Example))), texts.Count, revision, time.GetUtcNow())
            : null);
    }
}
