using Scrm.Core.Contacts;
using Scrm.Core.Tags;

namespace Scrm.AgentConsole.Wire;

/// <summary>A person.</summary>
internal sealed record ContactView(
    string Id,
    string Name,
    IReadOnlyList<IdentityView> Identities,
    string? Language,
    bool? Following,
    string? Source,
    IReadOnlyDictionary<string, string> Attributes,
    DateTimeOffset CreatedAt,
    DateTimeOffset LastSeenAt,
    long Version,
    BlockView? Blocked = null);

/// <summary>Why a person is not served.</summary>
internal sealed record BlockView(string Reason, string ById, DateTimeOffset At);

/// <summary>How an inbox knows the person; the id is shortened for the eye.</summary>
internal sealed record IdentityView(string InboxId, string InboxName, string Channel, string ShortId);

/// <summary>One entry of the timeline.</summary>
internal sealed record TouchpointView(
    string Id, TouchpointKind Kind, DateTimeOffset At, string InboxId, string Channel, string? ConversationId, string? MessageId, string? Detail);

/// <summary>A tag on a person or conversation, with its reason.</summary>
internal sealed record TagAssignmentView(
    string Id,
    string TagId,
    string DimensionId,
    string Name,
    TagScope Scope,
    TagSource Source,
    string? RuleId,
    int? RuleVersion,
    string? AgentId,
    double Confidence,
    TagEvidence Evidence,
    DateTimeOffset At,
    DateTimeOffset LastSeenAt,
    int Count,
    DateTimeOffset? ExpiresAt,
    string? Value = null,
    string? ConfirmedBy = null,
    DateTimeOffset? ConfirmedAt = null);

/// <summary>A line found by its words.</summary>
internal sealed record SearchHitView(MessageView Message, string ContactId, string ContactName);

/// <summary>A person found by the name.</summary>
internal sealed record ContactHitView(string Id, string Name, IReadOnlyList<string> Channels, DateTimeOffset LastSeenAt);

/// <summary>An article found by its words.</summary>
internal sealed record ArticleHitView(string Id, string Question, string? Text);

/// <summary>Result of a search.</summary>
internal sealed record SearchView(
    IReadOnlyList<SearchHitView> Messages,
    IReadOnlyList<ConversationView> Conversations,
    IReadOnlyList<ContactHitView> Contacts,
    IReadOnlyList<ArticleHitView> Articles);

/// <summary>A stored upload.</summary>
internal sealed record AttachmentView(string Id, string Url, string ContentType, long Size, string? FileName);

/// <summary>A page of a list; a null cursor: the end.</summary>
internal sealed record ListView<T>(IReadOnlyList<T> Items, string? Cursor);
