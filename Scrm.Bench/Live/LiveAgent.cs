using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Scrm.Bench.Routing;
using Scrm.Core.Agents;

namespace Scrm.Bench.Live;

/// <summary>An agent of the day at a console: is there in his shift, and serves what is given to him as the simulated one does.</summary>
internal sealed class LiveAgent(DayAgent agent, string agentId, Func<LiveClock> now, IReadOnlyDictionary<string, DayContact> contacts)
{
    private readonly HashSet<string> _taken = [];
    private readonly ConcurrentBag<Task> _serving = [];
    private HubLine _line = null!;
    private int _load;
    private PresenceStatus? _said;

    /// <summary>Sits down at a line.</summary>
    public async Task ComeAsync(HubLine line)
    {
        _line = line;
        await line.AskAsync("Resume", [null]);
    }

    /// <summary>Says what he is at a time of the day, where that is news.</summary>
    public async Task SayAsync(DateTimeOffset at)
    {
        if (agent.StatusAt(at) is var status && status != _said)
        {
            _said = status;
            await _line.AskAsync("SetStatus", Word(status), null);
        }
    }

    /// <summary>Hears of a conversation.</summary>
    public void Hear(string what, JsonNode said)
    {
        if (what == "ConversationChanged" && (string?)said["status"] == "open" && (string?)said["owner"]?["agentId"] == agentId
            && (string?)said["id"] is { } id && contacts.TryGetValue(id, out var contact))
        {
            lock (_taken)
            {
                if (_taken.Add(id))
                {
                    _serving.Add(ServeAsync(id, contact, now()));
                }
            }
        }
    }

    /// <summary>Returns when nothing is left on his desk.</summary>
    public Task FinishAsync() => Task.WhenAll(_serving);

    private async Task ServeAsync(string id, DayContact contact, LiveClock clock)
    {
        var given = clock.Now;
        var share = (double)(Interlocked.Increment(ref _load) - 1) / agent.Agent.Capacity;
        await clock.UntilAsync(given + DayWork.Answer(contact, share));
        await _line.AskAsync("Reply", id, "reply-" + id, new { type = "text", text = string.Create(CultureInfo.InvariantCulture, $"您好，{agent.Agent.DisplayName} 为您服务。") });
        await clock.UntilAsync(given + DayWork.Handling(contact, agent, share));
        await _line.AskAsync("Resolve", id, new { reason = "solved" });
        Interlocked.Decrement(ref _load);
    }

    private static string Word(PresenceStatus status) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(status.ToString());
}
