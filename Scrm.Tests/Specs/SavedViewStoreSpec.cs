using Scrm.Core.Conversations;
using Scrm.Core.Views;

namespace Scrm.Tests.Specs;

/// <summary>How named views are kept.</summary>
public abstract class SavedViewStoreSpec : IAsyncLifetime
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The store under test.</summary>
    protected ISavedViewStore Views { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Views = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<ISavedViewStore> OpenAsync();

    protected abstract ValueTask CloseAsync();

    [Fact]
    public async Task A_view_comes_back_as_it_was_and_an_older_version_changes_nothing()
    {
        var view = View("v1", "lin") with { Filter = new ViewFilter([ConversationStatus.Open], "me", OwnerKind.Agent, true, ["wechat"], Tags: ["退款"], Priority: 5, Order: ConversationOrder.Waiting) };
        Assert.True(await Views.SaveAsync(view, 0, Token));
        Assert.False(await Views.SaveAsync(view, 0, Token));
        Assert.True(await Views.SaveAsync(view with { Name = "二" }, 1, Token));
        Assert.False(await Views.SaveAsync(view with { Name = "三" }, 1, Token));

        Assert.Equivalent(view with { Name = "二", Version = 2 }, await Views.FindAsync("v1", Token), strict: true);
        Assert.Null(await Views.FindAsync("v2", Token));
    }

    [Fact]
    public async Task Everybody_has_their_own_in_their_order_and_what_others_share()
    {
        foreach (var (id, owner, shared) in new[] { ("a", "lin", false), ("b", "lin", false), ("c", "lin", true), ("d", "wang", true), ("e", "wang", false) })
        {
            Assert.True(await Views.SaveAsync(View(id, owner) with { Shared = shared }, 0, Token));
        }

        await Views.OrderAsync("lin", ["c", "a"], Token);
        await Views.OrderAsync("wang", ["a"], Token);

        Assert.Equal(["c", "a", "b", "d"], await NamesAsync("lin"));
        Assert.Equal(["d", "e", "c"], await NamesAsync("wang"));
        Assert.Equal(["c", "d"], await NamesAsync("chen"));

        async Task<IEnumerable<string>> NamesAsync(string agent) => (await Views.OfAsync(agent, Token)).Select(v => v.Id);
    }

    [Fact]
    public async Task A_removed_view_is_gone()
    {
        await Views.SaveAsync(View("v1", "lin"), 0, Token);
        Assert.True(await Views.DeleteAsync("v1", Token));
        Assert.False(await Views.DeleteAsync("v1", Token));
        Assert.Empty(await Views.OfAsync("lin", Token));
    }

    private static SavedView View(string id, string owner) =>
        new() { Id = id, OwnerId = owner, Name = id, Filter = new ViewFilter(), Version = 1, UpdatedAt = Sample.Noon };
}
