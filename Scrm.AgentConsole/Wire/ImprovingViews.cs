using Scrm.Core.Answers;
using Scrm.Core.Improving;
using Scrm.Core.Trials;

namespace Scrm.AgentConsole.Wire;

/// <summary>Questions that were not answered well, grouped.</summary>
internal sealed record ClustersView(DateTimeOffset At, DateOnly From, DateOnly To, int Questions, IReadOnlyList<ClusterView> Items);

/// <summary>One group; texts are masked.</summary>
internal sealed record ClusterView(
    string Id,
    string Question,
    int Count,
    int People,
    IReadOnlyList<WeakCount> Kinds,
    IReadOnlyList<int> Trend,
    IReadOnlyList<string> Wordings,
    IReadOnlyList<ClusterExample> Examples,
    IReadOnlyList<string> Replies,
    ClusterNowView Now,
    ClusterMarkView? Mark,
    bool Hidden);

/// <summary>How the bot answers the leading wording now, and the article nearest to it.</summary>
internal sealed record ClusterNowView(AnswerKind Decision, string? ArticleId, string? Question, double Score);

/// <summary>What was done about a group.</summary>
internal sealed record ClusterMarkView(ClusterStep Step, string? ArticleId, ArticleStatus? ArticleStatus, bool IsLive, int Count, string AgentId, DateTimeOffset At);

/// <summary>An article to be drafted from a group.</summary>
internal sealed record ClusterDraftInput(string Question, string Answer, IReadOnlyList<string>? Similar = null);

/// <summary>Wordings of a group to be added to an article.</summary>
internal sealed record ClusterSimilarInput(string ArticleId, IReadOnlyList<string> Similar);

/// <summary>A comparison of two versions with what came of it.</summary>
internal sealed record TrialView(
    string Id,
    string Name,
    string? InboxId,
    int Share,
    TrialState State,
    IReadOnlyList<string> Titles,
    double? AnswerFrom,
    double? OfferFrom,
    int? MissesToHandoff,
    string StartedBy,
    DateTimeOffset StartedAt,
    string? EndedBy,
    DateTimeOffset? EndedAt,
    TrialReport Report);
