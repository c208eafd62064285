using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>Tries a question on the bot without a customer.</summary>
internal static class AnswersApi
{
    private const int MaxText = 2000;
    private const int MaxHistory = 50;

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/answers/try", TryAsync).RequireAuthorization(Policies.Agent).WithName("TryAnswer").ProducesProblem(400);

    private static async Task<Results<Ok<AnswerTryView>, ProblemHttpResult>> TryAsync(
        AnswerTryInput input, AnswerLibrary library, TriedAsker tried, IKnowledgeStore knowledge, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> earlier = [.. input.History ?? [], .. input.Before ?? []];
        if (input.Text is not { Length: > 0 and <= MaxText } || earlier.Count > MaxHistory || earlier.Any(h => h is not { Length: <= MaxText }))
        {
            return Problems.Invalid($"A question has 1 to {MaxText} characters, and at most {MaxHistory} texts before it.", "text");
        }

        var answerer = await library.CurrentAsync(cancellationToken);
        var asker = await tried.ReadAsync(input, cancellationToken);
        if (!asker.IsOk)
        {
            return Problems.Of(asker.Fault);
        }

        var question = Asked(answerer, input, asker.Value);
        var unpublished = (await knowledge.ArticlesAsync(cancellationToken))
            .Where(h => h.LiveVersion is null || (h.LiveVersion == h.Article.Version && !h.Article.Enabled))
            .Select(h => h.Article);
        return TypedResults.Ok(answerer.Explain(question, [.. unpublished]).ToView(asker.Value));
    }

    /// <summary>The question behind what was written just before it, each decided in its turn as a customer's would be.</summary>
    private static AnswerQuestion Asked(Answerer answerer, AnswerTryInput input, Asker asker)
    {
        var question = new AnswerQuestion(input.InboxId ?? "", MessageContent.OfText(input.Text), BotMemory.Empty, input.History ?? [], asker);
        foreach (var text in input.Before ?? [])
        {
            var answer = answerer.Decide(question with { Content = MessageContent.OfText(text) });
            IReadOnlyList<string> said = answer.Content?.Text is { } reply ? [text, reply] : [text];
            question = question with { Memory = answer.Memory, History = [.. question.History, .. said] };
        }

        return question;
    }
}
