using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.AgentConsole;

/// <summary>How a console process leaves, on a clock moved by hand.</summary>
public sealed class ConsoleDrainTests
{
    private static readonly Agent Lin = new() { Id = "lin", DisplayName = "lin", Role = AgentRole.Agent };
    private readonly FakeClock _clock = new();
    private readonly Seats _seats = new();
    private readonly List<string> _cut = [];
    private readonly RunningCommands _commands;
    private readonly ConsoleDrain _drain;

    public ConsoleDrainTests()
    {
        _commands = new RunningCommands(_clock);
        _drain = new ConsoleDrain(
            _seats, _commands, _clock, new Random(5), Options.Create(new ConsoleOptions()), NullLogger<ConsoleDrain>.Instance);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_console_is_told_once_to_move_after_a_delay_of_its_own()
    {
        var consoles = Enumerable.Range(0, 20).Select(n => Sit($"c{n}")).ToList();
        var leaving = _drain.StoppingAsync(Token);
        Assert.False(_drain.Refuses);

        await PassAsync(TimeSpan.FromSeconds(2.5));
        Assert.True(_drain.Refuses);
        consoles.ForEach(console => _seats.Remove(console.Seat.ConnectionId));
        await PassAsync(TimeSpan.FromSeconds(0.2));
        await leaving;

        var delays = new List<int>();
        foreach (var (seat, told) in consoles)
        {
            await seat.SendAsync(told);
            delays.Add(Assert.Single(told.Delays));
        }

        Assert.All(delays, delay => Assert.InRange(delay, 0, 4000));
        Assert.True(delays.Distinct().Count() > 10, "They would all come back at once.");
        Assert.Empty(_cut);
    }

    [Fact]
    public async Task Who_stays_is_cut_off_and_nobody_is_waited_for_for_long()
    {
        Sit("stays");
        var leaving = _drain.StoppingAsync(Token);
        await PassAsync(TimeSpan.FromSeconds(7.5));
        Assert.Empty(_cut);
        await PassAsync(TimeSpan.FromSeconds(1));
        await leaving;
        Assert.Equal(["stays"], _cut);
    }

    [Fact]
    public async Task A_command_that_runs_is_finished_first()
    {
        Sit("works");
        var store = new TaskCompletionSource<object?>();
        var command = _commands.RunAsync(() => new ValueTask<object?>(store.Task)).AsTask();
        var leaving = _drain.StoppingAsync(Token);
        await PassAsync(TimeSpan.FromSeconds(9));
        Assert.Empty(_cut);

        store.SetResult("stored");
        Assert.Equal("stored", await command);
        await PassAsync(TimeSpan.FromSeconds(2));
        await leaving;
        Assert.Equal(["works"], _cut);
    }

    [Fact]
    public async Task Without_time_it_still_closes_the_door()
    {
        Sit("cut");
        using var now = new CancellationTokenSource();
        var leaving = _drain.StoppingAsync(now.Token);
        await now.CancelAsync();
        await leaving;
        Assert.True(_drain.Refuses);
        Assert.Equal(["cut"], _cut);
    }

    private (Seat Seat, Told Told) Sit(string connectionId)
    {
        var seat = new Seat(connectionId, Lin, null, () => _cut.Add(connectionId));
        _seats.Add(seat);
        return (seat, new Told());
    }

    private async Task PassAsync(TimeSpan time)
    {
        for (var passed = TimeSpan.Zero; passed < time; passed += TimeSpan.FromMilliseconds(50))
        {
            await WaitingAsync();
            _clock.Advance(TimeSpan.FromMilliseconds(50));
        }
    }

    // Until the drain waits for the clock again, or is done.
    private async Task WaitingAsync()
    {
        for (var n = 0; _clock.Waiting == 0 && n < 200; n++)
        {
            await Task.Yield();
        }
    }

    private sealed class Told : IAgentClient
    {
        public List<int> Delays { get; } = [];

        public Task Moving(MovingView moving)
        {
            Delays.Add(moving.AfterMilliseconds);
            return Task.CompletedTask;
        }

        public Task ConversationChanged(ConversationView conversation) => throw new UnreachableException();

        public Task MessageAppended(MessageView message) => throw new UnreachableException();

        public Task MessageChanged(MessageView message) => throw new UnreachableException();

        public Task PresenceChanged(PresenceView presence) => throw new UnreachableException();

        public Task QueueChanged(QueueView queue) => throw new UnreachableException();

        public Task TypingChanged(TypingView typing) => throw new UnreachableException();

        public Task ViewersChanged(ViewersView viewers) => throw new UnreachableException();

        public Task Alert(AlertView alert) => Task.CompletedTask;

        public Task Head(HeadView head) => throw new UnreachableException();
    }
}
