using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using MongoDB.Bson;
using Scrm.Core.Conversations;
using Scrm.Storage.InProcess;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Watching;
using Scrm.Tests.Specs;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Storage.Mongo;

[Collection(MongoServer.Name)]
public sealed class ChangeWatcherTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void A_portion_of_entries_is_one_nudge_for_each_collection()
    {
        Assert.Equal([new ChangesAppended(), new OutboxFilled()], ChangeWatcher.SignalsOf([In("changes"), In("outbox"), In("changes")]));
        Assert.Equal([new OutboxFilled()], ChangeWatcher.SignalsOf([In("outbox")]));
        Assert.Empty(ChangeWatcher.SignalsOf([]));
    }

    [Fact]
    public async Task What_another_process_writes_is_heard_or_the_server_is_said_to_have_no_streams()
    {
        var store = await MongoServer.EmptyAsync();
        var bus = new InProcessEventBus(NullLogger<InProcessEventBus>.Instance);
        var log = new Lines();
        List<BusSignal> heard = [];
        using var listening = bus.Subscribe(heard.Add);
        using var watcher = new ChangeWatcher(store, bus, TimeProvider.System, log);
        await watcher.StartAsync(Token);
        await Eventually.TrueAsync(() => Task.FromResult(log.Told.Count > 0), () => "the watcher has asked the server");

        using var other = await MongoServer.OpenAsync();
        await new MongoConversationStore(other).CommitAsync(Sample.First(Sample.Conversation("c1"), Sample.Message("c1", 1)), Token);

        if (log.Told[0].Contains("no change streams", StringComparison.Ordinal))
        {
            await watcher.ExecuteTask!;
            Assert.Empty(heard);
        }
        else
        {
            await Eventually.TrueAsync(() => Task.FromResult(heard.OfType<ChangesAppended>().Any()), () => "the commit is heard");
            await watcher.StopAsync(Token);
        }

        Assert.Single(log.Told);
    }

    private static BsonDocument In(string collection) => new("ns", new BsonDocument { { "db", "scrm" }, { "coll", collection } });

    private sealed class Lines : ILogger<ChangeWatcher>
    {
        public List<string> Told { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Told.Add(formatter(state, exception));
    }
}
