using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;
using Scrm.Tests.Specs;

namespace Scrm.Tests.Storage.Redis;

public sealed class RedisEventBusTests : EventBusSpec, IAsyncLifetime
{
    private readonly RedisServer _server = new();
    private readonly SequenceIds _ids = new();
    private RedisNode _here = null!;
    private RedisNode _there = null!;

    protected override IEventBus Here => _here.Bus;

    protected override IEventBus There => _there.Bus;

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        _here = Node();
        _there = Node();
        await RedisNode.MeetAsync(_here, _there, Token);
    }

    public async ValueTask DisposeAsync()
    {
        _here?.Dispose();
        _there?.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Ones_own_signals_are_heard_while_redis_is_away_and_publishing_never_throws()
    {
        await _server.KillAsync();
        var heard = Listen(Here);
        for (var n = 0; n < 20; n++)
        {
            await Here.PublishAsync(new TypingChanged($"c{n}", null, true), Token);
        }

        Assert.Equal(20, (await HearAsync(heard, 20)).Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task Signals_are_heard_again_when_redis_is_back()
    {
        await _server.KillAsync();
        await Here.PublishAsync(new ChangesAppended(), Token);
        await _server.StartAsync();

        // What is said before both are connected again is lost, as nudges may be: say it until it is heard.
        var there = Listen(There);
        while (!there.Reader.TryRead(out _))
        {
            await Here.PublishAsync(new OutboxFilled(), Token);
            await Task.Delay(50, Token);
        }
    }

    [Fact]
    public async Task A_foreign_message_on_the_channel_is_passed_over()
    {
        var heard = Listen(There);
        foreach (var text in new[] { "nonsense", "x\n{}", "x\n{\"kind\":\"fromTheFuture\"}", "\n", "x\n[" })
        {
            await _here.SayAsync(text);
        }

        await Here.PublishAsync(new ChangesAppended(), Token);
        Assert.Equal([new ChangesAppended()], await HearAsync(heard, 1));
    }

    [Fact(Timeout = 60_000)]
    public async Task A_node_that_starts_before_redis_joins_when_it_comes()
    {
        await using var late = new RedisServer();
        using var here = new RedisNode(late.ConnectionString, new FakeClock(), _ids);
        using var there = new RedisNode(late.ConnectionString, new FakeClock(), _ids);
        await here.Bus.PublishAsync(new ChangesAppended(), Token);
        await late.StartAsync();
        var heard = Listen(there.Bus);
        while (!heard.Reader.TryRead(out _))
        {
            await here.Bus.PublishAsync(new OutboxFilled(), Token);
            await Task.Delay(50, Token);
        }
    }

    private RedisNode Node() => new(_server.ConnectionString, new FakeClock(), _ids);
}
