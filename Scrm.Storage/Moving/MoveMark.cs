using Scrm.Storage.Documents;

namespace Scrm.Storage.Moving;

/// <summary>How far a move has come; written together with every page, so that a run that was cut goes on behind it.</summary>
/// <param name="Source">Where from.</param>
/// <param name="Stamp">How the source stood when it began.</param>
/// <param name="Kind">Kind of the last page; null: none yet.</param>
/// <param name="After">What to ask the source on with; null: the kind is done.</param>
/// <param name="Tallies">What was written of each kind.</param>
internal sealed record MoveMark(string Source, string Stamp, string? Kind, string? After, IReadOnlyDictionary<string, string> Tallies)
{
    /// <summary>Where the mark lies among a store's values.</summary>
    public const string Key = "moving/mark";

    /// <summary>When all was there and checked; null: not yet, and nobody may work on the target.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>A file's length at this moment; 0 for a store.</summary>
    public long Length { get; init; }

    /// <summary>A stored mark.</summary>
    public static MoveMark Read(string text) => Json.Read<MoveMark>(text);

    /// <summary>As it is stored.</summary>
    public string Write() => Json.Write(this);
}
