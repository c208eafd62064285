using Scrm.Core.Handoffs;
using Scrm.Core.Learning;

namespace Scrm.Core.Examples;

/// <summary>Learns from the company's examples what complains, and puts the new classifier in the old one's place; when learning fails the old one stays.</summary>
public sealed class TrainComplaints(IExampleStore examples, LearnedComplaints learned, TimeProvider time)
{
    private readonly OneRun _run = new();
    private long _revision = -1;

    /// <summary>Trains when the examples have changed; true when it did. Who asks meanwhile waits for the same training.</summary>
    public Task<bool> HandleAsync(CancellationToken cancellationToken) => _run.JoinAsync(() => TrainAsync(CancellationToken.None), cancellationToken);

    private async Task<bool> TrainAsync(CancellationToken cancellationToken)
    {
        var revision = await examples.RevisionAsync(cancellationToken);
        if (revision == _revision)
        {
            return false;
        }

        var texts = await examples.ComplaintsAsync(cancellationToken);
        var complaining = texts.Count(t => t.Example.Complaint);
        learned.Swap(Math.Min(complaining, texts.Count - complaining) >= ComplaintModel.LeastOfEach
            ? new ComplaintModel(await Task.Run(() => ComplaintClassifier.Train(texts.Select(t => t.Example)), cancellationToken), texts.Count, revision, time.GetUtcNow())
            : null);
        _revision = revision;
        return true;
    }
}
