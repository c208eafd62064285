namespace Scrm.Core.PlatformTags;

/// <summary>A contact who has a tag, as an inbox knows them.</summary>
/// <param name="ContactId">Who.</param>
/// <param name="ExternalId">The platform's id.</param>
/// <param name="Following">False after unfollowing: the platform forgot the person's tags.</param>
public sealed record TagHolder(string ContactId, string ExternalId, bool Following);
