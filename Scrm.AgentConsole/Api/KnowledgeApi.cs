using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Api;

/// <summary>What the bot can answer.</summary>
internal static class KnowledgeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGroup("/knowledge").RequireAuthorization(Policies.Agent);
        read.MapGet("", ListAsync).WithName("ListArticles");
        read.MapGet("/{id}", ReadAsync).WithName("ReadArticle").ProducesProblem(404);
        var write = api.MapGroup("/knowledge").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(409);
        write.MapPost("", CreateAsync).WithName("CreateArticle");
        write.MapPut("/{id}", SaveAsync).WithName("SaveArticle");
        write.MapDelete("/{id}", RemoveAsync).WithName("RemoveArticle").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<ArticleView>>> ListAsync(IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        TypedResults.Ok<IReadOnlyList<ArticleView>>([.. (await knowledge.ArticlesAsync(cancellationToken)).Select(h => h.ToView())]);

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> ReadAsync(
        string id, IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        await knowledge.FindArticleAsync(id, cancellationToken) is { Article.RemovedAt: null } head
            ? TypedResults.Ok(head.ToView())
            : Problems.Of(ArticleFaults.NotFound);

    private static Task<Results<Ok<ArticleView>, ProblemHttpResult>> CreateAsync(
        ArticleInput input,
        SaveArticle save,
        IKnowledgeStore knowledge,
        IIdFactory ids,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken) =>
        SaveAsync(input.Id ?? ids.New(), input with { Version = 0 }, save, knowledge, current, audit, cancellationToken);

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> SaveAsync(
        string id,
        ArticleInput input,
        SaveArticle save,
        IKnowledgeStore knowledge,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var saved = await save.HandleAsync(new SaveArticleRequest(id, input.ToDraft(), input.Version, current.Agent.Id), cancellationToken);
        if (saved.IsOk)
        {
            audit.Changed("article", id, current.Agent);
        }

        return await AnswerAsync(saved, knowledge, cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, int? version, RemoveArticle remove, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        var removed = await remove.HandleAsync(new RemoveArticleRequest(id, version, current.Agent.Id), cancellationToken);
        if (!removed.IsOk)
        {
            return Problems.Of(removed.Fault);
        }

        audit.Removed("article", id, current.Agent);
        return TypedResults.NoContent();
    }

    /// <summary>The article as it is listed after a save.</summary>
    public static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> AnswerAsync(
        Result<KnowledgeArticle> saved, IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        saved.IsOk
            ? TypedResults.Ok(saved.Value.ToView((await knowledge.FindArticleAsync(saved.Value.Id, cancellationToken))?.LiveVersion))
            : Problems.Of(saved.Fault);
}
