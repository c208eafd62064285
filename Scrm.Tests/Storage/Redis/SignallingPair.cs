using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Storage.Redis;

/// <summary>Two processes' worth of bus and presence: one speaks fifty times a second, the other hears it, both ways.</summary>
internal sealed class SignallingPair : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(4);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly CancellationTokenSource _ending = new();
    private readonly ConcurrentDictionary<string, TimeSpan> _unheard = new();
    private readonly RedisNode _here;
    private readonly RedisNode _there;
    private Task _speaking = Task.CompletedTask;
    private TimeSpan _killed;
    private TimeSpan _present;
    private TimeSpan _slowest;
    private int _said;

    public SignallingPair(string connectionString, string prefix)
    {
        var ids = new SequenceIds();
        _here = new RedisNode(connectionString, new FakeClock(), ids, prefix);
        _there = new RedisNode(connectionString, new FakeClock(), ids, prefix);
        _here.Bus.Subscribe(signal => Hear(signal, "there"));
        _there.Bus.Subscribe(signal => Hear(signal, "here"));
    }

    /// <summary>A key in the slot of all names.</summary>
    public string Key => _here.Names.PresentAgents;

    /// <summary>Where the signals go.</summary>
    public string Channel => _here.Names.Signals;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Speaks, and has been heard for a while without a loss.</summary>
    public async Task BeginAsync()
    {
        await RedisNode.MeetAsync(_here, _there, Token);
        _speaking = Task.WhenAll(SpeakAsync(_here, "here"), SpeakAsync(_there, "there"));
        await CalmAsync();
    }

    public async Task KillAsync(Func<Task> kill)
    {
        _unheard.Clear();
        _said = 0;
        _killed = _watch.Elapsed;
        await kill();
        _killed = _watch.Elapsed;
    }

    /// <summary>Waits until what one says of an agent is seen by the other and no signal has been lost for a while; writes the figures.</summary>
    public async Task EndAsync(string place)
    {
        await PresentAsync();
        await CalmAsync();
        var said = Volatile.Read(ref _said);
        await _ending.CancelAsync();
        await _speaking;
        var lost = _unheard.Values.Where(at => at < _watch.Elapsed - (Calm / 2)).ToList();
        var figures = new Dictionary<string, object>
        {
            ["scenario"] = "redis failover: " + place,
            ["client"] = typeof(StackExchange.Redis.ConnectionMultiplexer).Assembly.GetName().Version!.ToString(),
            ["said"] = said,
            ["lost"] = lost.Count,
            ["signalsAgainSeconds"] = Seconds(lost.Count == 0 ? _killed : lost.Max()),
            ["presenceAgainSeconds"] = Seconds(_present),
            ["slowestPublishSeconds"] = Math.Round(_slowest.TotalSeconds, 2),
        };
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(' ', figures.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Key}={f.Value}"))));
        if (Environment.GetEnvironmentVariable("SCRM_FAULTS_REPORT") is { Length: > 0 } file)
        {
            await File.AppendAllTextAsync(file, JsonSerializer.Serialize(figures) + "\n", Token);
        }
    }

    public void Dispose()
    {
        _here.Dispose();
        _there.Dispose();
        _ending.Dispose();
    }

    private double Seconds(TimeSpan at) => Math.Round(Math.Max(0, (at - _killed).TotalSeconds), 2);

    private async Task SpeakAsync(RedisNode from, string name)
    {
        for (var n = 0; !_ending.IsCancellationRequested; n++)
        {
            var word = string.Create(CultureInfo.InvariantCulture, $"{name} {n}");
            var begun = _watch.Elapsed;
            _unheard[word] = begun;
            Interlocked.Increment(ref _said);
            await from.Bus.PublishAsync(new TypingChanged(word, null, true), Token);
            _slowest = _watch.Elapsed - begun is var took && took > _slowest ? took : _slowest;
            await Task.Delay(Pace, Token);
        }
    }

    private void Hear(BusSignal signal, string from)
    {
        // One's own words are heard too, without a way over Redis.
        if (signal is TypingChanged { ConversationId: var word } && word.StartsWith(from, StringComparison.Ordinal))
        {
            _unheard.TryRemove(word, out _);
        }
    }

    private async Task PresentAsync()
    {
        for (var n = 0; ; n++)
        {
            var reason = n.ToString(CultureInfo.InvariantCulture);
            await _here.Presence.SetAsync("a1", "x", PresenceStatus.Away, reason, Token);
            if ((await _there.Presence.AllAsync(Token)).Any(presence => presence.Reason == reason))
            {
                _present = _watch.Elapsed;
                return;
            }

            await Task.Delay(Pace, Token);
        }
    }

    /// <summary>For a while every word was heard (the last second's may be on their way).</summary>
    private async Task CalmAsync()
    {
        var begun = _watch.Elapsed;
        while (_watch.Elapsed - begun < Calm + TimeSpan.FromSeconds(1)
            || _unheard.Values.Any(at => at > _watch.Elapsed - Calm && at < _watch.Elapsed - TimeSpan.FromSeconds(1)))
        {
            await Task.Delay(Pace, Token);
        }
    }
}
