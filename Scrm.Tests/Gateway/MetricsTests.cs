using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Scrm.Bot.Channels;
using Scrm.Bot.Outbound;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>What an operator counts, per inbox.</summary>
public sealed class MetricsTests : IAsyncDisposable
{
    private static readonly DeliveryError Trouble = new("trouble", "出错了。", "Trouble.");
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();
    private readonly ConcurrentDictionary<string, long> _counted = new();
    private readonly MeterListener _listener = new();
    private GatewayNode _node = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task A_message_is_received_as_often_as_it_comes_stored_once_answered_once_and_sent_once()
    {
        await StartAsync();
        await _node.DeliverAsync("k1", "运费是多少");
        await _node.DeliverAsync("k1", "运费是多少");

        Assert.Equal((2, 1, 1, 1), (Of("received"), Of("stored"), Of("answered"), Of("sent")));
        Assert.Equal((0, 0), (Of("uncertain"), Of("dead")));
    }

    [Theory]
    [InlineData("sent")]
    [InlineData("uncertain")]
    [InlineData("dead")]
    public async Task A_reply_counts_as_what_became_of_it(string counter)
    {
        await StartAsync();
        await QueueAsync();
        _node.Channel.OnSend = _ => Task.FromResult(counter switch
        {
            "sent" => SendOutcome.Sent(),
            "uncertain" => SendOutcome.Uncertain(Trouble),
            _ => SendOutcome.Refused(Trouble),
        });
        await SendAsync();

        foreach (var name in new[] { "sent", "uncertain", "dead" })
        {
            Assert.Equal(name == counter ? 1 : 0, Of(name));
        }
    }

    [Fact]
    public async Task A_message_set_aside_is_dead()
    {
        await StartAsync(("Scrm:Gateway:ParkAfter", "1"));
        _node.Store.BeforeCommit = _ => Task.FromException(new FormatException());
        await _node.DeliverAsync("k1", "poison");

        Assert.Equal((1, 1, 0), (Of("stored"), Of("dead"), Of("answered")));
    }

    [Fact]
    public async Task What_is_kept_beside_the_store_is_counted_apart()
    {
        await StartAsync();
        await using (await _folder.HoldAsync())
        {
            var delivering = _node.DeliverAsync("k1", "运费是多少");
            await _clock.WaitForTimersAsync(1, Token);
            _clock.Advance(ReceiveMessage.Patience);
            Assert.Equal(200, (await delivering).Status);
        }

        Assert.Equal((1, 1, 0), (Of("received"), Of("spooled"), Of("stored")));
    }

    private async Task StartAsync(params (string, string)[] settings)
    {
        _node = await _folder.StartAsync(_clock, settings);
        var meters = _node.Get<IMeterFactory>();
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter is { Name: "Scrm" } meter && ReferenceEquals(meter.Scope, meters))
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            foreach (var tag in tags)
            {
                if (tag is { Key: "inbox", Value: "i1" })
                {
                    _counted.AddOrUpdate(instrument.Name, value, (_, sum) => sum + value);
                }
            }
        });
        _listener.Start();
    }

    // The platform no longer waits for the second answer, so that one goes through the outbox.
    private async Task QueueAsync()
    {
        var received = await _node.Get<ReceiveMessage>().HandleAsync(
            Specs.Sample.Inbound("k1", externalId: "p1") with { Content = Scrm.Core.Content.MessageContent.OfText("运费是多少") }, Token);
        _clock.Advance(TimeSpan.FromSeconds(20));
        await _node.Get<Scrm.Bot.Inbound.TurnQueue>().RunAsync(new Scrm.Bot.Inbound.Turn(received!.Receipt, received.Lease!));
    }

    private async Task SendAsync()
    {
        var at = _clock.GetTimestamp();
        var due = await _node.Get<IOutbox>().ClaimAsync("worker", _clock.GetUtcNow(), HeldEntry.Lease, 10, Token);
        await _node.Get<Dispatch>().RunAsync(new HeldEntry(Assert.Single(due), "worker", at), Token);
    }

    private long Of(string name) => _counted.GetValueOrDefault($"scrm.messages.{name}");
}
