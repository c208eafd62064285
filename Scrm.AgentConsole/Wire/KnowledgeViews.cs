using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.AgentConsole.Wire;

/// <summary>What an article answers: words, a picture by its attachment, a card, or a menu.</summary>
internal sealed record ArticleAnswer(
    MessageType Type, string? Text = null, string? AttachmentId = null, LinkCard? Link = null, IReadOnlyList<MenuChoice>? Choices = null);

/// <summary>A question the bot can answer, in one of its versions.</summary>
internal sealed record ArticleView
{
    public required string Id { get; init; }
    public required string Question { get; init; }
    public required IReadOnlyList<string> Similar { get; init; }
    public required ArticleAnswer Answer { get; init; }

    /// <summary>Answers of single channels, by channel.</summary>
    public required IReadOnlyDictionary<string, ArticleAnswer> Answers { get; init; }
    public required bool Enabled { get; init; }
    public required ArticleStatus Status { get; init; }

    /// <summary>The version that answers; a newer draft leaves it as it is. Null: none.</summary>
    public int? LiveVersion { get; init; }
    public required ArticleValidity Validity { get; init; }
    public required ArticleAudience Audience { get; init; }
    public string? OwnerId { get; init; }
    public string? Category { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public string? Notes { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public string? UpdatedBy { get; init; }
    public string? ChangeNote { get; init; }
    public int? RestoredFrom { get; init; }
    public DateTimeOffset? RemovedAt { get; init; }
}

/// <summary>
/// A new or changed article; with a version it replaces only that version. An id may be chosen for a new one. What is absent stays as it is;
/// an empty word or list empties it.
/// </summary>
internal sealed record ArticleInput(
    string Question,
    ArticleAnswer Answer,
    IReadOnlyList<string>? Similar = null,
    bool? Enabled = null,
    int? Version = null,
    string? Id = null,
    IReadOnlyDictionary<string, ArticleAnswer>? Answers = null,
    ArticleStatus? Status = null,
    ArticleValidity? Validity = null,
    ArticleAudience? Audience = null,
    string? OwnerId = null,
    string? Category = null,
    IReadOnlyList<string>? Tags = null,
    string? Notes = null,
    string? ChangeNote = null);

/// <summary>One save of an article.</summary>
internal sealed record ArticleVersionView(
    int Version, DateTimeOffset At, string? By, string? Note, ArticleStatus Status, string Question, int? RestoredFrom, bool Removed, bool Live);

/// <summary>Brings back an older version; with an expected version only over that one.</summary>
internal sealed record RollBackInput(int Version, string? Note = null, int? ExpectedVersion = null);

/// <summary>All articles as a file.</summary>
internal sealed record ArticleFile(IReadOnlyList<ArticleView> Articles);
