using Scrm.Core.Backfill;
using Scrm.Core.Clicks;
using Scrm.Core.Conversations;
using Scrm.Core.Links;
using Scrm.Core.Orders;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;
using Scrm.Tests.Specs;
using Scrm.Tests.Tags;

namespace Scrm.Tests.Backfill;

public sealed class PastDeedsTests : IAsyncLifetime
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly History _history = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _history.OpenAsync(["想买帐篷"], ["在吗"]);

    public ValueTask DisposeAsync() => _history.DisposeAsync();

    [Fact]
    public async Task A_new_rule_on_purchases_reads_past_orders_and_can_be_undone()
    {
        await OrderAsync("S-1", "p0", "露营");
        await OrderAsync("S-2", "p0", "露营");
        await OrderAsync("S-3", "p1", "食品");
        await _history.SaveRuleAsync(TagSamples.Rule("r-buy", "camping", TagSource.Purchase, "category=露营", 0.9));
        var before = await _history.TagsAsync();

        var tried = await _history.RunAsync(BackfillKind.DryRun, "r-buy");
        Assert.Equal((BackfillState.Done, 3L, 3L, 2L, 1L), (tried.State, tried.Total, tried.Seen, tried.Matched, tried.NewContacts));
        Assert.All(tried.Samples, s => Assert.Equal(("p0", null), (s.ContactId, s.MessageId)));
        Assert.Equal(before, await _history.TagsAsync());

        var applied = await _history.RunAsync(BackfillKind.Apply, "r-buy");
        var once = await _history.TagsAsync();
        Assert.Equal(("camping", 2, TagSource.Purchase), once.Where(t => t.ContactId == "p0").Select(t => (t.TagId, t.Count, t.Source)).Single());

        // The signals of the orders wait still: what they show is known already.
        await ShowAsync();
        await _history.RunAsync(BackfillKind.Apply, "r-buy");
        Assert.Equal(once, await _history.TagsAsync());

        await _history.RunAsync(new BackfillRequest(BackfillKind.Undo, "r-buy", UndoOf: applied.Id));
        Assert.Equal(before, await _history.TagsAsync());
    }

    [Fact]
    public async Task A_new_rule_on_links_reads_past_clicks()
    {
        await ClickAsync("code1", "p0");
        await _history.SaveRuleAsync(TagSamples.Rule("r-link", "hiking", TagSource.Link, "campaign:spring", 0.9));

        var applied = await _history.RunAsync(BackfillKind.Apply, "r-link");
        Assert.Equal((4L, 4L, 1L), (applied.Total, applied.Seen, applied.Matched));
        var once = await _history.TagsAsync();
        Assert.Equal(("hiking", "c0", "t-code1"), once.Select(t => (t.TagId, t.Evidence.ConversationId, t.Evidence.EventId)).Single());

        await _history.RunAsync(BackfillKind.Apply, "r-link");
        Assert.Equal(once, await _history.TagsAsync());
    }

    [Fact]
    public async Task An_order_given_back_takes_with_it_what_only_it_showed()
    {
        await _history.SaveRuleAsync(TagSamples.Rule("r-buy", "camping", TagSource.Purchase, "category=露营", 0.9));
        await _history.SaveRuleAsync(TagSamples.Rule("r-food", "hiking", TagSource.Purchase, "category=食品", 0.9));
        await OrderAsync("S-1", "p0", "露营");
        await OrderAsync("S-2", "p0", "食品");
        await ShowAsync();
        await _history.RunAsync(BackfillKind.Apply, "r-camp");
        Assert.Equal(2, (await _history.TagsOfAsync("p0")).Single(t => t.TagId == "camping").Count);

        await RefundAsync("S-1", 40);
        await RefundAsync("S-2", 40);
        Assert.Equal(["camping", "hiking"], await TagIdsAsync());

        await RefundAsync("S-1", 60);
        await RefundAsync("S-2", 60);
        var left = Assert.Single(await _history.TagsOfAsync("p0"));
        Assert.Equal(("camping", 1, "想买帐篷"), (left.TagId, left.Count, left.Evidence.Quote));

        await OrderAsync("S-4", "p0", "食品");
        await ShowAsync();
        Assert.Equal(["camping", "hiking"], await TagIdsAsync());
    }

    private async Task<IEnumerable<string>> TagIdsAsync() => (await _history.TagsOfAsync("p0")).Select(t => t.TagId).Order();

    private async Task OrderAsync(string number, string contactId, string category)
    {
        var told = new Order
        {
            Id = "",
            ExternalId = number,
            Buyer = new Buyer(contactId),
            AmountMinor = 100,
            Currency = "CNY",
            Status = OrderStatus.Paid,
            At = Sample.Noon,
            Items = [new OrderItem(null, "一件", category)],
        };
        Assert.Equal(OrderResult.Added, (await _history.Get<RecordOrder>().HandleAsync(told, Token)).Result);
    }

    private async Task RefundAsync(string number, long amount)
    {
        var told = await _history.Get<RecordRefund>().HandleAsync(number, new Refund($"{number}-{amount}", amount, Sample.Noon.AddHours(1)), Token);
        Assert.Equal(OrderResult.Changed, told.Result);
        await ShowAsync();
    }

    private async Task ShowAsync()
    {
        var waiting = await _history.Get<ISignalQueue>().TakeAsync(Minute, 3, 100, Token);
        foreach (var signal in waiting)
        {
            await _history.Get<ObserveTags>().HandleAsync(new ObserveRequest(signal.Signal, signal.Occasion), Token);
        }

        await _history.Get<ISignalQueue>().DoneAsync([.. waiting.Select(s => s.Id)], Token);
    }

    private async Task ClickAsync(string code, string contactId)
    {
        var link = new ShortLink
        {
            Code = code,
            Target = "https://e.com/a",
            Keys = ["campaign:spring"],
            InboxId = "i1",
            Channel = "wechat",
            ContactId = contactId,
            ConversationId = "c0",
            MessageId = "c0-m1",
            CreatedAt = Sample.Noon,
        };
        var commit = Sample.First(Sample.Conversation("c9", "p9"), Sample.Message("c9", 1, "hi")) with { Links = [link] };
        Assert.Equal(CommitResult.Committed, await _history.Get<IConversationStore>().CommitAsync(commit, Token));
        var at = Sample.Noon.AddHours(2);
        var touch = new Core.Contacts.Touchpoint($"t-{code}", contactId, Core.Contacts.TouchpointKind.LinkClick, at, "i1", "wechat", "c0", "c0-m1", link.Target);
        Assert.True(await _history.Get<IClickStore>().SaveAsync(new LinkClick(code, at, touch, null), Minute, Token));
    }
}
