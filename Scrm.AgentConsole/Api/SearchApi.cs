using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Api;

/// <summary>Finds words anywhere a reader may look: lines, conversations, people, knowledge.</summary>
internal static class SearchApi
{
    private const int MaxWords = 200;
    private const int MaxArticles = 10;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapGet("/search", SearchAsync).RequireAuthorization(Policies.Agent).WithName("Search").ProducesProblem(400);

    private static async Task<Results<Ok<SearchView>, ProblemHttpResult>> SearchAsync(
        string? q, VisibleSearch search, IKnowledgeStore knowledge, TimeProvider time, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(q) || q.Length > MaxWords)
        {
            return Problems.Invalid($"q has 1 to {MaxWords} characters.", "q");
        }

        var lines = await search.LinesAsync(q, cancellationToken);
        var conversations = await search.ConversationsAsync(q, cancellationToken);
        var contacts = await search.ContactsAsync(q, cancellationToken);
        var articles = ArticleSearch.Find((await knowledge.ArticlesAsync(cancellationToken)).Select(head => head.Article), q, MaxArticles);
        var now = time.GetUtcNow();
        return TypedResults.Ok(new SearchView(
            [.. lines.Select(h => new SearchHitView(h.Message.ToView(conversationVersion: 0), h.ContactId, h.ContactName))],
            [.. conversations.Select(c => c.ToView(now))],
            contacts,
            [.. articles.Select(a => new ArticleHitView(a.Id, a.Question, a.Answer.Text))]));
    }
}
