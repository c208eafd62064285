using Scrm.Core.Merging;

namespace Scrm.Tests.Specs;

/// <summary>Two or more people in a store of their own, to be joined and taken apart.</summary>
/// <param name="place">The store.</param>
public abstract class MergeWorldSpec(IMergePlace place) : IAsyncLifetime
{
    protected static string[] Both { get; } = ["a", "b"];

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected MergeWorld World { get; private set; } = null!;

    public async ValueTask InitializeAsync() => World = await place.OpenAsync(Token);

    public async ValueTask DisposeAsync()
    {
        if (World is not null)
        {
            await World.DisposeAsync();
        }

        place.Close();
        GC.SuppressFinalize(this);
    }

    protected async Task<Merge> MergeAsync(string kept, string merged)
    {
        var result = await World.Get<MergeContacts>().HandleAsync(new MergeRequest(kept, merged, "boss"), Token);
        Assert.True(result.IsOk, result.Fault?.Message);
        return result.Value;
    }

    protected async Task<Merge> UndoAsync(string id)
    {
        var result = await World.Get<UndoMerge>().HandleAsync(new UndoMergeRequest(id, "boss"), Token);
        Assert.True(result.IsOk, result.Fault?.Message);
        return result.Value;
    }
}
