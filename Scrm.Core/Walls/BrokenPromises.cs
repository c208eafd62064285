using Scrm.Core.Agents;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Walls;

/// <summary>Finds which promises of a conversation were not kept, as far as it still tells. Pure.</summary>
internal sealed class BrokenPromises(RoutingScene scene)
{
    private static readonly DueTimes Always = new(null);
    private readonly Dictionary<string, DueTimes> _dues = [];

    /// <summary>When they fell due.</summary>
    public IEnumerable<DateTimeOffset> Of(WallSeen c)
    {
        if (c.ServedSince is not { } begun)
        {
            yield break;
        }

        var team = c.TeamId is { } id ? scene.Teams.GetValueOrDefault(id) : null;
        if (ServiceClock.TargetsOf(c.TargetSegmentId, scene.Settings, scene.Inboxes.GetValueOrDefault(c.InboxId), team) is not { } targets)
        {
            yield break;
        }

        var over = c.EndedAt ?? scene.Now;
        if (Late(begun, targets.FirstResponse, c.FirstAnsweredAt ?? over, team) is { } first)
        {
            yield return first;
        }

        if (c is { FirstAnsweredAt: not null, WaitingSince: { } waits } && Late(waits, targets.NextResponse, over, team) is { } next)
        {
            yield return next;
        }

        if (Late(begun, targets.Resolution, over, team) is { } resolution)
        {
            yield return resolution;
        }
    }

    /// <summary>Business hours only make a promise due later: what was kept by the clock on the wall was kept.</summary>
    private DateTimeOffset? Late(DateTimeOffset from, int? minutes, DateTimeOffset kept, Team? team) =>
        minutes is { } m && kept > from + TimeSpan.FromMinutes(m)
        && DuesOf(team).After(from, TimeSpan.FromMinutes(m)) is { } due && kept > due
            ? due
            : null;

    private DueTimes DuesOf(Team? team)
    {
        if (team is null)
        {
            return Always;
        }

        if (!_dues.TryGetValue(team.Id, out var dues))
        {
            _dues[team.Id] = dues = new DueTimes(team.Routing.Hours);
        }

        return dues;
    }
}
