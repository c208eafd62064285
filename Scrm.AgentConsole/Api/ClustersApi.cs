using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Improving;

namespace Scrm.AgentConsole.Api;

/// <summary>Questions that were not answered well, grouped, and what is done about them.</summary>
internal static class ClustersApi
{
    private const int UsualDays = 30;

    public static void Map(IEndpointRouteBuilder api)
    {
        var clusters = api.MapGroup("/improving/clusters").RequireAuthorization(Policies.Supervisor).ProducesProblem(400);
        clusters.MapGet("", ListAsync).WithName("ListClusters");
        clusters.MapPost("/{id}/draft", DraftAsync).WithName("DraftFromCluster").ProducesProblem(404);
        clusters.MapPost("/{id}/similar", AddAsync).WithName("AddClusterToArticle").ProducesProblem(404).ProducesProblem(409);
        clusters.MapPost("/{id}/dismiss", DismissAsync).WithName("DismissCluster").ProducesProblem(404);
    }

    private static async Task<Results<Ok<ClustersView>, ProblemHttpResult>> ListAsync(
        string? inbox,
        string? from,
        string? to,
        bool? anew,
        BotPeriods periods,
        FindClusters find,
        IClusterMarks marks,
        IKnowledgeStore knowledge,
        AnsweredNow answered,
        CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var found = await find.HandleAsync(query.Value, anew ?? false, cancellationToken);
        var known = await marks.ListAsync(cancellationToken);
        var articles = (await knowledge.ArticlesAsync(cancellationToken)).ToDictionary(h => h.Article.Id);
        var now = await answered.InAsync(query.Value.InboxId, cancellationToken);
        var items = found.Clusters.Select(c => c.ToView(now(c.Question), ClusterMarkRules.Of(c, known), articles));
        return TypedResults.Ok(new ClustersView(found.At, query.Value.From, query.Value.Until, found.Questions, [.. items]));
    }

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> DraftAsync(
        string id,
        string? inbox,
        string? from,
        string? to,
        ClusterDraftInput input,
        BotPeriods periods,
        DraftFromCluster draft,
        IKnowledgeStore knowledge,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var cluster = new ClusterRequest(query.Value, id, current.Agent.Id);
        var saved = await draft.HandleAsync(new DraftFromClusterRequest(cluster, input.Question ?? "", input.Similar ?? [], input.Answer ?? ""), cancellationToken);
        return await SavedAsync(saved, knowledge, current, audit, cancellationToken);
    }

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> AddAsync(
        string id,
        string? inbox,
        string? from,
        string? to,
        ClusterSimilarInput input,
        BotPeriods periods,
        AddToArticle add,
        IKnowledgeStore knowledge,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var cluster = new ClusterRequest(query.Value, id, current.Agent.Id);
        var saved = await add.HandleAsync(new AddToArticleRequest(cluster, input.ArticleId ?? "", input.Similar ?? []), cancellationToken);
        return await SavedAsync(saved, knowledge, current, audit, cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DismissAsync(
        string id,
        string? inbox,
        string? from,
        string? to,
        BotPeriods periods,
        MarkCluster mark,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var query = await periods.ReadAsync(inbox, from, to, UsualDays, cancellationToken);
        if (!query.IsOk)
        {
            return Problems.Of(query.Fault);
        }

        var marked = await mark.HandleAsync(new ClusterRequest(query.Value, id, current.Agent.Id), ClusterStep.Dismissed, null, cancellationToken);
        if (!marked.IsOk)
        {
            return Problems.Of(marked.Fault);
        }

        audit.Changed("question group", id, current.Agent);
        return TypedResults.NoContent();
    }

    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> SavedAsync(
        Result<KnowledgeArticle> saved, IKnowledgeStore knowledge, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (saved.IsOk)
        {
            audit.Changed("article", saved.Value.Id, current.Agent);
        }

        return KnowledgeApi.AnswerAsync(saved, knowledge, cancellationToken);
    }
}
