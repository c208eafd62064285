namespace Scrm.Core.InboxChecks;

/// <summary>A look at an inbox's connection: asked for at the console, done by a gateway.</summary>
/// <param name="InboxId">Which inbox.</param>
/// <param name="BaseUrl">Where people reach this installation, without a trailing slash: there the platform is to call.</param>
/// <param name="AskedAt">When it was asked for.</param>
/// <param name="DoneAt">When it was done; null: it waits.</param>
/// <param name="Items">What was found.</param>
public sealed record InboxCheck(string InboxId, string BaseUrl, DateTimeOffset AskedAt, DateTimeOffset? DoneAt = null, IReadOnlyList<CheckItem>? Items = null);
