using Scrm.Core.Routing.Queueing;

namespace Scrm.Tests.Routing.Queueing;

public sealed class QueueOrderTests
{
    private static readonly TimeSpan Point = TimeSpan.FromMinutes(3);

    [Fact]
    public void Among_equals_who_came_first_is_first() => Assert.True(Key(10, 0) < Key(9, 0));

    [Fact]
    public void A_point_is_worth_as_much_waiting_as_is_said()
    {
        Assert.True(Key(0, 1) < Key(2.9, 0));
        Assert.True(Key(0, 1) > Key(3.1, 0));
    }

    [Fact]
    public void Points_outside_the_scale_count_as_its_ends()
    {
        Assert.Equal(Key(5, QueueOrder.MaxPriority), Key(5, 99));
        Assert.Equal(Key(5, 0), Key(5, -3));
    }

    /// <summary>However the others come and whatever their priority, nobody is overtaken by who comes later than the bound.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Nobody_starves_whatever_arrives(int seed)
    {
        var random = new Random(seed);
        var bound = QueueOrder.MaxPriority * Point;
        var waiting = new List<(int Id, DateTimeOffset Since, int Priority)>();
        var served = new Dictionary<int, DateTimeOffset>();
        var arrived = new Dictionary<int, DateTimeOffset>();
        var id = 0;

        // One is served a minute and, in the long run, as many come; the first minutes bring a crowd, and bursts of the most important follow.
        for (var minute = 0; minute < 2_000; minute++)
        {
            var now = Desks.Now.AddMinutes(minute);
            var coming = minute < 20 ? 5 : minute > 1_000 ? 0 : random.Next(100) < 10 ? random.Next(10) : random.Next(2);
            for (var n = 0; n < coming; n++)
            {
                waiting.Add((id, now, random.Next(100) < 60 ? QueueOrder.MaxPriority : random.Next(QueueOrder.MaxPriority)));
                arrived[id++] = now;
            }

            if (waiting.Count > 0)
            {
                var next = waiting.MinBy(w => (QueueOrder.Key(w.Since, w.Priority, Point), w.Id));
                waiting.Remove(next);
                served[next.Id] = now;

                // Whoever still waits came at most the bound before whoever went before him.
                Assert.All(waiting, w => Assert.True(next.Since - w.Since <= bound, $"seed {seed}: one who came {next.Since - w.Since} later went first"));
            }
        }

        Assert.Equal(arrived.Count, served.Count);
    }

    private static DateTimeOffset Key(double waitedMinutes, int priority) => QueueOrder.Key(Desks.Now.AddMinutes(-waitedMinutes), priority, Point);
}
