using Scrm.Core.Sources;

namespace Scrm.AgentConsole.Wire;

/// <summary>A QR code's facts; inbox and scene are chosen once.</summary>
internal sealed record SourceInput(
    string? InboxId, string? Scene, string? Name, string? Campaign = null, string? Placement = null, string? OwnerId = null, string? TeamId = null);

/// <summary>A QR code and what it brought.</summary>
internal sealed record SourceView(
    string InboxId,
    string Scene,
    string Name,
    string? Campaign,
    string? Placement,
    string? OwnerId,
    string? TeamId,
    SourceState State,
    string? Problem,
    string? PictureUrl,
    string? Content,
    DateTimeOffset CreatedAt,
    SourceFiguresView Figures);

/// <summary>What a code brought.</summary>
internal sealed record SourceFiguresView(
    int Scans, int People, int NewFollowers, int FirstContacts, int Conversations, DateTimeOffset? LastScanAt, IReadOnlyList<SourceTagView> Tags);

/// <summary>A tag that people who came by a code have.</summary>
internal sealed record SourceTagView(string TagId, string Name, int People);
