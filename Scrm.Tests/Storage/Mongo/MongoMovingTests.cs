using Scrm.Host.Commands;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Moving;
using Scrm.Storage.Moving;
using Scrm.Tests.Doubles;
using Scrm.Tests.Storage.Moving;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class MongoMovingTests : MovableStoreSpec, IDisposable
{
    private readonly EmbeddedFiles _files = new();
    private readonly FakeClock _clock = new();

    [Fact]
    public void Every_collection_is_a_kind_or_follows_from_others()
    {
        Assert.Equal(
            Plans.All.Select(plan => plan.Name).Order(StringComparer.Ordinal),
            DocumentKinds.All.Values.Select(kind => kind.Plan.Name).Concat(DocumentKinds.Derived).Order(StringComparer.Ordinal));
        Assert.Equal(Kinds.All.Order(StringComparer.Ordinal), DocumentKinds.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task From_the_embedded_store_to_the_shared_one_and_back_is_the_same()
    {
        await using (var first = await _files.FilledAsync("first", _clock.GetUtcNow()))
        {
            await using var shared = await EmptyAsync();
            Assert.Empty((await new Move(first, shared, _clock, _ => { }).RunAsync(Token)).Wrong);
            Assert.True((await new Move(first, shared, _clock, _ => { }).RunAsync(Token)).WasDone);
        }

        await using (var shared = await OpenAsync())
        {
            await using var second = await _files.EmptyAsync("second");
            Assert.Empty((await new Move(shared, second, _clock, _ => { }).RunAsync(Token)).Wrong);
        }

        Assert.Equal(StoreRows.Of(_files["first"], numbered: false), StoreRows.Of(_files["second"], numbered: false));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(20)]
    [InlineData(48)]
    public async Task A_run_that_was_cut_goes_on_where_it_was(int pages)
    {
        await using var first = await _files.FilledAsync("first", _clock.GetUtcNow());

        await using (var cut = new CutTarget(await EmptyAsync()) { Pages = pages })
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => new Move(first, cut, _clock, _ => { }).RunAsync(Token));
        }

        await using var shared = await OpenAsync();
        var outcome = await new Move(first, shared, _clock, _ => { }).RunAsync(Token);
        Assert.True(outcome.Resumed);
        Assert.Empty(outcome.Wrong);
    }

    [Fact]
    public async Task By_the_commands_to_the_shared_store_to_a_file_and_into_another_is_the_same()
    {
        await (await _files.FilledAsync("one/scrm", _clock.GetUtcNow())).DisposeAsync();

        await MongoServer.EmptyAsync();
        var key = Path.Combine(_files.Folder, "key");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(new byte[32]), Token);
        string[] shared = [.. MongoServer.Settings("").Where(one => one.Key != "Scrm:DataDirectory").SelectMany(one => new[] { "--" + one.Key, one.Value ?? "" })];
        using StringWriter output = new(), messages = new();

        Assert.Equal(0, await new MigrateCommand(output, messages).RunAsync(["--to", "mongo", "--Scrm:DataDirectory", Path.Combine(_files.Folder, "one"), .. shared]));
        Assert.Equal(0, await new MigrateCommand(output, messages).RunAsync(["--to", "mongo", "--Scrm:DataDirectory", Path.Combine(_files.Folder, "one"), .. shared]));
        Assert.Equal(0, await new ExportCommand(output, messages).RunAsync(["--to", _files.Folder, "--key", key, .. shared]));
        Assert.Equal(0, await new ImportCommand(output, messages).RunAsync(["--from", _files.Folder, "--key", key, "--Scrm:DataDirectory", Path.Combine(_files.Folder, "two")]));

        Assert.Contains("done already", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(StoreRows.Of(_files["one/scrm"], numbered: false), StoreRows.Of(_files["two/scrm"], numbered: false));
    }

    public void Dispose() => _files.Dispose();

    private protected override async Task<IMovableStore> EmptyAsync()
    {
        await MongoServer.EmptyAsync();
        return await OpenAsync();
    }

    private static async Task<IMovableStore> OpenAsync()
    {
        var store = new MongoMoving(new MongoStore(MongoServer.SettingsOf(MongoServer.Database), Plans.All));
        await store.OpenAsync(Token);
        return store;
    }
}
