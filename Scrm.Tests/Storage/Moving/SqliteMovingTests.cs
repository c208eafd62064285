using Scrm.Storage.Moving;
using Scrm.Storage.Sqlite.Engine;
using Scrm.Storage.Sqlite.Moving;
using Scrm.Tests.Storage.Sqlite;

namespace Scrm.Tests.Storage.Moving;

public sealed class SqliteMovingTests : MovableStoreSpec, IDisposable
{
    private readonly SqliteFolder _folder = new();

    [Fact]
    public async Task Every_table_is_a_kind_or_follows_from_others()
    {
        var store = await _folder.OpenAsync();
        var tables = await store.ReadAsync(
            session => session.All("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%'", reader => reader.GetString(0)),
            Token);
        Assert.Equal(tables.Order(StringComparer.Ordinal), TableKinds.All.Values.Select(kind => kind.Table).Where(tables.Contains).Concat(TableKinds.Derived).Order(StringComparer.Ordinal));
        Assert.Equal(Kinds.All.Order(StringComparer.Ordinal), TableKinds.All.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_store_somebody_works_on_is_refused()
    {
        var serving = await _folder.OpenAsync();
        await serving.ReadAsync(session => session.Number("SELECT 1"), Token);
        await using var moving = new SqliteMoving(new SqliteSettings(_folder.File));
        var refusal = await Assert.ThrowsAsync<MoveRefusedException>(() => moving.OpenAsync(Token));
        Assert.Contains(".backup", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_moved_lets_nobody_in()
    {
        await using var moving = await EmptyAsync();
        await Assert.ThrowsAnyAsync<Exception>(() => _folder.OpenAsync(settings => settings with { BusyWait = TimeSpan.Zero }));
    }

    [Fact]
    public async Task A_store_that_is_not_there_is_not_made_to_be_read()
    {
        await using var moving = new SqliteMoving(new SqliteSettings(_folder.File));
        await Assert.ThrowsAsync<MoveRefusedException>(() => moving.OpenAsync(Token));
        Assert.False(File.Exists(_folder.File));
    }

    public void Dispose() => _folder.Dispose();

    private protected override async Task<IMovableStore> EmptyAsync()
    {
        var store = new SqliteMoving(new SqliteSettings(_folder.File));
        await store.CreateAsync(Token);
        return store;
    }
}
