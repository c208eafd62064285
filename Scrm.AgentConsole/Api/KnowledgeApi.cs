using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>What the bot can answer.</summary>
internal static class KnowledgeApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/knowledge", ListAsync).RequireAuthorization(Policies.Agent).WithName("ListArticles");
        var write = api.MapGroup("/knowledge").RequireAuthorization(Policies.Supervisor).ProducesProblem(400).ProducesProblem(409);
        write.MapPost("", CreateAsync).WithName("CreateArticle");
        write.MapPut("/{id}", SaveAsync).WithName("SaveArticle");
        write.MapDelete("/{id}", RemoveAsync).WithName("RemoveArticle").ProducesProblem(404);
    }

    private static async Task<Ok<IReadOnlyList<ArticleView>>> ListAsync(IKnowledgeStore knowledge, CancellationToken cancellationToken)
    {
        var book = await knowledge.LoadAsync(cancellationToken);
        return TypedResults.Ok<IReadOnlyList<ArticleView>>([.. book.Articles.Select(a => a.ToView())]);
    }

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> CreateAsync(
        ArticleInput input, SaveArticle save, IIdFactory ids, CurrentAgent current, CancellationToken cancellationToken) =>
        Answer(await save.HandleAsync(input.Id ?? ids.New(), input with { Version = 0 }, current.Agent, cancellationToken));

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> SaveAsync(
        string id, ArticleInput input, SaveArticle save, CurrentAgent current, CancellationToken cancellationToken) =>
        Answer(await save.HandleAsync(id, input, current.Agent, cancellationToken));

    private static async Task<Results<NoContent, ProblemHttpResult>> RemoveAsync(
        string id, IKnowledgeStore knowledge, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (!await knowledge.DeleteArticleAsync(id, cancellationToken))
        {
            return Problems.NotFound("article");
        }

        audit.Removed("article", id, current.Agent);
        return TypedResults.NoContent();
    }

    private static Results<Ok<ArticleView>, ProblemHttpResult> Answer(Result<KnowledgeArticle> saved) =>
        saved.IsOk ? TypedResults.Ok(saved.Value.ToView()) : Problems.Of(saved.Fault);
}
