namespace Scrm.Tests.Faults.Checks;

/// <summary>
/// Plays what changed hands again: whoever is given a conversation must find nobody there and have room for it, for a reason that is
/// stored, and nobody may have waited who was to come before.
/// </summary>
internal sealed class RoutingReplay(int capacity)
{
    private static readonly TimeSpan PointIsWorth = TimeSpan.FromMinutes(3);

    // Who came into the queue just now may be missing in what a pass over it looks at.
    private static readonly TimeSpan JustCame = TimeSpan.FromSeconds(3);

    private readonly Dictionary<string, string> _owners = [];
    private readonly Dictionary<string, int> _loads = [];
    private readonly Dictionary<string, DateTimeOffset> _waiting = [];

    public IReadOnlyList<string> Problems(IReadOnlyList<HandOver> all)
    {
        var priorities = all.Where(h => h.Kind == "assigned").GroupBy(h => h.ConversationId).ToDictionary(g => g.Key, g => g.First().Priority);
        var problems = new List<string>();
        foreach (var one in all)
        {
            switch (one.Kind)
            {
                case "handoff":
                    _waiting[one.ConversationId] = one.At;
                    break;
                case "assigned":
                    problems.AddRange(Assign(one, priorities));
                    break;
                default:
                    Free(one.ConversationId);
                    break;
            }
        }

        problems.AddRange(_waiting.Keys.Select(id => $"{id} was never given to anybody"));
        return problems;
    }

    private List<string> Assign(HandOver given, Dictionary<string, int> priorities)
    {
        var problems = new List<string>();
        var waited = _waiting.Remove(given.ConversationId, out var since);
        if (given is not { AgentId: { } agent, Rule: not null })
        {
            return [$"{given.ConversationId} was given away and why is not stored"];
        }

        if (_owners.TryGetValue(given.ConversationId, out var before))
        {
            problems.Add($"{given.ConversationId} was given to {agent} while {before} had it");
            Free(given.ConversationId);
        }

        _owners[given.ConversationId] = agent;
        _loads[agent] = _loads.GetValueOrDefault(agent) + 1;
        if (_loads[agent] > capacity)
        {
            problems.Add($"{agent} had {_loads[agent]} at once with {given.ConversationId}");
        }

        if (waited)
        {
            var place = since - given.Priority * PointIsWorth;
            problems.AddRange(_waiting
                .Where(w => given.At - w.Value > JustCame && w.Value - priorities.GetValueOrDefault(w.Key) * PointIsWorth < place)
                .Select(w => $"{given.ConversationId} was given away before {w.Key}, whose turn it was"));
        }

        return problems;
    }

    private void Free(string conversationId)
    {
        if (_owners.Remove(conversationId, out var agent))
        {
            _loads[agent]--;
        }
    }
}
