using Scrm.Core.Answers;

namespace Scrm.AgentConsole.Wire;

/// <summary>What the bot knows and decides, in the clients' words.</summary>
internal static class KnowledgeMapping
{
    public static ArticleView ToView(this KnowledgeArticle article) => new(
        article.Id,
        article.Question,
        article.Similar,
        new ArticleAnswer(article.Answer.Type, article.Answer.Text),
        article.Enabled,
        article.Version,
        article.UpdatedAt);

    public static AnswerTryView ToView(this Answer answer) =>
        new(answer.Kind, answer.Reason, answer.Confidence, answer.Content?.Text, answer.Candidates);
}
