using Scrm.AgentConsole.Live;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Agents;

namespace Scrm.Tests.AgentConsole;

/// <summary>One connected console.</summary>
public sealed class SeatTests
{
    private static readonly Agent Lin = new() { Id = "lin", DisplayName = "lin", Role = AgentRole.Agent };

    [Fact]
    public async Task Pushes_are_sent_in_order_until_the_seat_is_left()
    {
        var seat = new Seat("c", Lin, null, () => Assert.Fail("It kept up."));
        var sent = new List<int>();
        for (var i = 0; i < 100; i++)
        {
            var number = i;
            seat.Offer(_ =>
            {
                sent.Add(number);
                return Task.CompletedTask;
            });
        }

        seat.Leave();
        await seat.SendAsync(new Silent());

        Assert.Equal(Enumerable.Range(0, 100), sent);
    }

    [Fact]
    public void Who_does_not_keep_up_is_cut_off_and_holds_up_nobody()
    {
        var cut = 0;
        var seat = new Seat("c", Lin, null, () => cut++);
        for (var i = 0; i < 5000; i++)
        {
            seat.Offer(_ => Task.CompletedTask);
        }

        Assert.True(cut > 0);
    }

    private sealed class Silent : IAgentClient
    {
        public Task ConversationChanged(ConversationView conversation) => Task.CompletedTask;

        public Task MessageAppended(MessageView message) => Task.CompletedTask;

        public Task MessageChanged(MessageView message) => Task.CompletedTask;

        public Task PresenceChanged(PresenceView presence) => Task.CompletedTask;

        public Task QueueChanged(QueueView queue) => Task.CompletedTask;

        public Task TypingChanged(TypingView typing) => Task.CompletedTask;

        public Task ViewersChanged(ViewersView viewers) => Task.CompletedTask;

        public Task Alert(AlertView alert) => Task.CompletedTask;

        public Task Head(HeadView head) => Task.CompletedTask;

        public Task Moving(MovingView moving) => Task.CompletedTask;
    }
}
