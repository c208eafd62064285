namespace Scrm.AgentConsole.Wire;

/// <summary>A campaign link's facts.</summary>
internal sealed record CampaignLinkInput(
    string? Name, string? Target, string? Article = null, string? Campaign = null, string? TagKey = null, bool Enabled = true);

/// <summary>A campaign link and what it brought; without an address from outside it has no url.</summary>
internal sealed record CampaignLinkView(
    string Code,
    string? Url,
    string Name,
    string Target,
    string? Article,
    string? Campaign,
    string? TagKey,
    bool Enabled,
    DateTimeOffset CreatedAt,
    int Sent,
    int Clicks,
    int People);
