using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Knowledge.Keywords;
using Scrm.Core.Turns;

namespace Scrm.AgentConsole.Api;

/// <summary>Tries a question on the bot without a customer.</summary>
internal static class AnswersApi
{
    private const int MaxText = 2000;
    private const int MaxHistory = 50;
    private const string NewRule = "new";

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/answers/try", TryAsync).RequireAuthorization(Policies.Agent).WithName("TryAnswer").ProducesProblem(400);

    private static async Task<Results<Ok<AnswerTryView>, ProblemHttpResult>> TryAsync(
        AnswerTryInput input,
        AnswerLibrary library,
        TriedAsker tried,
        TriedMeaning meaning,
        IKnowledgeStore knowledge,
        CancellationToken cancellationToken)
    {
        IReadOnlyList<string> earlier = [.. input.History ?? [], .. input.Before ?? []];
        if (input.Text is not { Length: > 0 and <= MaxText } || earlier.Count > MaxHistory || earlier.Any(h => h is not { Length: <= MaxText }))
        {
            return Problems.Invalid($"A question has 1 to {MaxText} characters, and at most {MaxHistory} texts before it.", "text");
        }

        var answerer = await WithRuleAsync(await library.CurrentAsync(cancellationToken), input.Rule, knowledge, cancellationToken);
        var asker = await tried.ReadAsync(input, cancellationToken);
        if (!asker.IsOk)
        {
            return Problems.Of(asker.Fault);
        }

        var question = await AskedAsync(answerer, input, asker.Value, meaning, cancellationToken);
        var unpublished = (await knowledge.ArticlesAsync(cancellationToken))
            .Where(h => h.LiveVersion is null || (h.LiveVersion == h.Article.Version && !h.Article.Enabled))
            .Select(h => h.Article);
        return TypedResults.Ok(answerer.Explain(question, [.. unpublished]).ToView(asker.Value) with { ByMeaning = question.Near.Count > 0 });
    }

    /// <summary>The bot as it would be with a keyword answer that is still being written; a new one comes last.</summary>
    private static async Task<Answerer> WithRuleAsync(Answerer answerer, AnswerRuleInput? input, IKnowledgeStore knowledge, CancellationToken cancellationToken)
    {
        if (input is null)
        {
            return answerer;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        var id = input.Id ?? NewRule;
        var rule = AnswerRuleChecks.Tidy(input.ToRule(id)) with { Order = book.Rules.FirstOrDefault(r => r.Id == id)?.Order ?? int.MaxValue };
        return answerer.With(book with { Rules = [.. book.Rules.Where(r => r.Id != id), rule] });
    }

    /// <summary>The question behind what was written just before it, each decided in its turn as a customer's would be.</summary>
    private static async Task<AnswerQuestion> AskedAsync(
        Answerer answerer, AnswerTryInput input, Asker asker, TriedMeaning meaning, CancellationToken cancellationToken)
    {
        var question = new AnswerQuestion(input.InboxId ?? "", MessageContent.OfText(input.Text), BotMemory.Empty, input.History ?? [], asker);
        foreach (var text in input.Before ?? [])
        {
            var before = await meaning.AddAsync(answerer, question with { Content = MessageContent.OfText(text) }, cancellationToken);
            var answer = answerer.Decide(before);
            IReadOnlyList<string> said = answer.Content?.Text is { } reply ? [text, reply] : [text];
            question = question with { Memory = answer.Memory, History = [.. question.History, .. said] };
        }

        return await meaning.AddAsync(answerer, question, cancellationToken);
    }
}
