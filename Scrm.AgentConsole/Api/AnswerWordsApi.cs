using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;

namespace Scrm.AgentConsole.Api;

/// <summary>The company's own words, by which answers are found.</summary>
internal static class AnswerWordsApi
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/answers/words", ReadAsync).RequireAuthorization(Policies.Agent).WithName("ReadAnswerWords");
        api.MapPut("/answers/words", SaveAsync).RequireAuthorization(Policies.Supervisor).WithName("SaveAnswerWords").ProducesProblem(400);
    }

    private static async Task<Ok<AnswerWords>> ReadAsync(IKnowledgeStore knowledge, CancellationToken cancellationToken) =>
        TypedResults.Ok(await knowledge.WordsAsync(cancellationToken));

    private static async Task<Results<Ok<AnswerWords>, ProblemHttpResult>> SaveAsync(
        AnswerWordsInput input, IKnowledgeStore knowledge, CurrentAgent current, Audit audit, CancellationToken cancellationToken)
    {
        if (input is { Synonyms: null, Words: null })
        {
            return Problems.Invalid("Say which synonyms and which words.", "synonyms");
        }

        var words = AnswerWordsRules.Of(input.Synonyms, input.Words);
        if (!words.IsOk)
        {
            return Problems.Of(words.Fault);
        }

        await knowledge.SaveWordsAsync(words.Value, cancellationToken);
        audit.Changed("answer words", "all", current.Agent);
        return TypedResults.Ok(words.Value);
    }
}
