using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Api;

/// <summary>What an article said before, what changed, and the way back. Removed articles are found here too.</summary>
internal static class ArticleVersionsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        var read = api.MapGroup("/knowledge/{id}").RequireAuthorization(Policies.Agent).ProducesProblem(404);
        read.MapGet("/versions", ListAsync).WithName("ListArticleVersions");
        read.MapGet("/versions/{version:int}", ReadAsync).WithName("ReadArticleVersion");
        read.MapGet("/diff", DiffAsync).WithName("CompareArticleVersions");
        api.MapPost("/knowledge/{id}/rollback", RollBackAsync).RequireAuthorization(Policies.Supervisor).WithName("RollBackArticle")
            .ProducesProblem(400).ProducesProblem(404).ProducesProblem(409);
    }

    private static async Task<Results<Ok<IReadOnlyList<ArticleVersionView>>, ProblemHttpResult>> ListAsync(
        string id, IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        await knowledge.FindArticleAsync(id, cancellationToken) is { } head
            ? TypedResults.Ok<IReadOnlyList<ArticleVersionView>>(
                [.. (await knowledge.VersionsAsync(id, cancellationToken)).Select(v => v.ToVersion(head.LiveVersion))])
            : Problems.Of(ArticleFaults.NotFound);

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> ReadAsync(
        string id, int version, IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        (await knowledge.VersionsAsync(id, cancellationToken)).FirstOrDefault(v => v.Version == version) is { } found
            ? TypedResults.Ok(found.ToView((await knowledge.FindArticleAsync(id, cancellationToken))?.LiveVersion))
            : Problems.Of(ArticleFaults.NoVersion);

    private static async Task<Results<Ok<IReadOnlyList<FieldChange>>, ProblemHttpResult>> DiffAsync(
        string id, int from, int to, IKnowledgeStore knowledge, CancellationToken cancellationToken)
    {
        var versions = await knowledge.VersionsAsync(id, cancellationToken);
        return versions.FirstOrDefault(v => v.Version == from) is { } old && versions.FirstOrDefault(v => v.Version == to) is { } changed
            ? TypedResults.Ok(ArticleDiff.Between(old, changed))
            : Problems.Of(ArticleFaults.NoVersion);
    }

    private static async Task<Results<Ok<ArticleView>, ProblemHttpResult>> RollBackAsync(
        string id,
        RollBackInput input,
        RollBackArticle rollBack,
        IKnowledgeStore knowledge,
        CurrentAgent current,
        Audit audit,
        CancellationToken cancellationToken)
    {
        var saved = await rollBack.HandleAsync(
            new RollBackRequest(id, input.Version, input.ExpectedVersion, input.Note, current.Agent.Id), cancellationToken);
        if (saved.IsOk)
        {
            audit.Changed("article", id, current.Agent);
        }

        return await KnowledgeApi.AnswerAsync(saved, knowledge, cancellationToken);
    }
}
