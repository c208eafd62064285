namespace Scrm.Core.Dialogues;

/// <summary>Which results; unset members are not asked about. Newest first.</summary>
public sealed record FormResultQuery
{
    /// <summary>Of this form.</summary>
    public string? FormId { get; init; }

    /// <summary>Of this person.</summary>
    public string? ContactId { get; init; }

    /// <summary>Ended so.</summary>
    public FormEnd? End { get; init; }

    /// <summary>Ended at this time or later.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Ended before this time.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Where the page before ended, or null.</summary>
    public string? Cursor { get; init; }

    /// <summary>Results on the page, 1–500.</summary>
    public int Limit { get; init; } = 50;
}
