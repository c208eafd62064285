namespace Scrm.AgentConsole.Api;

/// <summary>What a client asks of the queue; words are read by <see cref="ReviewListFilter"/>.</summary>
internal sealed record ReviewListInput
{
    public string? Status { get; init; }
    public string? Lane { get; init; }
    public string? Dimension { get; init; }
    public string? Tag { get; init; }
    public string? Rule { get; init; }
    public string? Version { get; init; }
    public string? Source { get; init; }
    public string? Reviewer { get; init; }
    public string? Cursor { get; init; }
    public string? Limit { get; init; }
}
