namespace Scrm.Core.Examples;

/// <summary>Learning that is worth doing again only when the examples have changed; when it fails, the next one who asks tries again.</summary>
internal sealed class RevisionRun(IExampleStore examples)
{
    private readonly OneRun _run = new();
    private long _learned = -1;

    /// <summary>Learns when the examples have changed; true when it did. Who asks meanwhile waits for the same learning.</summary>
    /// <param name="learn">Learns from the examples; is given their revision.</param>
    /// <param name="cancellationToken">Gives up waiting; what was begun goes on.</param>
    public Task<bool> JoinAsync(Func<long, Task> learn, CancellationToken cancellationToken) => _run.JoinAsync(() => RunAsync(learn), cancellationToken);

    private async Task<bool> RunAsync(Func<long, Task> learn)
    {
        var revision = await examples.RevisionAsync(CancellationToken.None);
        if (revision == _learned)
        {
            return false;
        }

        await learn(revision);
        _learned = revision;
        return true;
    }
}
