using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Outcomes;
using Scrm.Core.Personas;
using Scrm.Core.Routing;

namespace Scrm.Core.Walls;

/// <summary>Reads today's figures, and the conversations behind each.</summary>
public sealed class ReadWallDay(IConversationStore conversations, RoutingSceneReader scenes, IBotOutcomes outcomes, PersonaLibrary library)
{
    private const int Shown = 200;

    /// <summary>The figures.</summary>
    public async Task<WallDay> HandleAsync(CancellationToken cancellationToken)
    {
        var (scene, clock) = await NowAsync(cancellationToken);
        var bot = await outcomes.ReadAsync(DayOf(scene, clock), cancellationToken);
        return WallDayRules.Sum(await TouchedAsync(scene, clock, cancellationToken), bot.Total.Resolved, scene, clock);
    }

    /// <summary>The conversations behind a figure, at most so many as anybody reads.</summary>
    public async Task<IReadOnlyList<WallRow>> BehindAsync(WallFigure figure, CancellationToken cancellationToken)
    {
        var (scene, clock) = await NowAsync(cancellationToken);
        if (figure == WallFigure.Bot)
        {
            var answered = await outcomes.ConversationsAsync(DayOf(scene, clock), BotMeasure.Resolved, null, Shown, cancellationToken);
            return [.. answered.Select(c => new WallRow(c.ConversationId, c.ContactName, null, null))];
        }

        return [.. WallDayRules.Rows(figure, await TouchedAsync(scene, clock, cancellationToken), scene, clock).Take(Shown)];
    }

    private static BotQuery DayOf(RoutingScene scene, CompanyClock clock) => new(clock.DayOf(scene.Now), clock.DayOf(scene.Now));

    private async Task<(RoutingScene Scene, CompanyClock Clock)> NowAsync(CancellationToken cancellationToken) =>
        (await scenes.ReadAsync(cancellationToken), (await library.CurrentAsync(cancellationToken)).Counting.Clock);

    /// <summary>Everything in which anything happened today; the list is sorted by that.</summary>
    private async Task<IReadOnlyList<Conversation>> TouchedAsync(RoutingScene scene, CompanyClock clock, CancellationToken cancellationToken)
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
