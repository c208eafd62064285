using Scrm.Core.Conversations;
using Scrm.Storage.Sqlite.Conversations;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Tests.Storage.Sqlite;

/// <summary>Lists that are read every few seconds are found by an index of their own, however much else there is.</summary>
public sealed class ConversationFilterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-plan-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("conversations_open", ConversationStatus.Open)]
    [InlineData("conversations_live", ConversationStatus.Open, ConversationStatus.Snoozed)]
    public async Task What_is_open_is_not_looked_for_among_the_rest(string index, params ConversationStatus[] statuses)
    {
        using var store = new SqliteStore(new SqliteSettings(Path.Combine(_folder.FullName, "scrm.db")));
        await store.OpenAsync(TestContext.Current.CancellationToken);
        var filter = ConversationFilter.Of(new ConversationQuery { Statuses = statuses })!;
        var order = ListOrder.Of(ConversationOrder.Activity);
        var plan = await store.ReadAsync(
            session => session.All(
                $"EXPLAIN QUERY PLAN SELECT c.body FROM conversations c WHERE {filter.Where} AND {order.After} ORDER BY {order.By} LIMIT @limit",
                reader => reader.GetString(3),
                [.. filter.Values, ("@at", order.Start.At), ("@id", order.Start.Id), ("@limit", 100)]),
            TestContext.Current.CancellationToken);

        Assert.Contains(plan, step => step.Contains($"USING INDEX {index} ", StringComparison.Ordinal));
        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }
}
