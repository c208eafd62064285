using Scrm.Core.Answers;
using Scrm.Core.Handoffs;

namespace Scrm.AgentConsole.Wire;

/// <summary>
/// A question to try on the bot; as it would be asked on a channel (the inbox's when absent), by a contact or somebody of these segments
/// and this tier, at a time (now when absent). <paramref name="Before"/>: what the same person wrote just before, in a row.
/// <paramref name="Rule"/>: a keyword answer as it is being written, instead of the stored one of its id.
/// </summary>
internal sealed record AnswerTryInput(
    string InboxId,
    string Text,
    IReadOnlyList<string>? History = null,
    string? Channel = null,
    string? ContactId = null,
    IReadOnlyList<string>? Segments = null,
    string? Tier = null,
    DateTimeOffset? At = null,
    IReadOnlyList<string>? Before = null,
    AnswerRuleInput? Rule = null);

/// <summary>What the bot would do, and why. <paramref name="RuleId"/>: the keyword answer that decided; <paramref name="ByMeaning"/>: an embedding model was asked too.</summary>
internal sealed record AnswerTryView(
    AnswerKind Decision,
    AnswerReason Reason,
    double Confidence,
    string? Text,
    IReadOnlyList<TryCandidate> Candidates,
    ArticleAnswer? Answer,
    TryThresholds Thresholds,
    IReadOnlyList<LeftOutArticle> LeftOut,
    TryAsker AskedAs,
    HandoffFinding? Handoff = null,
    string? ReadAs = null,
    string? RuleId = null,
    string? FormId = null,
    bool ByMeaning = false);

/// <summary>An article that may answer, with the wording that matched best and the words it has in common with the question.</summary>
internal sealed record TryCandidate(string ArticleId, string Question, double Score, string Wording, IReadOnlyList<string> Words);

/// <summary>From which confidence on the bot answers and offers.</summary>
internal sealed record TryThresholds(double AnswerFrom, double OfferFrom);

/// <summary>Who asked.</summary>
internal sealed record TryAsker(string Channel, DateTimeOffset At, DateOnly Day, string? Tier, IReadOnlyList<string> Segments);
