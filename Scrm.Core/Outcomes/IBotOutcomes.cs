using Scrm.Core.Answers;

namespace Scrm.Core.Outcomes;

/// <summary>Reads what came of the bot's conversations; it is counted in the commits of turns and replies.</summary>
public interface IBotOutcomes
{
    /// <summary>The counts of a period.</summary>
    Task<BotPeriod> ReadAsync(BotQuery query, CancellationToken cancellationToken);

    /// <summary>How many conversations a figure counts.</summary>
    Task<long> CountAsync(BotQuery query, BotMeasure measure, CancellationToken cancellationToken);

    /// <summary>The conversations behind a figure, newest first.</summary>
    /// <param name="query">Period and inbox.</param>
    /// <param name="measure">Which figure.</param>
    /// <param name="reason">Of handed-over ones only those for this reason; null: all.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="cancellationToken">Cancels.</param>
    Task<IReadOnlyList<BotConversation>> ConversationsAsync(
        BotQuery query, BotMeasure measure, string? reason, int limit, CancellationToken cancellationToken);

    /// <summary>Ids of the conversations the bot spoke in, the newest so many, in order of their ids.</summary>
    Task<IReadOnlyList<string>> SpokenInAsync(BotQuery query, int most, CancellationToken cancellationToken);

    /// <summary>Ids of the conversations in which something went wrong (missed, offered, unhelpful, rejected or handed over), the newest so many.</summary>
    Task<IReadOnlyList<string>> WeakAsync(BotQuery query, int most, CancellationToken cancellationToken);

    /// <summary>Counts by version of the bot, of arms whose names begin so.</summary>
    Task<IReadOnlyDictionary<string, BotCounts>> ArmsAsync(string prefix, CancellationToken cancellationToken);

    /// <summary>What happened with articles, by article and kind; of all inboxes or of one.</summary>
    Task<IReadOnlyList<ArticleUseCount>> UsesAsync(BotQuery query, CancellationToken cancellationToken);
}
