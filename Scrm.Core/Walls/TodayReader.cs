using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Routing;

namespace Scrm.Core.Walls;

/// <summary>Reads what today's figures are counted from.</summary>
public sealed class TodayReader(IConversationStore conversations, RoutingSceneReader scenes, PersonaLibrary library)
{
    /// <summary>The company's day, as the bot's figures are asked for.</summary>
    public static BotQuery Bot(RoutingScene scene, CompanyClock clock) => new(clock.DayOf(scene.Now), clock.DayOf(scene.Now));

    /// <summary>Teams and promises now, and the company's clock.</summary>
    public async Task<(RoutingScene Scene, CompanyClock Clock)> NowAsync(CancellationToken cancellationToken) =>
        (await scenes.ReadAsync(cancellationToken), (await library.CurrentAsync(cancellationToken)).Counting.Clock);

    /// <summary>Everything in which anything happened today; the list is sorted by that.</summary>
    public async Task<IReadOnlyList<Conversation>> TouchedAsync(RoutingScene scene, CompanyClock clock, CancellationToken cancellationToken)
    {
        var today = clock.DayOf(scene.Now);
        var touched = new Dictionary<string, Conversation>();
        var query = new ConversationQuery { Limit = 200 };
        do
        {
            var page = await conversations.ListAsync(query, cancellationToken);
            foreach (var conversation in page.Items.Where(c => clock.DayOf(c.UpdatedAt) >= today))
            {
                touched[conversation.Id] = conversation;
            }

            query = query with { Cursor = page.Items is [.., var last] && clock.DayOf(last.UpdatedAt) >= today ? page.Next : null };
        }
        while (query.Cursor is not null);
        return [.. touched.Values];
    }
}
