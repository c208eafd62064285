using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Conversations;
using Scrm.Storage;

namespace Scrm.Tests.Specs;

/// <summary>What specs of single ports share: an empty store, as a process has it.</summary>
public abstract class PortSpec(StoreChoice choice) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-port-").FullName;
    private ServiceProvider _services = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _services = new ServiceCollection().AddLogging().AddScrmStorage(await choice.EmptyAsync(_folder)).BuildServiceProvider();
        await _services.OpenScrmStoreAsync(Token);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>A port.</summary>
    protected T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Commits and expects to be taken.</summary>
    protected async Task<ConversationCommit> CommitAsync(ConversationCommit commit)
    {
        Assert.Equal(CommitResult.Committed, await Get<IConversationStore>().CommitAsync(commit, Token));
        return commit;
    }
}
