using Scrm.Core.Answers;
using Scrm.Core.Foundation;

namespace Scrm.Core.Outcomes;

/// <summary>Reads the figures of the bot for a period and the one before.</summary>
public sealed class ReadBotReport(IBotOutcomes outcomes, IKnowledgeStore knowledge)
{
    private const int MostDays = 366;

    /// <summary>The report; Invalid when the period is wrong.</summary>
    public async Task<Result<BotReport>> HandleAsync(BotQuery query, CancellationToken cancellationToken)
    {
        if (query.Days is < 1 or > MostDays)
        {
            return new Fault(FaultCode.Invalid, $"A period has 1 to {MostDays} days.", "from");
        }

        var questions = (await knowledge.ArticlesAsync(cancellationToken)).ToDictionary(h => h.Article.Id, h => h.Article.Question);
        return new BotReport(
            await outcomes.ReadAsync(query, cancellationToken),
            await outcomes.ReadAsync(query.Before, cancellationToken),
            ArticleOutcome.Top(await outcomes.UsesAsync(query, cancellationToken), questions));
    }
}
