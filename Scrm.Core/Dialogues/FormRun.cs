namespace Scrm.Core.Dialogues;

/// <summary>A form that is being filled in. Kept with the conversation and committed with the turn, so a restart forgets nothing.</summary>
public sealed record FormRun
{
    /// <summary>Which form.</summary>
    public required string FormId { get; init; }

    /// <summary>The version it began with and finishes on.</summary>
    public required int Version { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The answers so far, in the order of the questions.</summary>
    public IReadOnlyList<FilledField> Filled { get; init; } = [];

    /// <summary>Key of the open question; null: the answers are read back.</summary>
    public string? Asking { get; init; }

    /// <summary>True: it was asked which answer shall be changed.</summary>
    public bool Choosing { get; init; }

    /// <summary>True: the open question is asked once more because its answer shall be changed.</summary>
    public bool Correcting { get; init; }

    /// <summary>Answers in a row that could not be used.</summary>
    public int Tries { get; init; }

    /// <summary>When the customer last did something in it.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When somebody must look at it: to remind, or to end it.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>True: the reminder was sent.</summary>
    public bool Reminded { get; init; }

    /// <summary>The answer to a question, or null.</summary>
    public FilledField? Of(string key) => Filled.FirstOrDefault(f => f.Key == key);
}
