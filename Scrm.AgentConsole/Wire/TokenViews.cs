namespace Scrm.AgentConsole.Wire;

/// <summary>A machine's name and what it may: <c>orders</c>, <c>contacts</c>.</summary>
internal sealed record ApiTokenInput(string? Name, IReadOnlyList<string>? Scopes);

/// <summary>A machine's token; the token itself is never shown again.</summary>
internal sealed record ApiTokenView(string Id, string Name, IReadOnlyList<string> Scopes, string CreatedBy, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt);

/// <summary>A token that was just made: keep it now.</summary>
internal sealed record NewApiTokenView(string Token, ApiTokenView Facts);
