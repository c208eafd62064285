using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Api;

/// <summary>Creates or replaces an article. With a version in the input, only that version is replaced; 0: it must be new.</summary>
internal sealed class SaveArticle(IKnowledgeStore knowledge, Audit audit, TimeProvider time)
{
    private const int MaxQuestion = 500;
    private const int MaxSimilar = 200;
    private const int MaxAnswer = 5000;

    public async Task<Result<KnowledgeArticle>> HandleAsync(string id, ArticleInput input, Agent by, CancellationToken cancellationToken)
    {
        if ((KeyRules.Refusal(id) ?? Refusal(input)) is { } refusal)
        {
            return refusal;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        var stored = book.Articles.FirstOrDefault(a => a.Id == id)?.Version ?? 0;
        if (input.Version is { } expected && expected != stored)
        {
            return Changed;
        }

        var article = new KnowledgeArticle
        {
            Id = id,
            Question = input.Question.Trim(),
            Similar = [.. (input.Similar ?? []).Select(s => s.Trim()).Where(s => s.Length > 0).Distinct()],
            Answer = MessageContent.OfText(input.Answer.Text!),
            Enabled = input.Enabled,
            Version = stored + 1,
            UpdatedAt = time.GetUtcNow(),
        };
        if (!await knowledge.SaveArticleAsync(article, stored, cancellationToken))
        {
            return Changed;
        }

        audit.Changed("article", id, by);
        return article;
    }

    private static Fault Changed { get; } = new(FaultCode.Conflict, "The article was changed meanwhile, or exists already. Load it again.");

    private static Fault? Refusal(ArticleInput input) =>
        !IsText(input.Question, MaxQuestion) ? Invalid($"A question has 1 to {MaxQuestion} characters.", "question")
        : input.Similar is { } similar && (similar.Count > MaxSimilar || similar.Any(s => s is null || s.Length > MaxQuestion))
            ? Invalid($"There are at most {MaxSimilar} other wordings of at most {MaxQuestion} characters.", "similar")
        : input.Answer is not { Type: MessageType.Text } || !IsText(input.Answer.Text, MaxAnswer)
            ? Invalid($"An answer is text of 1 to {MaxAnswer} characters.", "answer")
        : null;

    private static bool IsText(string? text, int max) => !string.IsNullOrWhiteSpace(text) && text.Length <= max;

    private static Fault Invalid(string message, string detail) => new(FaultCode.Invalid, message, detail);
}
