using Microsoft.Data.Sqlite;
using Scrm.Core.Foundation;
using Scrm.Storage.Sqlite.Engine;
using SQLitePCL;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class GroupWriterTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Writes_that_wait_together_share_a_transaction()
    {
        var store = await OpenAsync();
        var (holding, release) = await HoldAsync(store);
        var writes = Enumerable.Range(0, 300).Select(n => AddAsync(store, n)).ToList();
        release();
        await holding;
        await Task.WhenAll(writes);

        // The one that held the writer, and one for all who waited meanwhile.
        Assert.Equal(3, store.Writer.Transactions);
        Assert.Equal(302, store.Writer.Writes);
        Assert.Equal(300, (await ReadAsync(store)).Count);
    }

    [Fact]
    public async Task A_batch_has_a_limit()
    {
        var store = await OpenAsync(settings => settings with { BatchLimit = 100 });
        var (holding, release) = await HoldAsync(store);
        var writes = Enumerable.Range(0, 250).Select(n => AddAsync(store, n)).ToList();
        release();
        await Task.WhenAll([holding, .. writes]);
        Assert.Equal(2 + 3, store.Writer.Transactions);
    }

    [Fact]
    public async Task A_failing_or_undone_write_takes_only_itself_back()
    {
        var store = await OpenAsync();
        var (holding, release) = await HoldAsync(store);
        var good = AddAsync(store, 1);
        var failing = store.WriteAsync<bool>(
            session =>
            {
                Insert(session, 2);
                throw new InvalidOperationException("mine");
            },
            Token);
        var broken = store.WriteAsync(session => Written.Keep(Insert(session, 1)), Token);
        var undone = store.WriteAsync(session => Written.Undo(Insert(session, 3)), Token);
        var alsoGood = AddAsync(store, 4);
        release();

        await holding;
        await good;
        Assert.Equal("mine", (await Assert.ThrowsAsync<InvalidOperationException>(() => failing)).Message);
        await Assert.ThrowsAsync<SqliteException>(() => broken);
        Assert.Equal(1, await undone);
        await alsoGood;
        Assert.Equal([1, 4], await ReadAsync(store));
        Assert.Equal(3, store.Writer.Transactions);
    }

    [Fact]
    public async Task A_failing_commit_fails_everybody_in_it_and_nobody_after_it()
    {
        var store = await OpenAsync();

        // The hook turns the next commit into a rollback, as a failing disk would.
        var fail = true;
        await store.WriteAsync(
            session =>
            {
                raw.sqlite3_commit_hook(session.Connection.Handle, _ => fail ? 1 : 0, null);
                return Written.Undo(true);
            },
            Token).ContinueWith(_ => { }, Token);
        var (holding, release) = await HoldAsync(store);
        var writes = Enumerable.Range(0, 5).Select(n => AddAsync(store, n)).ToList();
        release();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => holding);
        foreach (var write in writes)
        {
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => write);
            Assert.Contains("nothing was stored", failure.Message, StringComparison.Ordinal);
        }

        Assert.Empty(await ReadAsync(store));
        fail = false;
        await AddAsync(store, 7);
        Assert.Equal([7], await ReadAsync(store));
    }

    [Fact]
    public async Task A_full_disk_is_said_clearly_and_overcome_when_there_is_room_again()
    {
        var store = await OpenAsync();
        await store.WriteAsync(session => Written.Keep(session.Number("PRAGMA max_page_count = 1")), Token);
        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => FillAsync());
        Assert.Contains("disk is full", failure.Message, StringComparison.Ordinal);

        await store.WriteAsync(session => Written.Keep(session.Number("PRAGMA max_page_count = 1000000")), Token);
        await FillAsync();
        Assert.Single(await ReadAsync(store));

        Task<int> FillAsync() => store.WriteAsync(
            session => Written.Keep(session.Execute(
                "INSERT INTO things (n, text) VALUES (1, @text)", ("@text", new string('x', 1_000_000)))),
            Token);
    }

    [Fact]
    public async Task A_write_whose_caller_gave_up_before_it_began_is_left_out()
    {
        var store = await OpenAsync();
        var (holding, release) = await HoldAsync(store);
        using var patience = new CancellationTokenSource();
        var write = store.WriteAsync(session => Written.Keep(Insert(session, 1)), patience.Token);
        await patience.CancelAsync();
        release();
        await holding;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => write);
        Assert.Empty(await ReadAsync(store));
    }

    [Fact]
    public async Task A_write_already_begun_is_finished_although_its_caller_gave_up()
    {
        var store = await OpenAsync();
        using var patience = new CancellationTokenSource();
        var write = store.WriteAsync(
            session =>
            {
                patience.Cancel();
                return Written.Keep(Insert(session, 1));
            },
            patience.Token);
        Assert.Equal(1, await write);
        Assert.Equal([1], await ReadAsync(store));
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_refuses_what_comes_later()
    {
        var store = await OpenAsync();
        var (holding, release) = await HoldAsync(store);
        var write = AddAsync(store, 1);
        var closing = Task.Run(store.Dispose, Token);
        release();
        await closing;
        await holding;
        await write;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => AddAsync(store, 2));
    }

    [Fact]
    public async Task What_another_connection_holds_too_long_is_refused_and_taken_afterwards()
    {
        var store = await OpenAsync(settings => settings with { BusyWait = TimeSpan.FromMilliseconds(50) });
        using (var other = Connections.ForWriting(store.Settings))
        {
            other.Run("BEGIN IMMEDIATE");
            var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => AddAsync(store, 1));
            Assert.Contains("another process", failure.Message, StringComparison.Ordinal);
            other.Run("ROLLBACK");
        }

        await AddAsync(store, 2);
        Assert.Equal([2], await ReadAsync(store));
    }

    [Fact]
    public async Task A_store_that_is_not_open_says_so()
    {
        using var store = new SqliteStore(new SqliteSettings(_folder.File));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.ReadAsync(_ => 1, Token));
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.WriteAsync(_ => Written.Keep(1), Token));
    }

    private async Task<SqliteStore> OpenAsync(Func<SqliteSettings, SqliteSettings>? change = null)
    {
        var store = await _folder.OpenAsync(change);
        await store.WriteAsync(session => Written.Keep(session.Execute("CREATE TABLE things (n INTEGER PRIMARY KEY, text TEXT)")), Token);
        return store;
    }

    // Keeps the writer busy in a write of its own until released.
    private static async Task<(Task Holding, Action Release)> HoldAsync(SqliteStore store)
    {
        var begun = new TaskCompletionSource();
        var released = new ManualResetEventSlim();
        var holding = store.WriteAsync(
            session =>
            {
                begun.SetResult();
                released.Wait(TimeSpan.FromSeconds(30));
                return Written.Keep(session.Execute("INSERT INTO things (n) VALUES (-1)") + session.Execute("DELETE FROM things WHERE n = -1"));
            },
            Token);
        await begun.Task;
        return (holding, released.Set);
    }

    private static Task<int> AddAsync(SqliteStore store, int n) => store.WriteAsync(session => Written.Keep(Insert(session, n)), Token);

    private static int Insert(Session session, int n) => session.Execute("INSERT INTO things (n) VALUES (@n)", ("@n", n));

    private static Task<List<int>> ReadAsync(SqliteStore store) =>
        store.ReadAsync(session => session.All("SELECT n FROM things ORDER BY n", reader => reader.GetInt32(0)), Token);
}
