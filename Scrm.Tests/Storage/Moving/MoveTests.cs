using Microsoft.Data.Sqlite;
using Scrm.Storage.Moving;
using Scrm.Storage.Moving.JsonLines;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Moving;

/// <summary>A move that is cut, continued, repeated, and one that goes wrong.</summary>
public sealed class MoveTests : IAsyncLifetime
{
    private const int Schema = 100;
    private const int Lines = 1_300;
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-move-").FullName;
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(14)]
    [InlineData(27)]
    [InlineData(52)]
    public async Task A_run_that_was_cut_goes_on_where_it_was(int pages)
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync("copy", cutAfter: pages));
        var outcome = await RunAsync("copy");
        Assert.True(outcome.Resumed);
        Assert.Empty(outcome.Wrong);
        Assert.True(outcome.Moved < outcome.Records, $"{outcome.Moved} of {outcome.Records} were moved again");
        Assert.Equal(Rows("scrm.db"), Rows("copy.db"));
    }

    [Fact]
    public async Task A_run_after_the_end_says_so_and_changes_nothing()
    {
        var first = await RunAsync("copy");
        var again = await RunAsync("copy");
        Assert.True(again.WasDone);
        Assert.Equal((0, first.Records), (again.Moved, again.Records));
    }

    [Fact]
    public async Task A_target_with_other_data_is_refused()
    {
        await using (var other = await OpenAsync("copy", isTarget: true))
        {
            await other.WriteAsync("revision", SampleRecords.Of("revision"), new MoveMark("elsewhere", "1", "revision", null, new Dictionary<string, string>()), Token);
        }

        Assert.Contains("elsewhere", (await Assert.ThrowsAsync<MoveRefusedException>(() => RunAsync("copy"))).Message, StringComparison.Ordinal);
        Execute("copy.db", "DELETE FROM shared_values");
        Assert.Contains("revision", (await Assert.ThrowsAsync<MoveRefusedException>(() => RunAsync("copy"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_source_that_changed_since_the_cut_is_refused()
    {
        await Assert.ThrowsAsync<OperationCanceledException>(() => RunAsync("copy", cutAfter: 10));
        Execute("scrm.db", "UPDATE revisions SET revision = revision + 1");
        Assert.Contains("changed", (await Assert.ThrowsAsync<MoveRefusedException>(() => RunAsync("copy"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_did_not_arrive_as_it_was_is_named_by_its_kind_and_nothing_is_finished()
    {
        var outcome = await RunAsync("copy", harm: "UPDATE messages SET body = replace(body, '好的', '不好')");
        Assert.Equal(["message"], outcome.Wrong);
        await using var target = await OpenAsync("copy", isTarget: true);
        Assert.Null((await target.MarkAsync(Token))?.FinishedAt);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(25)]
    [InlineData(52)]
    public async Task A_file_that_was_cut_is_continued_and_holds_the_same(int pages)
    {
        var file = Path.Combine(_folder, "dump.jsonl");
        await Assert.ThrowsAsync<OperationCanceledException>(() => DumpAsync(file, pages));
        Assert.False(File.Exists(file));
        var outcome = await DumpAsync(file, null);
        Assert.True(outcome.Resumed);
        Assert.Empty(outcome.Wrong);
        Assert.Equal([file], Directory.GetFiles(_folder, "dump*"));
        Assert.Equal(Lines, DumpCheck.Run(file, Schema).Kinds["message"].Count);
        await Assert.ThrowsAsync<MoveRefusedException>(() => DumpAsync(file, null));
    }

    [Fact]
    public async Task Progress_counts_up_to_all_and_then_what_is_checked()
    {
        List<MoveProgress> told = [];
        await using var source = await OpenAsync("scrm", isTarget: false);
        await using var target = await OpenAsync("copy", isTarget: true);
        await new Move(source, target, _clock, told.Add).RunAsync(Token);
        var moved = told.Where(one => !one.Checking).ToList();
        Assert.Equal((moved[^1].Total, moved[^1].Total), (moved[^1].Done, told[^1].Done));
        Assert.Equal(moved.Select(one => one.Done).Order(), moved.Select(one => one.Done));
        Assert.True(told[^1].Checking);
    }

    public async ValueTask InitializeAsync()
    {
        await using var store = await OpenAsync("scrm", isTarget: true);
        foreach (var kind in Kinds.All)
        {
            var records = SampleRecords.Of(kind).Select(Canonical.Of).ToList();
            var last = records[^1];
            records.AddRange(kind == "message" ? Enumerable.Range(3, Lines - 2).Select(n => last
                .Replace("m2", $"m{n}", StringComparison.Ordinal).Replace("\"seq\":2", $"\"seq\":{n}", StringComparison.Ordinal).Replace("x1", $"x{n}", StringComparison.Ordinal)) : []);
            await store.WriteAsync(kind, records, new MoveMark("here", "1", kind, null, new Dictionary<string, string>()) { FinishedAt = _clock.GetUtcNow() }, Token);
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<MoveOutcome> RunAsync(string copy, int? cutAfter = null, string? harm = null)
    {
        await using var source = await OpenAsync("scrm", isTarget: false);
        await using var target = new CutTarget(await OpenAsync(copy, isTarget: true)) { Pages = cutAfter, Harm = harm };
        return await new Move(source, target, _clock, _ => { }).RunAsync(Token);
    }

    private async Task<MoveOutcome> DumpAsync(string file, int? cutAfter)
    {
        await using var source = await OpenAsync("scrm", isTarget: false);
        await using var target = new CutTarget(new DumpWriter(file, new DumpHead(1, Schema, "sqlite", _clock.GetUtcNow(), "sealed"))) { Pages = cutAfter };
        return await new Move(source, target, _clock, _ => { }).RunAsync(Token);
    }

    private async Task<SqliteMoving> OpenAsync(string name, bool isTarget)
    {
        var store = new SqliteMoving(new SqliteSettings(Path.Combine(_folder, name + ".db")));
        await (isTarget ? store.CreateAsync(Token) : store.OpenAsync(Token));
        return store;
    }

    private IReadOnlyList<string> Rows(string file) => StoreRows.Of(Path.Combine(_folder, file));

    private void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, file)};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
