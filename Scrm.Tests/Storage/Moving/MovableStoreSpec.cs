using Scrm.Storage.Moving;

namespace Scrm.Tests.Storage.Moving;

/// <summary>What holds for every store that is moved: what was written is read again, of every kind, as it was.</summary>
public abstract class MovableStoreSpec
{
    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected abstract Task<IMovableStore> EmptyAsync();

    public static TheoryData<string> Every => [.. Kinds.All];

    [Fact]
    public async Task Every_record_of_every_kind_comes_back_as_it_was()
    {
        await using var store = await FilledAsync();
        foreach (var kind in Kinds.All)
        {
            Assert.Equal(SampleRecords.Of(kind).Select(Canonical.Of).Order(StringComparer.Ordinal), (await AllAsync(store, kind, 500)).Order(StringComparer.Ordinal));
            Assert.True(await store.CountAsync(kind, Token) > 0);
        }
    }

    [Fact]
    public async Task Pages_together_hold_every_record_once()
    {
        await using var store = await FilledAsync();
        foreach (var kind in Kinds.All)
        {
            Assert.Equal((await AllAsync(store, kind, 500)).Order(StringComparer.Ordinal), (await AllAsync(store, kind, 1)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task What_came_in_an_order_goes_out_in_it()
    {
        await using var store = await FilledAsync();
        foreach (var kind in new[] { "catalog", "message", "observation", "receipt", "contact" })
        {
            Assert.Equal(SampleRecords.Of(kind).Select(Canonical.Of), await AllAsync(store, kind, 500));
        }
    }

    [Fact]
    public async Task An_empty_store_says_so_and_another_names_what_is_in_it()
    {
        await using var store = await EmptyAsync();
        Assert.Null(await store.FilledAsync(Token));
        Assert.Null(await store.MarkAsync(Token));
        await store.WriteAsync("cursor", SampleRecords.Of("cursor"), Mark("cursor"), Token);
        Assert.Equal("cursor", await store.FilledAsync(Token));
        Assert.Equal("here", (await store.MarkAsync(Token))?.Source);
    }

    private protected static MoveMark Mark(string kind) => new("here", "1", kind, null, new Dictionary<string, string>());

    private protected static async Task<IReadOnlyList<string>> AllAsync(IMoveSource source, string kind, int limit)
    {
        List<string> all = [];
        string? after = null;
        do
        {
            var page = await source.ReadAsync(kind, after, limit, Token);
            all.AddRange(page.Records);
            after = page.Next;
        }
        while (after is not null);
        return all;
    }

    private protected async Task<IMovableStore> FilledAsync()
    {
        var store = await EmptyAsync();
        foreach (var kind in Kinds.All)
        {
            await store.WriteAsync(kind, [.. SampleRecords.Of(kind).Select(Canonical.Of)], Mark(kind), Token);
        }

        return store;
    }
}
