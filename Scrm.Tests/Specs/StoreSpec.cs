using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What the specs of a store share: an empty store per test.</summary>
public abstract class StoreSpec : IAsyncLifetime
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected StoreParts Store { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<StoreParts> OpenAsync();

    protected abstract ValueTask CloseAsync();

    /// <summary>Receives a message for a process, by default for one whose lease of the turn lasts the test.</summary>
    protected Task<Received> ReceiveAsync(InboundMessage inbound, DateTimeOffset? at = null, string holder = "here", TimeSpan? lease = null) =>
        Store.Receipts.ReceiveAsync(inbound, at ?? Sample.Noon, holder, lease ?? TimeSpan.FromMinutes(10), Token);

    /// <summary>Commits and expects to be taken.</summary>
    protected async Task<ConversationCommit> CommitAsync(ConversationCommit commit)
    {
        Assert.Equal(CommitResult.Committed, await Store.Conversations.CommitAsync(commit, Token));
        return commit;
    }
}
