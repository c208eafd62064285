using Scrm.Bot.Inbound;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Gateway;

/// <summary>Several gateways on one store: each message one turn, in order, whoever it comes to.</summary>
public sealed class SeveralProcessesTests : IAsyncDisposable
{
    private const string Question = "运费是多少";

    /// <summary>For who waits for another process: that needs time to pass, but its end is not what is looked at.</summary>
    private static readonly (string, string)[] Unhurried = [("Scrm:Gateway:PassiveSeconds", "25")];
    private readonly GatewayFolder _folder = new();

    // For everybody else it stands still: nothing is late.
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    [Fact]
    public async Task A_question_is_answered_in_the_response_and_a_retry_anywhere_gets_the_same_bytes()
    {
        var here = await _folder.StartAsync(_clock);
        var there = await _folder.StartAsync(_clock);
        var first = await here.DeliverAsync("k1", Question);
        Assert.Equal((200, "passive:满 99 元包邮。"), first);
        Assert.Equal(first, await there.DeliverAsync("k1", Question));
        Assert.Equal(first, await here.DeliverAsync("k1", Question));
        Assert.Equal([Question, ">满 99 元包邮。"], await here.TranscriptAsync());
    }

    [Fact]
    public async Task Copies_at_once_to_both_lead_to_one_turn_and_one_answer()
    {
        var here = await _folder.StartAsync(settings: Unhurried);
        var there = await _folder.StartAsync(settings: Unhurried);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(
            n => Task.Run(() => (n % 2 == 0 ? here : there).DeliverAsync("k1", Question), Token)));
        Assert.All(answers, answer => Assert.Equal((200, "passive:满 99 元包邮。"), answer));
        Assert.Equal([Question, ">满 99 元包邮。"], await here.TranscriptAsync());
    }

    [Fact]
    public async Task What_comes_to_another_process_meanwhile_is_left_to_the_holder_and_taken_right_after()
    {
        var here = await _folder.StartAsync(settings: Unhurried);
        var there = await _folder.StartAsync(settings: Unhurried);
        var (reached, gate) = Hold(here);
        var first = here.DeliverAsync("k1", "第一");
        await reached.Task;
        var second = there.DeliverAsync("k2", "第二");
        await Eventually.TrueAsync(async () => (await WaitingAsync(there)).Count == 2, () => "the second message is stored");

        gate.SetResult();
        Assert.Equal(200, (await first).Status);
        Assert.Equal((200, "taken"), await second);
        Assert.Equal(["第一", "第二"], (await here.TranscriptAsync()).Where(line => line[0] != '>'));
        Assert.Empty(await WaitingAsync(here));
    }

    [Fact]
    public async Task A_process_that_stood_still_past_its_lease_commits_nothing()
    {
        var here = await _folder.StartAsync(_clock);
        var there = await _folder.StartAsync(_clock);
        var (reached, gate) = Hold(here);
        var paused = here.DeliverAsync("k1", Question);
        await reached.Task;
        await _folder.EndLeasesAsync();
        Assert.Equal(1, await there.SweepAsync());

        // The other process answered through the outbox; the one that stood still says nothing of its own.
        gate.SetResult();
        Assert.Equal((200, "taken"), await paused);
        Assert.Equal([Question, ">满 99 元包邮。"], await here.TranscriptAsync());
    }

    [Fact]
    public async Task A_turn_a_process_left_behind_comes_before_the_next_message_of_the_contact()
    {
        var dead = await _folder.StartAsync(_clock);
        await dead.Get<ReceiveMessage>().HandleAsync(Specs.Sample.Inbound("k1", externalId: "p1"), Token);
        await _folder.EndLeasesAsync();

        var there = await _folder.StartAsync(_clock);
        Assert.Equal(200, (await there.DeliverAsync("k2", "第二")).Status);
        Assert.Equal(["你好", "第二"], (await there.TranscriptAsync()).Where(line => line[0] != '>'));
    }

    [Fact]
    public async Task Whoever_waits_takes_over_when_the_lease_ends()
    {
        var dead = await _folder.StartAsync();
        await dead.Get<ReceiveMessage>().HandleAsync(Specs.Sample.Inbound("k1", externalId: "p1"), Token);
        var there = await _folder.StartAsync(settings: Unhurried);
        var retry = there.DeliverAsync("k1", "你好");
        await _folder.EndLeasesAsync();
        Assert.Equal(200, (await retry).Status);
        Assert.Empty(await WaitingAsync(there));
    }

    [Fact]
    public async Task A_process_that_leaves_finishes_its_turns_takes_nothing_new_and_gives_its_leases_back()
    {
        var here = await _folder.StartAsync(_clock, [("Scrm:Gateway:DrainGraceSeconds", "0")]);
        var (reached, gate) = Hold(here);
        var begun = here.DeliverAsync("k1", Question);
        await reached.Task;

        var drain = ActivatorOf<GatewayDrain>(here);
        var stopping = drain.StoppingAsync(Token);
        await Eventually.TrueAsync(async () => (await here.DeliverAsync("k2", "x", "p2")).Status == 503, () => "new calls are refused");
        Assert.False(stopping.IsCompleted);
        gate.SetResult();
        await stopping;
        Assert.Equal((200, "passive:满 99 元包邮。"), await begun);

        await here.Get<ReceiveMessage>().HandleAsync(Specs.Sample.Inbound("k3"), Token);
        Assert.Empty(await here.Get<IReceiptStore>().UnfinishedAsync(10, Token));
        await drain.StoppedAsync(Token);
        Assert.Single(await here.Get<IReceiptStore>().UnfinishedAsync(10, Token));
    }

    private static T ActivatorOf<T>(GatewayNode node)
        where T : Microsoft.Extensions.Hosting.IHostedService =>
        node.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<T>().Single();

    private static Task<IReadOnlyList<Receipt>> WaitingAsync(GatewayNode node) =>
        node.Get<IReceiptStore>().UnfinishedOfAsync("i1", "p1", null, 10, Token);

    /// <summary>The node's next commit waits: reached when it gets there, on when the gate is set.</summary>
    private static (TaskCompletionSource Reached, TaskCompletionSource Gate) Hold(GatewayNode node)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        node.Store.BeforeCommit = _ =>
        {
            reached.TrySetResult();
            return gate.Task;
        };
        return (reached, gate);
    }
}
