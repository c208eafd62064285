using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongoDB.Bson;
using MongoDB.Driver;
using Scrm.Core.Conversations;
using Scrm.Storage.InProcess;
using Scrm.Storage.Mongo.Conversations;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Watching;

/// <summary>
/// Hears from the server what other processes wrote to the log of changes and the outbox, and nudges this one: as the bus does, and like it
/// may be lost. A server without change streams is asked once; readers then look for themselves, as they do anyway.
/// </summary>
internal sealed partial class ChangeWatcher(MongoStore store, InProcessEventBus bus, TimeProvider time, ILogger<ChangeWatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private static readonly BsonDocument[] Stages =
    [
        new("$match", new BsonDocument { { "operationType", "insert" }, { "ns.coll", Op.In([ChangeRows.Plan.Name, OutboxRows.Plan.Name]) } }),
        new("$project", new BsonDocument("ns", 1)),
    ];

    /// <summary>What new entries tell, each once.</summary>
    public static IReadOnlyList<BusSignal> SignalsOf(IEnumerable<BsonDocument> entries)
    {
        var written = entries.Select(entry => entry["ns"]["coll"].AsString).ToHashSet();
        List<BusSignal> signals = [];
        if (written.Contains(ChangeRows.Plan.Name))
        {
            signals.Add(new ChangesAppended());
        }

        if (written.Contains(OutboxRows.Plan.Name))
        {
            signals.Add(new OutboxFilled());
        }

        return signals;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await IsWorthAnotherTryAsync(stoppingToken))
        {
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task<bool> IsWorthAnotherTryAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WatchAsync(cancellationToken);
            return true;
        }
        catch (MongoCommandException refused) when (!refused.HasErrorLabel("ResumableChangeStreamError"))
        {
            LogNoStreams(logger, refused.Code);
            return false;
        }
        catch (Exception away) when (away is MongoException or TimeoutException)
        {
            // What was written meanwhile is found by those who look; only the nudge is late.
            LogLost(logger, away.GetType().Name);
            return true;
        }
    }

    private async Task WatchAsync(CancellationToken cancellationToken)
    {
        PipelineDefinition<ChangeStreamDocument<BsonDocument>, BsonDocument> stages = Stages;
        using var entries = await store.Database.WatchAsync(stages, cancellationToken: cancellationToken);
        LogWatching(logger);
        while (await entries.MoveNextAsync(cancellationToken))
        {
            foreach (var signal in SignalsOf(entries.Current))
            {
                bus.Tell(signal);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The store tells of changes itself: its change stream is watched.")]
    private static partial void LogWatching(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "The store's server has no change streams for us (code {Code}): consoles hear over the bus and by looking.")]
    private static partial void LogNoStreams(ILogger logger, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The change stream broke off ({Failure}) and is opened again.")]
    private static partial void LogLost(ILogger logger, string failure);
}
