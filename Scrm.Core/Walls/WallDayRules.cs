using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Core.Walls;

/// <summary>Which conversations a day's figures count. Pure.</summary>
public static class WallDayRules
{
    /// <summary>The conversations behind a figure of the scene's day, the newest first, slow answers before fast ones; what the bot did is counted elsewhere.</summary>
    public static IReadOnlyList<WallRow> Rows(WallFigure figure, IEnumerable<Conversation> touched, RoutingScene scene, CompanyClock clock)
    {
        var today = clock.DayOf(scene.Now);
        return [.. touched.Select(Row).OfType<WallRow>().OrderByDescending(r => r.Seconds).ThenByDescending(r => r.At)];

        WallRow? Row(Conversation c) => figure switch
        {
            WallFigure.In => Counted(c, c.CreatedAt),
            WallFigure.Handed => Counted(c, c.ServedSince),
            WallFigure.Resolved => Counted(c, c.Status == ConversationStatus.Resolved ? c.ResolvedAt : null),
            WallFigure.FirstAnswer => Counted(c, c.FirstAnsweredAt, c.ServedSince),
            WallFigure.Breached => Counted(c, Broken(c, scene).Cast<DateTimeOffset?>().FirstOrDefault(due => clock.DayOf(due!.Value) == today)),
            _ => null,
        };

        WallRow? Counted(Conversation c, DateTimeOffset? at, DateTimeOffset? since = null) => at is { } time && clock.DayOf(time) == today
            ? new WallRow(c.Id, c.ContactName, c.Owner.AgentId, at, since is { } from ? (long)(time - from).TotalSeconds : null)
            : null;
    }

    /// <summary>The figures.</summary>
    public static WallDay Sum(IReadOnlyList<Conversation> touched, long byBot, RoutingScene scene, CompanyClock clock)
    {
        var seconds = Of(WallFigure.FirstAnswer).Select(r => r.Seconds ?? 0).Order().ToList();
        return new WallDay
        {
            Day = clock.DayOf(scene.Now),
            In = Of(WallFigure.In).Count,
            Bot = byBot,
            Handed = Of(WallFigure.Handed).Count,
            Resolved = Of(WallFigure.Resolved).Count,
            FirstAnswer = seconds.Count,
            FirstAnswerP50 = Within(seconds, 50),
            FirstAnswerP95 = Within(seconds, 95),
            Breached = Of(WallFigure.Breached).Count,
        };

        IReadOnlyList<WallRow> Of(WallFigure figure) => Rows(figure, touched, scene, clock);
    }

    /// <summary>The least of the values that so many percent do not pass; null: there are none.</summary>
    private static long? Within(List<long> ordered, int percent) =>
        ordered.Count == 0 ? null : ordered[Math.Max(0, (ordered.Count * percent + 99) / 100 - 1)];

    /// <summary>When promises fell due that were not kept, as far as the conversation still tells.</summary>
    private static IEnumerable<DateTimeOffset> Broken(Conversation conversation, RoutingScene scene)
    {
        var team = conversation.TeamId is { } id ? scene.Teams.GetValueOrDefault(id) : null;
        var targets = ServiceClock.TargetsOf(conversation, scene.Settings, scene.Inboxes.GetValueOrDefault(conversation.InboxId), team);
        if (targets is null || conversation.ServedSince is not { } begun)
        {
            return [];
        }

        var ended = conversation.Status == ConversationStatus.Resolved ? conversation.ResolvedAt : null;
        var (firstBy, over) = (conversation.FirstAnsweredAt ?? ended ?? scene.Now, ended ?? scene.Now);
        return new[]
        {
            Late(begun, targets.FirstResponse, firstBy),
            conversation is { FirstAnsweredAt: not null, WaitingSince: { } waits } ? Late(waits, targets.NextResponse, over) : null,
            Late(begun, targets.Resolution, over),
        }.OfType<DateTimeOffset>();

        DateTimeOffset? Late(DateTimeOffset from, int? minutes, DateTimeOffset kept) =>
            minutes is { } m && ServiceTimes.OpeningTimes.After(team?.Routing.Hours, from, TimeSpan.FromMinutes(m)) is { } due && kept > due ? due : null;
    }
}
