using Scrm.Core.Tags;

namespace Scrm.Core.Backfill;

/// <summary>One run of one version of a tag rule over what people said and did, all messages there were when it began, with its progress.</summary>
public sealed record BackfillJob
{
    /// <summary>Opaque id; observations it writes bear it.</summary>
    public required string Id { get; init; }

    /// <summary>What it does.</summary>
    public required BackfillKind Kind { get; init; }

    /// <summary>The rule as it was when the run began; of a dry run perhaps never saved.</summary>
    public required TagRule Rule { get; init; }

    /// <summary>An undo takes back only what this run wrote; null: all that the rule's version said.</summary>
    public string? UndoOf { get; init; }

    /// <summary>How far it is.</summary>
    public BackfillState State { get; init; }

    /// <summary>The last message seen; of no matter for an undo.</summary>
    public long Position { get; init; }

    /// <summary>The last order seen; null: none, or the rule reads none.</summary>
    public string? LastOrderId { get; init; }

    /// <summary>The last click seen; 0: none, or the rule reads none.</summary>
    public long LastClick { get; init; }

    /// <summary>The last person an undo has seen to; null: none, or no undo.</summary>
    public string? LastContactId { get; init; }

    /// <summary>The last message to be seen.</summary>
    public long UpTo { get; init; }

    /// <summary>Messages (orders, clicks), or of an undo people, to be seen in all.</summary>
    public long Total { get; init; }

    /// <summary>Messages (orders, clicks), or of an undo people, seen.</summary>
    public long Seen { get; init; }

    /// <summary>Messages the rule met, or of an undo observations withdrawn.</summary>
    public long Matched { get; init; }

    /// <summary>People the rule met: all of them once a run has ended, until then those of this process's run.</summary>
    public long Contacts { get; init; }

    /// <summary>People among them who did not have the tag before.</summary>
    public long NewContacts { get; init; }

    /// <summary>Up to 20 of the messages met, drawn evenly from all of them.</summary>
    public IReadOnlyList<BackfillSample> Samples { get; init; } = [];

    /// <summary>Who began it, an agent's id; null: the command line.</summary>
    public string? StartedBy { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>Last progress.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Why it failed, in words for an operator, or null.</summary>
    public string? Error { get; init; }

    /// <summary>Rises by one with every save.</summary>
    public long Version { get; init; }
}
