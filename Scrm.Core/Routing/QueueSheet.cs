using Scrm.Core.Conversations;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Routing;

/// <summary>Everybody who waits, in the order of being served. Pure.</summary>
public static class QueueSheet
{
    /// <summary>The places, the first to be served first.</summary>
    public static IReadOnlyList<QueuePlace> Of(IEnumerable<Conversation> waiting, RoutingSettings settings)
    {
        var worth = TimeSpan.FromMinutes(settings.PointMinutes);
        var ordered = waiting
            .OrderBy(c => QueueOrder.Key(c.WaitingSince ?? Router.StayOf(c).Since, c.Priority, worth))
            .ThenBy(c => c.Id, StringComparer.Ordinal)
            .ToList();
        var lengths = ordered.CountBy(TeamOf).ToDictionary();
        var places = new Dictionary<string, int>();
        return [.. ordered.Select(c => new QueuePlace(c, places[TeamOf(c)] = places.GetValueOrDefault(TeamOf(c)) + 1, lengths[TeamOf(c)]))];
    }

    private static string TeamOf(Conversation conversation) => conversation.TeamId ?? "";
}
