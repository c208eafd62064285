using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace Scrm.Storage;

/// <summary>Settings of the store: section <c>Scrm</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Folder of the embedded store and the attachments; made when missing.</summary>
    [Required]
    public string DataDirectory { get; set; } = "./data";

    /// <summary>Folder on this machine where messages wait while the store is away; null: <c>spool</c> in the data directory.</summary>
    public string? SpoolDirectory { get; set; }

    /// <summary>Messages that may wait there; with more, platforms are told to come again.</summary>
    [Range(1, 10_000_000)]
    public int SpoolMaxMessages { get; set; } = 100_000;

    /// <summary>Bytes that may wait there.</summary>
    [Range(64 * 1024, 100L * 1024 * 1024 * 1024)]
    public long SpoolMaxBytes { get; set; } = 256 * 1024 * 1024;

    /// <summary>Newest entries of the log of changes that are kept; a console away for longer takes a snapshot.</summary>
    [Range(1_000, 100_000_000)]
    public int ChangesKept { get; set; } = 200_000;

    /// <summary>The hash tag of every Redis name, so that several installations may share a server and each lies in one slot of a cluster.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9][A-Za-z0-9:._-]{0,39}$")]
    public string RedisPrefix { get; set; } = "scrm:";

    /// <summary>Words of the regions whose data lies on servers of its own; none: there are no regions.</summary>
    public List<string> Regions { get; set; } = [];

    /// <summary>The shared store's own settings: section <c>Scrm:Mongo</c>.</summary>
    [Required]
    [ValidateObjectMembers]
    public MongoOptions Mongo { get; set; } = new();

    /// <summary><c>ConnectionStrings:Redis</c>; null: bus and presence stay in the process.</summary>
    internal string? Redis { get; set; }
}
