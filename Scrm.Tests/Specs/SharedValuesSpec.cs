namespace Scrm.Tests.Specs;

/// <summary>What holds for small things all processes share.</summary>
public abstract class SharedValuesSpec : StoreSpec
{
    private static readonly DateTimeOffset Noon = Sample.Noon;

    [Fact]
    public async Task A_value_is_saved_over_the_expected_version_only()
    {
        Assert.Null(await Store.Values.GetAsync("k", Noon, Token));
        Assert.Null(await SaveAsync("k", "a", 1));
        Assert.Equal(1, await SaveAsync("k", "a", 0));
        Assert.Null(await SaveAsync("k", "b", 0));
        Assert.Equal(2, await SaveAsync("k", "b", 1));
        Assert.Null(await SaveAsync("k", "c", 1));
        var stored = await Store.Values.GetAsync("k", Noon, Token);
        Assert.Equal(("b", 2, null), (stored!.Value, stored.Version, stored.ExpiresAt));
    }

    [Fact]
    public async Task One_of_twenty_takers_at_once_gets_it()
    {
        var versions = await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => SaveAsync("lease", $"w{n}", 0), Token)));
        Assert.Single(versions, version => version is not null);
    }

    [Fact]
    public async Task An_expired_value_is_gone_for_everybody()
    {
        await SaveAsync("k", "a", 0, Noon.AddSeconds(10));
        var before = Noon.AddSeconds(10).AddTicks(-1);
        Assert.Equal(Noon.AddSeconds(10), (await Store.Values.GetAsync("k", before, Token))!.ExpiresAt);
        Assert.Null(await Store.Values.TrySaveAsync("k", "b", 0, null, before, Token));

        var after = Noon.AddSeconds(10);
        Assert.Null(await Store.Values.GetAsync("k", after, Token));
        Assert.Empty(await Store.Values.ListAsync("", after, Token));
        Assert.Null(await Store.Values.TrySaveAsync("k", "b", 1, null, after, Token));
    }

    [Fact]
    public async Task Who_held_an_expired_value_cannot_take_the_next_holders_for_its_own()
    {
        var mine = await SaveAsync("lease", "me", 0, Noon.AddSeconds(10));
        var theirs = await Store.Values.TrySaveAsync("lease", "you", 0, null, Noon.AddSeconds(11), Token);
        Assert.NotNull(theirs);
        Assert.Null(await Store.Values.TrySaveAsync("lease", "me", mine!.Value, null, Noon.AddSeconds(11), Token));
        Assert.Equal("you", (await Store.Values.GetAsync("lease", Noon.AddSeconds(11), Token))!.Value);
    }

    [Fact]
    public async Task Values_are_listed_by_the_beginning_of_their_key()
    {
        foreach (var key in new[] { "keys/b", "keys/a", "keys", "keyz", "keys/中", "KEYS/c", "keys%" })
        {
            await SaveAsync(key, "v", 0);
        }

        Assert.Equal(["keys/a", "keys/b", "keys/中"], (await Store.Values.ListAsync("keys/", Noon, Token)).Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["keys%"], (await Store.Values.ListAsync("keys%", Noon, Token)).Keys);
    }

    private Task<long?> SaveAsync(string key, string value, long expectedVersion, DateTimeOffset? expiresAt = null) =>
        Store.Values.TrySaveAsync(key, value, expectedVersion, expiresAt, Noon, Token);
}
