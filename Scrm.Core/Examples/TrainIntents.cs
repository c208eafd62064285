using Scrm.Core.Learning;
using Scrm.Core.Tagging;

namespace Scrm.Core.Examples;

/// <summary>Learns intents from the company's examples and puts the new classifier in the old one's place; when learning fails the old one stays.</summary>
public sealed class TrainIntents(IExampleStore examples, LearnedTags learned, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim _training = new(1, 1);
    private long _revision = -1;

    /// <summary>Trains when the examples have changed; true when it did.</summary>
    public async Task<bool> HandleAsync(CancellationToken cancellationToken)
    {
        await _training.WaitAsync(cancellationToken);
        try
        {
            var revision = await examples.RevisionAsync(cancellationToken);
            if (revision == _revision)
            {
                return false;
            }

            var texts = await examples.IntentsAsync(cancellationToken);
            learned.SwapIntents(texts.Any(t => t.Example.Intent is not null)
                ? new IntentModel(await Task.Run(() => IntentClassifier.Train(texts.Select(t => t.Example)), cancellationToken), texts.Count, revision, time.GetUtcNow())
                : null);
            _revision = revision;
            return true;
        }
        finally
        {
            _training.Release();
        }
    }

    /// <summary>The same; afterwards what is learned is of the newest.</summary>
    public Task EnsureAsync(CancellationToken cancellationToken) => HandleAsync(cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _training.Dispose();
}
