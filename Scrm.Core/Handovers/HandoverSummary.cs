namespace Scrm.Core.Handovers;

/// <summary>What somebody who takes a conversation over must know, in words that were said in it.</summary>
public sealed record HandoverSummary
{
    /// <summary>What the customer wants: his last questions, or else his last words; the newest last.</summary>
    public IReadOnlyList<HandoverLine> Wants { get; init; } = [];

    /// <summary>Why people were asked for, a short word, or null.</summary>
    public string? HandoffReason { get; init; }

    /// <summary>What the bot tried, oldest first.</summary>
    public IReadOnlyList<string> Tried { get; init; } = [];

    /// <summary>What people answered, the newest last.</summary>
    public IReadOnlyList<HandoverLine> Answered { get; init; } = [];

    /// <summary>Answers in forms, as <c>label: value</c>.</summary>
    public IReadOnlyList<string> Filled { get; init; } = [];

    /// <summary>What people promised and nobody has said to be done yet, the newest last.</summary>
    public IReadOnlyList<HandoverLine> Promises { get; init; } = [];

    /// <summary>Notes between colleagues, the newest last.</summary>
    public IReadOnlyList<HandoverLine> Notes { get; init; } = [];

    /// <summary>Tags seen in the conversation since it began, the newest first.</summary>
    public IReadOnlyList<HandoverTag> Tags { get; init; } = [];

    /// <summary>Since when the customer waits, or null.</summary>
    public DateTimeOffset? WaitingSince { get; init; }

    /// <summary>True when there is nothing to tell.</summary>
    public bool IsEmpty =>
        Wants.Count + Tried.Count + Answered.Count + Filled.Count + Promises.Count + Notes.Count + Tags.Count == 0;
}
