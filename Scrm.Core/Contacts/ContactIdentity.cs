namespace Scrm.Core.Contacts;

/// <summary>How a channel account knows a person: an OpenID, a user id.</summary>
/// <param name="InboxId">Account that issued it; the same person has another id at another account.</param>
/// <param name="ExternalId">The platform's id.</param>
/// <param name="UnionId">Id across the owner's accounts (WeChat unionid), or null.</param>
public sealed record ContactIdentity(string InboxId, string ExternalId, string? UnionId = null);
