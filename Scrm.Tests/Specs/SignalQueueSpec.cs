using System.Globalization;
using Scrm.Core.Signals;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Tests.Specs;

/// <summary>What holds for what rules have not seen yet.</summary>
public abstract class SignalQueueSpec : SourcePartsSpec
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    [Fact]
    public async Task What_is_taken_is_held_and_what_is_done_is_gone()
    {
        await AddAsync(3);

        var first = await Store.Signals.TakeAsync(Long, 5, 2, Token);
        var second = await Store.Signals.TakeAsync(Long, 5, 2, Token);
        await Store.Signals.DoneAsync(["s1", "s2", "s3"], Token);

        Assert.Equal(["s1", "s2"], first.Select(s => s.Id));
        Assert.Equal(["s3"], second.Select(s => s.Id));
        Assert.Empty(await Store.Signals.TakeAsync(TimeSpan.Zero, 5, 10, Token));
    }

    [Fact]
    public async Task What_was_not_done_comes_again_so_many_times()
    {
        await AddAsync(1);

        Assert.Single(await Store.Signals.TakeAsync(-Long, 2, 10, Token));
        Assert.Single(await Store.Signals.TakeAsync(-Long, 2, 10, Token));
        Assert.Empty(await Store.Signals.TakeAsync(-Long, 2, 10, Token));
    }

    [Fact]
    public async Task All_of_a_signal_comes_back()
    {
        var signal = new PendingSignal(
            "s1",
            new TagSignal
            {
                Purchase = new PurchaseSignal(12.5m, "CNY", "store", "paid", [new PurchasedItem("T-1", "帐篷", null, 2)]),
                Form = [new FormAnswer("nps", "score", "9")],
                Intents = [new IntentSignal("refund", 0.7)],
                Fields = new Dictionary<string, string> { ["tier"] = "gold" },
            },
            new TagOccasion("p1", null, null, Sample.Noon, "o1"));
        await Store.Signals.AddAsync(signal, Token);

        Assert.Equivalent(signal, Assert.Single(await Store.Signals.TakeAsync(Long, 2, 10, Token)), strict: true);
    }

    private async Task AddAsync(int count)
    {
        for (var i = 1; i <= count; i++)
        {
            await Store.Signals.AddAsync(
                new PendingSignal("s" + i.ToString(CultureInfo.InvariantCulture), new TagSignal(MenuKey: "K"), new TagOccasion("p1", null, null, Sample.Noon)), Token);
        }
    }
}
