using System.Collections.Concurrent;
using MongoDB.Bson;
using MongoDB.Bson.Serialization;
using MongoDB.Driver.Core.Configuration;
using MongoDB.Driver.Core.Events;
using Scrm.Storage.Mongo;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Tests.Storage.Mongo;

/// <summary>The driver's commands, and which of them a cluster would have to send to every shard.</summary>
internal sealed class CommandRecording(Zones zones)
{
    private readonly Dictionary<string, CollectionPlan> _spread = Plans.All.Where(plan => zones.KeyOf(plan) is not null).ToDictionary(plan => plan.Name);
    private readonly ConcurrentQueue<(string Collection, BsonDocument Question)> _asked = [];

    /// <summary>What begins to watch.</summary>
    public void Watch(ClusterBuilder cluster) => cluster.Subscribe<CommandStartedEvent>(started =>
    {
        // The driver's own document is gone when the command has been sent.
        var command = BsonSerializer.Deserialize<BsonDocument>(started.Command.ToBson());
        foreach (var question in Questions(started.CommandName, command))
        {
            _asked.Enqueue((command[0].ToString()!, question));
        }
    });

    /// <summary>Forgets what was seen.</summary>
    public void Clear() => _asked.Clear();

    /// <summary>How many questions were seen.</summary>
    public int Count => _asked.Count;

    /// <summary>Questions to a spread collection that do not say on which shard the answer is.</summary>
    public IReadOnlyList<string> Scattered() =>
    [
        .. _asked.Where(asked => _spread.TryGetValue(asked.Collection, out var plan) && !IsTargeted(plan, asked.Question))
            .Select(asked => $"{asked.Collection} {asked.Question}").Distinct(),
    ];

    private bool IsTargeted(CollectionPlan plan, BsonDocument question) =>
        Names(question, zones.KeyOf(plan)!) && (!zones.Has(plan) || Names(question, Zones.Field));

    private static IEnumerable<BsonDocument> Questions(string name, BsonDocument command) => name switch
    {
        "find" => [command.GetValue("filter", new BsonDocument()).AsBsonDocument],
        "findAndModify" => [command["query"].AsBsonDocument],
        "update" => command["updates"].AsBsonArray.Select(update => update["q"].AsBsonDocument),
        "delete" => command["deletes"].AsBsonArray.Select(delete => delete["q"].AsBsonDocument),
        "aggregate" => [command["pipeline"].AsBsonArray is [var first, ..] && first.AsBsonDocument.TryGetValue("$match", out var match) ? match.AsBsonDocument : []],
        _ => [],
    };

    private static bool Names(BsonDocument question, string key) =>
        (question.TryGetValue(key, out var value) && (value is not BsonDocument operators || operators.GetElement(0).Name is "$in" or "$eq"))
        || (question.TryGetValue("$and", out var parts) && parts.AsBsonArray.Any(part => Names(part.AsBsonDocument, key)));
}
