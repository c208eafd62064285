using System.ComponentModel.DataAnnotations;

namespace Scrm.Storage;

/// <summary>Settings of the shared store on MongoDB: section <c>Scrm:Mongo</c>. It is used when <c>ConnectionStrings:Mongo</c> is given.</summary>
public sealed class MongoOptions
{
    /// <summary>Name of the database.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9_-]{1,60}$")]
    public string Database { get; set; } = "scrm";

    /// <summary>Start on a server without transactions all the same. For development only.</summary>
    public bool AllowWithoutTransactions { get; set; }

    /// <summary>Days an inbound message's receipt stays after its turn; a platform's repetition within them is recognised.</summary>
    [Range(1, 3650)]
    public int ReceiptDays { get; set; } = 30;

    /// <summary>For each region, the shards that hold its data, separated by commas; empty: they are in the zone of its name already. None: no zones.</summary>
    public Dictionary<string, string?> Zones { get; set; } = [];

    /// <summary><c>ConnectionStrings:Mongo</c>; null: the embedded store.</summary>
    internal string? Connection { get; set; }
}
