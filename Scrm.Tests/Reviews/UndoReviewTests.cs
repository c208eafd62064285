using System.Globalization;
using Scrm.Core.Foundation;
using Scrm.Core.Reviews;
using Scrm.Core.Tags;
using static Scrm.Tests.Reviews.ReviewSamples;

namespace Scrm.Tests.Reviews;

public sealed class UndoReviewTests : IAsyncLifetime
{
    private static readonly string[] TagIds = ["high", "low", "camping", "hiking", "returns"];
    private ReviewBench _bench = null!;

    public async ValueTask InitializeAsync() => _bench = await ReviewBench.OpenAsync();

    public ValueTask DisposeAsync()
    {
        _bench.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task Undone_one_by_one_decisions_leave_every_state_they_met(int seed)
    {
        var random = new Random(seed);
        var seen = Enumerable.Range(0, 12).Select(i => Any(random, i)).ToArray();
        await _bench.SeeAsync(seen);
        var states = new Stack<IReadOnlyList<TagAssignment>>();
        var undecided = seen.Where(o => o.RuleId is not null).Select(o => o.Id).ToList();
        while (undecided.Count > 0)
        {
            var item = undecided[random.Next(undecided.Count)];
            undecided.Remove(item);
            states.Push(await StateAsync());
            await DecideAsync(random, item);
        }

        while (states.Count > 0)
        {
            var undone = await _bench.Undo.HandleAsync(new UndoRequest("wang"), CancellationToken.None);
            Assert.True(undone.IsOk, undone.Fault?.Message);
            Assert.Equal(states.Pop(), await StateAsync());
        }

        Assert.Empty(await _bench.Store.TagHistory.RecordsAsync(CancellationToken.None));
        Assert.Equal(FaultCode.NotFound, (await _bench.Undo.HandleAsync(new UndoRequest("wang"), CancellationToken.None)).Fault!.Code);
    }

    [Fact]
    public async Task Nobody_undoes_what_another_decided()
    {
        await _bench.SeeAsync(Seen("o1", "camping"));
        var review = await _bench.SayAsync("o1", ReviewDecision.Reject);

        Assert.Equal(FaultCode.NotFound, (await _bench.Undo.HandleAsync(new UndoRequest("zhao", review.Id), CancellationToken.None)).Fault!.Code);
        Assert.Equal(FaultCode.NotFound, (await _bench.Undo.HandleAsync(new UndoRequest("zhao"), CancellationToken.None)).Fault!.Code);
    }

    [Fact]
    public async Task Many_are_decided_a_hundred_at_a_time_and_undone_together()
    {
        await _bench.SeeAsync([.. Enumerable.Range(0, 130).Select(i => Seen($"o{i}", i % 2 == 0 ? "camping" : "hiking"))]);
        var before = await StateAsync();
        var first = await _bench.Many.HandleAsync(new ReviewManyRequest("wang", "r-x", 3, ReviewDecision.Reject), CancellationToken.None);
        Assert.Equal((100, 30), (first.Value!.Decided, first.Value.Remaining));
        var rest = await _bench.Many.HandleAsync(
            new ReviewManyRequest("wang", "r-x", 3, ReviewDecision.Reject, BatchId: first.Value.BatchId), CancellationToken.None);
        Assert.Equal((30, 0, first.Value.BatchId), (rest.Value!.Decided, rest.Value.Remaining, rest.Value.BatchId));
        Assert.Empty(await StateAsync());
        Assert.All(await _bench.Store.Reviews.SinceAsync(Now, CancellationToken.None), r => Assert.Null(r.SampleShare));
        Assert.Empty(await _bench.Store.TagHistory.RecordsAsync(CancellationToken.None));

        var undone = await _bench.Undo.HandleAsync(new UndoRequest("wang"), CancellationToken.None);
        Assert.Equal((100, true), (undone.Value!.Reviews.Count, undone.Value.Remaining));
        undone = await _bench.Undo.HandleAsync(new UndoRequest("wang", BatchId: first.Value.BatchId), CancellationToken.None);
        Assert.Equal((30, false), (undone.Value!.Reviews.Count, undone.Value.Remaining));
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Many_at_once_need_a_decision_that_needs_no_look_and_a_supervisor()
    {
        var replaced = await _bench.Many.HandleAsync(new ReviewManyRequest("wang", "r-x", 3, ReviewDecision.Replace), CancellationToken.None);
        var agent = await _bench.Many.HandleAsync(new ReviewManyRequest("lin", "r-x", 3, ReviewDecision.Accept), CancellationToken.None);

        Assert.Equal((FaultCode.Invalid, FaultCode.Forbidden), (replaced.Fault!.Code, agent.Fault!.Code));
    }

    private async Task<IReadOnlyList<TagAssignment>> StateAsync() => [.. (await _bench.TagsAsync()).OrderBy(t => t.Id, StringComparer.Ordinal)];

    private Task<TagReview> DecideAsync(Random random, string item) => random.Next(5) switch
    {
        0 => _bench.SayAsync(item, ReviewDecision.Reject),
        1 => _bench.SayAsync(item, ReviewDecision.Replace, tag: TagIds[random.Next(5)], value: "另一个"),
        2 => _bench.SayAsync(item, ReviewDecision.Skip),
        _ => _bench.SayAsync(item, ReviewDecision.Accept),
    };

    private static TagObservation Any(Random random, int number)
    {
        var id = "o" + number.ToString("D2", CultureInfo.InvariantCulture);
        var seen = random.Next(6) == 0
            ? ByStaff(id, TagIds[random.Next(5)], random.Next(2) == 0 ? ObservationKind.Seen : ObservationKind.TakenOff, hour: number)
            : Seen(id, TagIds[random.Next(5)], hour: number, confidence: 0.5 + random.NextDouble() / 3);
        return seen with { Kind = seen.RuleId is not null && random.Next(8) == 0 ? ObservationKind.Proposed : seen.Kind };
    }
}
