using Scrm.Core.Answers;
using Scrm.Core.Content;

namespace Scrm.AgentConsole.Wire;

/// <summary>What an article answers: words.</summary>
internal sealed record ArticleAnswer(MessageType Type, string? Text);

/// <summary>A question the bot can answer.</summary>
internal sealed record ArticleView(
    string Id, string Question, IReadOnlyList<string> Similar, ArticleAnswer Answer, bool Enabled, int Version, DateTimeOffset UpdatedAt);

/// <summary>A new or changed article; with a version it replaces only that version. An id may be chosen for a new one.</summary>
internal sealed record ArticleInput(
    string Question, ArticleAnswer Answer, IReadOnlyList<string>? Similar = null, bool Enabled = true, int? Version = null, string? Id = null);

/// <summary>What the bot would do.</summary>
internal sealed record AnswerTryView(
    AnswerKind Decision, AnswerReason Reason, double Confidence, string? Text, IReadOnlyList<AnswerCandidate> Candidates);
