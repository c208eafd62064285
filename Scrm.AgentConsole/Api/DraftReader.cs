using Scrm.AgentConsole.Wire;
using Scrm.Core.Answers;
using Scrm.Core.Editions;
using Scrm.Core.Foundation;
using Scrm.Core.Knowledge;

namespace Scrm.AgentConsole.Api;

/// <summary>Understands which changes to the answers a request means.</summary>
internal sealed class DraftReader(IKnowledgeStore knowledge)
{
    public async Task<Result<DraftRequest>> ReadAsync(DraftInput? input, CancellationToken cancellationToken)
    {
        var asked = input ?? new DraftInput();
        var words = asked.Words is { } w ? AnswerWordsRules.Of(w.Synonyms, w.Words) : (Result<AnswerWords>?)null;
        if (words is { IsOk: false })
        {
            return words.Value.Fault!;
        }

        var article = asked.Article is { } written ? await WrittenAsync(written, cancellationToken) : (Result<KnowledgeArticle>?)null;
        return article is { IsOk: false }
            ? article.Value.Fault!
            : new DraftRequest
            {
                ArticleIds = asked.ArticleIds,
                Article = article?.Value,
                Removed = asked.Removed ?? [],
                Words = words?.Value,
                AnswerFrom = asked.AnswerFrom,
                OfferFrom = asked.OfferFrom,
                MissesToHandoff = asked.MissesToHandoff,
            };
    }

    private async Task<Result<KnowledgeArticle>> WrittenAsync(ArticleInput input, CancellationToken cancellationToken)
    {
        var id = input.Id ?? "draft";
        var stored = (await knowledge.FindArticleAsync(id, cancellationToken))?.Article;
        var wanted = input.ToDraft().Over(stored is { RemovedAt: null } ? stored : null, id);
        return ArticleRules.Refusal(wanted) is { } refusal ? refusal : wanted;
    }
}
