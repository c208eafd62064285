using Scrm.Core.Answers;
using Scrm.Core.Conversations;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;

namespace Scrm.Core.Improving;

/// <summary>Finds the clusters of a period: reads the conversations in which something went wrong and groups their questions.</summary>
public sealed class FindClusters(
    IBotOutcomes outcomes,
    IConversationStore conversations,
    IKnowledgeStore knowledge,
    PersonaLibrary personas,
    ClusterAlbum album,
    TimeProvider time)
{
    private const int MostConversations = 20_000;
    private const int MostQuestions = 20_000;
    private const int MostLines = 200;

    /// <summary>The clusters.</summary>
    /// <param name="query">Period and inbox.</param>
    /// <param name="isAnew">True: what was found minutes ago does not count.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<FoundClusters> HandleAsync(BotQuery query, bool isAnew, CancellationToken cancellationToken)
    {
        if (!isAnew && album.Find(query) is { } known)
        {
            return known;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        var clock = (await personas.CurrentAsync(cancellationToken)).Counting.Clock;
        var turns = new List<WeakTurn>();
        foreach (var id in await outcomes.WeakAsync(query, MostConversations, cancellationToken))
        {
            if (await conversations.GetAsync(id, cancellationToken) is { } conversation)
            {
                var lines = await conversations.MessagesAsync(id, null, null, MostLines, cancellationToken);
                turns.AddRange(WeakTurns.Of(conversation.ContactId, lines).Where(t => IsIn(query, clock.DayOf(t.At))));
            }
        }

        var newest = turns.OrderByDescending(t => t.At).Take(MostQuestions).ToList();
        var found = new FoundClusters(time.GetUtcNow(), newest.Count, ClusterRules.Of(newest, book.Words, query.From, query.Until, clock.DayOf));
        album.Keep(query, found);
        return found;
    }

    private static bool IsIn(BotQuery query, DateOnly day) => day >= query.From && day <= query.Until;
}
