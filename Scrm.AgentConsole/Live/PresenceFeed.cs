using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.AgentConsole.Live;

/// <summary>Pushes who came, went or says something else, by comparing with what was pushed last.</summary>
internal sealed class PresenceFeed(IPresence presence, IDirectory directory, Seats seats, TimeProvider time)
{
    private IReadOnlyDictionary<string, Presence> _last = new Dictionary<string, Presence>();

    public async Task PushAsync(CancellationToken cancellationToken)
    {
        var present = (await presence.AllAsync(cancellationToken)).ToDictionary(p => p.AgentId);
        var moved = Moved(_last, present, time.GetUtcNow());
        _last = present;
        if (moved.Count == 0)
        {
            return;
        }

        var names = (await directory.AgentsAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.DisplayName);
        foreach (var one in moved)
        {
            var view = one.ToView(names.GetValueOrDefault(one.AgentId, ""));
            seats.OfferToAll(_ => client => client.PresenceChanged(view));
        }
    }

    /// <summary>Those whose word changed; who is missing now went offline.</summary>
    internal static IReadOnlyList<Presence> Moved(
        IReadOnlyDictionary<string, Presence> before, IReadOnlyDictionary<string, Presence> after, DateTimeOffset now) =>
    [
        .. after.Values.Where(p => before.GetValueOrDefault(p.AgentId) is not { } last || last.Status != p.Status || last.Reason != p.Reason),
        .. before.Keys.Where(id => !after.ContainsKey(id)).Select(id => new Presence(id, PresenceStatus.Offline, now)),
    ];
}
