using Scrm.Core.Answers;
using Scrm.Core.Improving;
using Scrm.Core.Outcomes;
using Scrm.Core.Trials;

namespace Scrm.AgentConsole.Wire;

/// <summary>What improves the bot, in the clients' words.</summary>
internal static class ImprovingMapping
{
    public static ClusterView ToView(this QuestionCluster cluster, Answer now, ClusterMark? mark, IReadOnlyDictionary<string, ArticleHead> articles) => new(
        cluster.Id,
        cluster.Question,
        cluster.Count,
        cluster.People,
        cluster.Kinds,
        cluster.Trend,
        cluster.Wordings,
        cluster.Examples,
        cluster.Replies,
        now.Candidates is [var best, ..] ? new ClusterNowView(now.Kind, best.ArticleId, best.Question, best.Score) : new ClusterNowView(now.Kind, null, null, 0),
        mark?.ToView(mark.ArticleId is { } id ? articles.GetValueOrDefault(id) : null),
        ClusterMarkRules.IsHidden(cluster, mark));

    public static TrialView ToView(this BotTrial trial, TrialReport report) => new(
        trial.Id,
        trial.Name,
        trial.InboxId,
        trial.Share,
        trial.State,
        [.. trial.Draft.Articles.Select(a => a.Question)],
        trial.Draft.AnswerFrom,
        trial.Draft.OfferFrom,
        trial.Draft.MissesToHandoff,
        trial.StartedBy,
        trial.StartedAt,
        trial.EndedBy,
        trial.EndedAt,
        report);

    public static TrialReport ReportOf(this BotTrial trial, IReadOnlyDictionary<string, BotCounts> arms) => TrialReport.Of(
        arms.GetValueOrDefault(TrialRules.ArmOf(trial, isChallenger: false)) ?? new BotCounts(),
        arms.GetValueOrDefault(TrialRules.ArmOf(trial, isChallenger: true)) ?? new BotCounts());

    private static ClusterMarkView ToView(this ClusterMark mark, ArticleHead? article) => new(
        mark.Step,
        mark.ArticleId,
        article?.Article.Status,
        article is not null && article.LiveVersion == article.Article.Version,
        mark.Count,
        mark.AgentId,
        mark.At);
}
