using MongoDB.Driver.Core.Configuration;

namespace Scrm.Storage.Mongo.Engine;

/// <summary>Where the shared store is and how it is kept.</summary>
/// <param name="ConnectionString">A MongoDB connection string.</param>
/// <param name="Database">Name of the database.</param>
internal sealed record MongoSettings(string ConnectionString, string Database)
{
    /// <summary>Start on a server without transactions all the same. For development only: a crash may leave half a turn, which is then run again.</summary>
    public bool AllowWithoutTransactions { get; init; }

    /// <summary>Newest entries of the log of changes that stay.</summary>
    public int ChangesKept { get; init; } = 200_000;

    /// <summary>How long a receipt stays after its turn: a platform's repetition within this time is recognised.</summary>
    public TimeSpan ReceiptsKept { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Which regions lie on shards of their own.</summary>
    public Zones Zones { get; init; } = Zones.Off;

    /// <summary>There are regions, with zones or without.</summary>
    public bool HasRegions { get; init; }

    /// <summary>Watches the driver's commands; for tests.</summary>
    public Action<ClusterBuilder>? Watch { get; init; }
}
