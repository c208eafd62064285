using Scrm.Core.Handoffs;
using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>Learns from the company's examples what complains, and puts the new classifier in the old one's place; when learning fails the old one stays.</summary>
public sealed class TrainComplaints(IExampleStore examples, LearnedComplaints learned, TimeProvider time)
{
    private readonly RevisionRun _run = new(examples);

    /// <summary>Trains when the examples have changed; true when it did. Who asks meanwhile waits for the same training.</summary>
    public Task<bool> HandleAsync(CancellationToken cancellationToken) => _run.JoinAsync(TrainAsync, cancellationToken);

    private async Task TrainAsync(long revision)
    {
        var texts = await examples.ComplaintsAsync(CancellationToken.None);
        var complaining = texts.Count(t => t.Example.Complaint);
        learned.Swap(Math.Min(complaining, texts.Count - complaining) >= ComplaintModel.LeastOfEach
            ? new ComplaintModel(await Task.Run(() => ComplaintClassifier.Train(texts.Select(t => t.Example))), texts.Count, revision, time.GetUtcNow())
            : null);
    }
}
