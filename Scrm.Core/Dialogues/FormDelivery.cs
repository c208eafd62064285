namespace Scrm.Core.Dialogues;

/// <summary>A finished form on its way to the company's address. Written with the turn, so nothing is lost between the two.</summary>
public sealed record FormDelivery
{
    /// <summary>Opaque id, the same for every try: the receiver knows repeats by it.</summary>
    public required string Id { get; init; }

    /// <summary>The result it tells of.</summary>
    public required string ResultId { get; init; }

    /// <summary>Which form.</summary>
    public required string FormId { get; init; }

    /// <summary>The version that was filled in: its address and words hold.</summary>
    public required int Version { get; init; }

    /// <summary>Where the person is.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; init; }

    /// <summary>Tries so far.</summary>
    public int Attempts { get; init; }

    /// <summary>When the next try is due.</summary>
    public required DateTimeOffset NextAt { get; init; }

    /// <summary>Why the last try brought nothing, as a stable word such as <c>timeout</c> or <c>status:500</c>; null: nothing went wrong.</summary>
    public string? LastError { get; init; }

    /// <summary>True: the customer still waits for an answer to it.</summary>
    public bool CustomerWaits { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the address took it, or null.</summary>
    public DateTimeOffset? DoneAt { get; init; }
}
