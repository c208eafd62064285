using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Picking;
using Scrm.Core.Routing.Queueing;

namespace Scrm.Bench.Routing;

/// <summary>Plays a day through the same pure rules the product routes with: a pass every five simulated seconds, as its worker makes them.</summary>
internal sealed class DaySimulation(DayPlan plan, TeamRouting routing, RoutingSettings settings, TimeSpan? every = null)
{
    public static readonly TimeSpan Step = TimeSpan.FromSeconds(5);
    private readonly Team _team = new("service", "service") { Routing = routing };
    private readonly Dictionary<string, DayAgent> _agents = plan.Agents.ToDictionary(a => a.Agent.Id);
    private readonly Dictionary<string, string> _lastAgents = [];
    private readonly PriorityQueue<(string AgentId, string ConversationId), DateTimeOffset> _ends = new();
    private readonly Dictionary<string, Conversation> _waiting = [];
    private readonly List<DayServed> _served = [];
    private readonly List<int> _queueLengths = [];
    private RoutingScene _scene = new()
    {
        Now = DayPlan.Opens,
        Teams = new Dictionary<string, Team>(),
        Seats = [.. plan.Agents.Select(a => new AgentSeat(a.Agent, PresenceStatus.Offline, 0, null))],
        Settings = settings,
    };

    public DayResult Run()
    {
        _scene = _scene with { Teams = new Dictionary<string, Team> { ["service"] = _team } };
        var next = 0;
        for (var now = DayPlan.Opens; next < plan.Contacts.Count || _waiting.Count > 0; now += every ?? Step)
        {
            // Whoever still waits at the end is served by the last shift, which stays for it.
            var clock = now < DayPlan.Closes ? now : DayPlan.Closes - Step;
            Free(now);
            _scene = _scene with { Now = now, Seats = [.. _scene.Seats.Select(s => s with { Status = _agents[s.Agent.Id].StatusAt(clock) })] };
            for (; next < plan.Contacts.Count && plan.Contacts[next].At <= now; next++)
            {
                _waiting[Id(plan.Contacts[next])] = Waiting(plan.Contacts[next]);
            }

            Pass(now);
            _queueLengths.Add(_waiting.Count);
        }

        return new DayResult(plan, _served, _queueLengths);
    }

    private static string Id(DayContact contact) => $"c{contact.Number}";

    private void Free(DateTimeOffset now)
    {
        while (_ends.TryPeek(out var ended, out var at) && at <= now)
        {
            _ends.Dequeue();
            _scene = _scene with { Seats = [.. _scene.Seats.Select(s => s.Agent.Id == ended.AgentId ? s with { Load = s.Load - 1, IdleSince = at } : s)] };
        }
    }

    private void Pass(DateTimeOffset now)
    {
        foreach (var place in QueueSheet.Of(_waiting.Values, settings))
        {
            if (!_scene.Seats.Any(s => s.Status == PresenceStatus.Online && s.Load < s.Agent.Capacity))
            {
                return;
            }

            var step = Router.Decide(place.Conversation, _scene);
            if (step.Agent is { } seat)
            {
                Serve(place.Conversation, seat, step, now);
            }
        }
    }

    private void Serve(Conversation conversation, AgentSeat seat, RoutingStep step, DateTimeOffset now)
    {
        var contact = plan.Contacts[int.Parse(conversation.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)];
        var (agent, knew) = (_agents[seat.Agent.Id], _lastAgents.ContainsKey(contact.PersonId));
        var share = (double)seat.Load / seat.Agent.Capacity;
        var answered = now + DayWork.Answer(contact, share);
        var ended = now + DayWork.Handling(contact, agent, share);
        _served.Add(new DayServed(
            contact, seat.Agent.Id, now, answered, ended, step.Picked!.Rule, contact.Skill is { } skill ? seat.Agent.Skills.FirstOrDefault(s => s.Name == skill)?.Level ?? 0 : null, knew));
        _ends.Enqueue((seat.Agent.Id, conversation.Id), ended);
        _lastAgents[contact.PersonId] = seat.Agent.Id;
        _waiting.Remove(conversation.Id);
        _scene = _scene.After(seat.Agent.Id, 1, "service", step.Picked.TakesTurn);
    }

    private Conversation Waiting(DayContact contact) => new()
    {
        Id = Id(contact),
        InboxId = "shop",
        Channel = "wechat",
        ContactId = contact.PersonId,
        ContactName = contact.PersonId,
        ExternalId = contact.PersonId,
        Status = ConversationStatus.Open,
        Owner = Owner.Queue,
        TeamId = "service",
        Priority = contact.Priority,
        WaitingSince = contact.At,
        Queue = new QueueStay(contact.At)
        {
            Needs = new RoutingNeeds(contact.Skill is { } skill ? [skill] : [], null, null, _lastAgents.GetValueOrDefault(contact.PersonId)),
        },
        CreatedAt = contact.At,
        UpdatedAt = contact.At,
    };
}
