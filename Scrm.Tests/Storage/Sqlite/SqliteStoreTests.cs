using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Storage.Availability;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Sqlite;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_store_opened_again_has_kept_everything()
    {
        using (var store = await _folder.OpenAsync())
        {
            var parts = SqliteFolder.Parts(store);
            await parts.Receipts.ReceiveAsync(Sample.Inbound("k1"), Sample.Noon, "here", TimeSpan.FromMinutes(10), Token);
            await parts.Conversations.CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1, "退款")), Token);
        }

        var again = SqliteFolder.Parts(await _folder.OpenAsync());
        Assert.False((await again.Receipts.ReceiveAsync(Sample.Inbound("k1"), Sample.Noon, "here", TimeSpan.FromMinutes(10), Token)).IsNew);
        Assert.Single(await again.Conversations.SearchAsync("退款", null, 10, Token));
        Assert.Equal(2, await again.Conversations.HeadAsync(Token));
    }

    [Fact]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        using (var store = await _folder.OpenAsync())
        {
            await store.WriteAsync(session => Written.Keep(session.Execute("PRAGMA user_version = 4711")), Token);
        }

        var refusal = await Assert.ThrowsAsync<StoreTooNewException>(() => _folder.OpenAsync());
        Assert.Equal((4711, Migrator.Supported), (refusal.Found, refusal.Supported));
        Assert.Contains("4711", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.File, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("更新的 Scrm", refusal.Message, StringComparison.Ordinal);
        using var untouched = Connections.ForReading(new SqliteSettings(_folder.File));
        Assert.Equal(4711, untouched.Number("PRAGMA user_version"));
    }

    [Fact]
    public async Task Scripts_have_numbers_of_their_own_and_run_once()
    {
        await _folder.OpenAsync();
        var again = await _folder.OpenAsync();
        Assert.Equal(Migrator.Supported, await again.ReadAsync(session => session.Number("PRAGMA user_version"), Token));
        var names = typeof(Migrator).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal));
        Assert.Distinct(names.Select(name => name.Split('.')[^2][..4]));
    }

    [Fact]
    public async Task A_store_of_the_first_version_gives_the_messages_that_wait_their_turns()
    {
        using (var old = Connections.Create(new SqliteSettings(_folder.File)))
        {
            using var script = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream("Scrm.Storage.Sqlite.Migrations.0001_begin.sql")!);
            old.Run(await script.ReadToEndAsync(Token));
            old.Run("PRAGMA user_version = 1");
            old.Execute(
                "INSERT INTO receipts (inbox_id, dedupe_key, received_at, body) VALUES ('i1', 'k1', 0, @body)", ("@body", Json.Write(Sample.Inbound("k1"))));
        }

        var receipts = SqliteFolder.Parts(await _folder.OpenAsync()).Receipts;
        Assert.NotNull(await receipts.LeaseAsync("i1", "openid-p1", "here", TimeSpan.FromMinutes(10), Token));
        Assert.Single(await receipts.UnfinishedOfAsync("i1", "openid-p1", null, 10, Token));
    }

    [Fact]
    public async Task Articles_of_the_first_version_go_on_answering_and_have_a_version_to_go_back_to()
    {
        const string Stored = """{"id":"k1","question":"怎么退款","similar":["如何退钱"],"answer":{"type":"text","text":"七天内"},"enabled":true,"version":3,"updatedAt":"2026-03-02T12:00:00+00:00"}""";
        using (var old = Connections.Create(new SqliteSettings(_folder.File)))
        {
            using var script = new StreamReader(typeof(Migrator).Assembly.GetManifestResourceStream("Scrm.Storage.Sqlite.Migrations.0001_begin.sql")!);
            old.Run(await script.ReadToEndAsync(Token));
            old.Run("PRAGMA user_version = 1");
            old.Execute("INSERT INTO catalog (kind, id, version, body) VALUES ('article', 'k1', 3, @body)", ("@body", Stored));
        }

        var knowledge = SqliteFolder.Parts(await _folder.OpenAsync()).Knowledge;
        var article = Assert.Single((await knowledge.LoadAsync(Token)).Articles);
        Assert.Equal(("怎么退款", ArticleStatus.Published, "七天内"), (article.Question, article.Status, article.AnswerOn("wechat").Text));
        Assert.Equal(3, Assert.Single(await knowledge.VersionsAsync("k1", Token)).Version);
        Assert.True(await knowledge.SaveArticleAsync(article with { Question = "如何退款" }, 3, Token));
    }

    [Fact]
    public async Task Many_who_open_a_new_store_at_once_all_succeed()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 6).Select(
            _ => Task.Run(async () =>
            {
                var store = new SqliteStore(new SqliteSettings(_folder.File));
                await store.OpenAsync(Token);
                return store;
            },
            Token)));
        Assert.All(stores, store => store.Dispose());
    }

    [Fact]
    public async Task Two_stores_on_one_file_see_each_others_writes_and_compare_versions()
    {
        var here = SqliteFolder.Parts(await _folder.OpenAsync());
        var there = SqliteFolder.Parts(await _folder.OpenAsync());
        var first = Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1));
        Assert.Equal(CommitResult.Committed, await here.Conversations.CommitAsync(first, Token));
        Assert.Single((await there.Conversations.MessagesAsync("c1", null, null, 10, Token))!);

        Assert.Equal(CommitResult.Committed, await there.Conversations.CommitAsync(Sample.Next(first), Token));
        Assert.Equal(CommitResult.Conflict, await here.Conversations.CommitAsync(Sample.Next(first), Token));
        Assert.Equal(3, await here.Conversations.HeadAsync(Token));
    }

    [Fact]
    public async Task Two_stores_that_write_at_once_lose_nothing_and_give_every_cursor_once()
    {
        StoreParts[] stores = [SqliteFolder.Parts(await _folder.OpenAsync()), SqliteFolder.Parts(await _folder.OpenAsync())];
        var results = await Task.WhenAll(Enumerable.Range(0, 400).Select(n => Task.Run(
            () => stores[n % 2].Conversations.CommitAsync(Sample.First(Sample.Conversation($"c{n}", $"p{n}")), Token), Token)));
        Assert.All(results, result => Assert.Equal(CommitResult.Committed, result));
        var changes = await stores[0].Conversations.ChangesAsync(0, 1000, Token);
        Assert.Equal(Enumerable.Range(1, 400).Select(n => (long)n), changes!.Select(change => change.Cursor));
        Assert.Equal(400, changes!.Select(change => change.Conversation.Id).Distinct().Count());
    }

    [Fact]
    public async Task Two_stores_never_hand_out_the_same_entry()
    {
        StoreParts[] stores = [SqliteFolder.Parts(await _folder.OpenAsync()), SqliteFolder.Parts(await _folder.OpenAsync())];
        for (var n = 0; n < 30; n++)
        {
            var commit = Sample.First(Sample.Conversation($"c{n}", $"p{n}")) with { Outbox = [Sample.Entry($"c{n}", 1)] };
            await stores[0].Conversations.CommitAsync(commit, Token);
        }

        var claims = await Task.WhenAll(Enumerable.Range(0, 10).Select(n => Task.Run(
            () => stores[n % 2].Outbox.ClaimAsync($"w{n}", Sample.Noon, TimeSpan.FromMinutes(1), 5, Token), Token)));
        var ids = claims.SelectMany(claim => claim).Select(entry => entry.MessageId).ToList();
        Assert.Equal(30, ids.Count);
        Assert.Equal(30, ids.Distinct().Count());
    }

    [Fact]
    public async Task The_log_of_changes_keeps_the_newest_and_older_cursors_ask_for_a_snapshot()
    {
        var parts = SqliteFolder.Parts(await _folder.OpenAsync(settings => settings with { ChangesKept = 10 }));
        for (var n = 0; n < 25; n++)
        {
            await parts.Conversations.CommitAsync(Sample.First(Sample.Conversation($"c{n}", $"p{n}")), Token);
        }

        Assert.Equal(25, await parts.Conversations.HeadAsync(Token));
        Assert.Null(await parts.Conversations.ChangesAsync(0, 100, Token));
        Assert.Null(await parts.Conversations.ChangesAsync(14, 100, Token));
        Assert.Equal(Enumerable.Range(16, 10).Select(n => (long)n),
            (await parts.Conversations.ChangesAsync(15, 100, Token))!.Select(change => change.Cursor));
    }

    [Fact]
    public async Task A_failed_read_is_told_and_the_next_one_works()
    {
        var store = await _folder.OpenAsync();
        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => store.ReadAsync(session => session.Number("SELECT nothing"), Token));
        Assert.Equal(1, await store.ReadAsync(session => session.Number("SELECT 1"), Token));
    }

    [Fact]
    public async Task A_file_that_is_away_is_said_clearly_and_no_empty_one_springs_up()
    {
        var settings = new SqliteSettings(_folder.File);
        using var readers = new ReaderPool(settings);
        using var writer = new GroupWriter(settings);
        await Assert.ThrowsAsync<StoreUnavailableException>(() => readers.ReadAsync(session => session.Number("SELECT 1"), Token));
        await Assert.ThrowsAsync<StoreUnavailableException>(() => writer.WriteAsync(_ => Written.Keep(1), Token));
        Assert.False(File.Exists(_folder.File));

        await _folder.OpenAsync();
        Assert.Equal(1, await writer.WriteAsync(_ => Written.Keep(1), Token));
        Assert.Equal(1, await readers.ReadAsync(session => session.Number("SELECT 1"), Token));
    }

    [Fact]
    public async Task A_reader_cannot_write()
    {
        var store = await _folder.OpenAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => store.ReadAsync(session => session.Execute("DELETE FROM receipts"), Token));
    }

    [Fact]
    public async Task The_file_is_flushed_at_every_commit()
    {
        var store = await _folder.OpenAsync();
        Assert.Equal(2, await store.WriteAsync(session => Written.Keep(session.Number("PRAGMA synchronous")), Token));
        Assert.Equal("wal", await store.ReadAsync(session => session.First("PRAGMA journal_mode", reader => reader.GetString(0)), Token));
    }

    [Fact]
    public async Task What_customers_said_is_nobody_elses_on_this_machine()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other rights.");
            return;
        }

        var inner = Path.Combine(Path.GetDirectoryName(_folder.File)!, "made", "scrm.db");
        using var store = new SqliteStore(new SqliteSettings(inner));
        await store.OpenAsync(Token);
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(Path.GetDirectoryName(inner)!));
    }
}
