using System.ComponentModel.DataAnnotations;

namespace Scrm.Storage;

/// <summary>Settings of the store: section <c>Scrm</c>.</summary>
public sealed class StorageOptions
{
    /// <summary>Folder of the embedded store and the attachments; made when missing.</summary>
    [Required]
    public string DataDirectory { get; set; } = "./data";

    /// <summary>Newest entries of the log of changes that are kept; a console away for longer takes a snapshot.</summary>
    [Range(1_000, 100_000_000)]
    public int ChangesKept { get; set; } = 200_000;

    /// <summary>Begins every Redis name, so that several installations may share a server.</summary>
    [Required]
    [RegularExpression("^[A-Za-z0-9:._-]{1,40}$")]
    public string RedisPrefix { get; set; } = "scrm:";

    /// <summary><c>ConnectionStrings:Redis</c>; null: bus and presence stay in the process.</summary>
    internal string? Redis { get; set; }
}
