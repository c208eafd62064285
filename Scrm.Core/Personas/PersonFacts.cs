namespace Scrm.Core.Personas;

/// <summary>What a persona needs to know of the contact itself.</summary>
/// <param name="ContactId">Whose.</param>
/// <param name="CreatedAt">First heard of.</param>
/// <param name="LastSeenAt">Last heard from.</param>
public sealed record PersonFacts(string ContactId, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt)
{
    /// <summary>False after unfollow; null when the channel does not say.</summary>
    public bool? Following { get; init; }

    /// <summary>Ids the platforms know the person by.</summary>
    public IReadOnlyList<string> ExternalIds { get; init; } = [];

    /// <summary>Facts by name.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = new Dictionary<string, string>();
}
