namespace Scrm.AgentConsole.Wire;

/// <summary>What is done to many conversations.</summary>
internal enum BulkDeed
{
    /// <summary>To an agent or a team's queue.</summary>
    Assign,

    /// <summary>Ended for a reason.</summary>
    Resolve,

    /// <summary>Put aside until a time.</summary>
    Snooze,

    /// <summary>A tag is put.</summary>
    Tag,

    /// <summary>Made more or less important.</summary>
    Priority,
}

/// <summary>One deed on many conversations; what it needs of the others is set.</summary>
internal sealed record BulkInput(
    IReadOnlyList<string> Ids,
    BulkDeed Deed,
    string? AgentId = null,
    string? TeamId = null,
    string? Reason = null,
    DateTimeOffset? Until = null,
    string? TagId = null,
    int? Priority = null);

/// <summary>What became of each, in the order asked.</summary>
internal sealed record BulkView(IReadOnlyList<BulkResultView> Results);

/// <summary>One conversation: done, or why not.</summary>
internal sealed record BulkResultView(string Id, ErrorView? Error);
