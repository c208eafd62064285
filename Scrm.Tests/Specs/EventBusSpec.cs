using System.Threading.Channels;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What holds for a bus, on one node and (where there are two) between them.</summary>
public abstract class EventBusSpec
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>The bus as one process has it.</summary>
    protected abstract IEventBus Here { get; }

    /// <summary>The bus as another process has it; the same where there is only one.</summary>
    protected abstract IEventBus There { get; }

    [Fact]
    public async Task A_signal_is_heard_once_by_every_listener()
    {
        var here = Listen(Here);
        var there = Listen(There);
        await Here.PublishAsync(new TypingChanged("c1", "a1", true), Token);
        await Here.PublishAsync(new ChangesAppended(), Token);

        Assert.Equal([new TypingChanged("c1", "a1", true), new ChangesAppended()], await HearAsync(here, 2));
        Assert.Equal([new TypingChanged("c1", "a1", true), new ChangesAppended()], await HearAsync(there, 2));
    }

    [Fact]
    public async Task Every_kind_of_signal_arrives_as_itself()
    {
        BusSignal[] all = [new ChangesAppended(), new OutboxFilled(), new PresenceMoved(), new TypingChanged("客", null, false)];
        var there = Listen(There);
        foreach (var signal in all)
        {
            await Here.PublishAsync(signal, Token);
        }

        Assert.Equal(all, await HearAsync(there, all.Length));
    }

    [Fact]
    public async Task Who_stopped_listening_hears_nothing_and_the_others_go_on()
    {
        var gone = Channel.CreateUnbounded<BusSignal>();
        var subscription = There.Subscribe(signal => gone.Writer.TryWrite(signal));
        var stays = Listen(There);
        subscription.Dispose();
        subscription.Dispose();
        await Here.PublishAsync(new ChangesAppended(), Token);
        await HearAsync(stays, 1);
        Assert.False(gone.Reader.TryRead(out _));
    }

    [Fact]
    public async Task A_listener_that_throws_harms_nobody()
    {
        There.Subscribe(_ => throw new InvalidOperationException("listener"));
        var stays = Listen(There);
        await Here.PublishAsync(new ChangesAppended(), Token);
        await Here.PublishAsync(new OutboxFilled(), Token);
        Assert.Equal(2, (await HearAsync(stays, 2)).Count);
    }

    protected static Channel<BusSignal> Listen(IEventBus bus)
    {
        var heard = Channel.CreateUnbounded<BusSignal>();
        bus.Subscribe(signal => heard.Writer.TryWrite(signal));
        return heard;
    }

    protected static async Task<List<BusSignal>> HearAsync(Channel<BusSignal> heard, int count)
    {
        List<BusSignal> signals = [];
        while (signals.Count < count)
        {
            signals.Add(await heard.Reader.ReadAsync(Token).AsTask().WaitAsync(Patience, Token));
        }

        return signals;
    }
}
