using Scrm.Bot.Background;
using Scrm.Bot.Channels;
using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Members;
using Scrm.Core.Orders;
using Scrm.Core.Sources;
using Scrm.Core.Standing;
using Scrm.Core.Tags;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>What people are, buy and were before they came, on its way to their tags.</summary>
public sealed class StandingTests : IAsyncDisposable
{
    private readonly GatewayFolder _folder = new();
    private readonly FakeClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dormant_customer_is_found_by_the_sweep_and_awake_again_with_the_next_word()
    {
        var node = await StartAsync("asleep", TagSource.Behaviour, "dormant>=60d");
        var contact = await WriteAsync(node);

        _clock.Advance(TimeSpan.FromDays(59));
        Assert.Equal(1, await node.Get<StandingSweeper>().RoundAsync(Token));
        Assert.Empty(await TagsAsync(node, contact.Id));

        _clock.Advance(TimeSpan.FromDays(1.5));
        Assert.Equal(1, await node.Get<StandingSweeper>().RoundAsync(Token));
        Assert.Equal(0, await node.Get<StandingSweeper>().RoundAsync(Token));
        Assert.Equal("dormant 60d", Assert.Single(await TagsAsync(node, contact.Id)).Evidence.Quote);

        await node.DeliverAsync("k2", "我回来了");
        await node.Get<KeepStandingTags>().HandleAsync(contact.Id, Token);
        Assert.Empty(await TagsAsync(node, contact.Id));
    }

    [Fact]
    public async Task An_order_told_before_its_buyer_came_is_his_when_his_phone_becomes_known()
    {
        var node = await StartAsync("buyer", TagSource.Purchase, "category=露营 & amount>=500");
        var told = await node.Get<RecordOrder>().HandleAsync(Order(new Buyer(Phone: "+86 138-0000-0000")), Token);
        Assert.Equal((OrderResult.Added, null), (told.Result, told.ContactId));

        var contact = await WriteAsync(node);
        await ChangeAsync(node, contact, ("phone", "138 0000 0000"));
        Assert.Equal(1, await node.Get<MemberMatcher>().RoundAsync(Token));
        Assert.Equal(0, await node.Get<MemberMatcher>().RoundAsync(Token));
        await node.Get<SignalTagger>().RoundAsync(Token);

        var tag = Assert.Single(await TagsAsync(node, contact.Id));
        var bought = Assert.Single((await node.Get<IContactStore>().TimelineAsync(contact.Id, null, 10, Token)).Items, t => t.Kind == TouchpointKind.Order);
        Assert.Equal((TagSource.Purchase, bought.Id), (tag.Source, tag.Evidence.EventId));
        Assert.Equal("S-1 899.5 CNY", bought.Detail);
        Assert.Equal(89950, Assert.Single(await node.Get<IOrderStore>().TotalsAsync(contact.Id, Token)).NetMinor);
    }

    [Fact]
    public async Task An_old_member_is_recognised_and_his_tier_is_a_tag_while_it_lasts()
    {
        var node = await StartAsync("gold", TagSource.Field, "tier=gold");
        await ImportAsync(node, "gold");
        var contact = await WriteAsync(node);
        await ChangeAsync(node, contact, ("phone", "13800000000"));

        await node.Get<MemberMatcher>().RoundAsync(Token);
        await node.Get<SignalTagger>().RoundAsync(Token);

        var known = (await node.Get<IContactStore>().GetAsync(contact.Id, Token))!;
        Assert.Equal(("李雷", "gold", "yes"), (known.Name, known.Attributes["tier"], known.Attributes["consent.marketing"]));
        Assert.Equal("tier=gold", Assert.Single(await TagsAsync(node, contact.Id)).Evidence.Quote);

        var again = await ImportAsync(node, "silver");
        await node.Get<SignalTagger>().RoundAsync(Token);

        Assert.Equal((0, 1, 1), (again.Added, again.Changed, again.Matched));
        Assert.Empty(await TagsAsync(node, contact.Id));
    }

    [Fact]
    public async Task A_refund_takes_what_it_gives_back_and_the_same_one_again_nothing()
    {
        var node = await StartAsync("buyer", TagSource.Purchase, "amount>=500");
        var contact = await WriteAsync(node);
        var order = Order(new Buyer(InboxId: "i1", OpenId: "p1"));

        Assert.Equal((OrderResult.Added, contact.Id), Of(await node.Get<RecordOrder>().HandleAsync(order, Token)));
        Assert.Equal((OrderResult.Unchanged, contact.Id), Of(await node.Get<RecordOrder>().HandleAsync(order, Token)));
        var refund = new Refund("R-1", 9950, _clock.GetUtcNow());
        Assert.Equal((OrderResult.Changed, contact.Id), Of(await node.Get<RecordRefund>().HandleAsync("S-1", refund, Token)));
        Assert.Equal((OrderResult.Unchanged, contact.Id), Of(await node.Get<RecordRefund>().HandleAsync("S-1", refund, Token)));
        Assert.Equal((OrderResult.UnknownOrder, null), Of(await node.Get<RecordRefund>().HandleAsync("S-2", refund, Token)));
        await node.Get<SignalTagger>().RoundAsync(Token);

        Assert.Equal(1, Assert.Single(await TagsAsync(node, contact.Id)).Count);
        Assert.Equal(80000, Assert.Single(await node.Get<IOrderStore>().TotalsAsync(contact.Id, Token)).NetMinor);
        var timeline = (await node.Get<IContactStore>().TimelineAsync(contact.Id, null, 10, Token)).Items;
        Assert.Equal(["S-1 −99.5 CNY", "S-1 899.5 CNY"], timeline.Where(t => t.Kind == TouchpointKind.Order).Select(t => t.Detail));
    }

    [Fact]
    public async Task A_code_that_staff_ordered_is_made_at_its_platform_once()
    {
        var node = await StartAsync("x", TagSource.Field, "x");
        var maker = new ScriptedCodes();
        node.Channel.OnCode = maker;
        await node.Get<ISourceStore>().AddAsync(new SourceCode { InboxId = "i1", Scene = "store-1", Name = "一号店", CreatedAt = _clock.GetUtcNow() }, Token);
        await node.Get<ISourceStore>().AddAsync(new SourceCode { InboxId = "i1", Scene = "full", Name = "满了", CreatedAt = _clock.GetUtcNow() }, Token);
        await node.Get<ISourceStore>().AddAsync(new SourceCode { InboxId = "gone", Scene = "store-1", Name = "无", CreatedAt = _clock.GetUtcNow() }, Token);

        await node.Get<QrMaker>().RoundAsync(Token);
        await node.Get<QrMaker>().RoundAsync(Token);

        Assert.Equal(["store-1", "full"], maker.Asked);
        Assert.Equal(
            [("i1/store-1", SourceState.Ready, null, "https://e.com/store-1.png"), ("i1/full", SourceState.Failed, "tooMany", null), ("gone/store-1", SourceState.Failed, "unsupported", null)],
            (await node.Get<ISourceStore>().AllAsync(Token)).Select(c => (c.Id, c.State, c.Problem, c.PictureUrl)));
    }

    public ValueTask DisposeAsync() => _folder.DisposeAsync();

    private static (OrderResult, string?) Of(OrderOutcome outcome) => (outcome.Result, outcome.ContactId);

    private Order Order(Buyer buyer) => new()
    {
        Id = "",
        ExternalId = "S-1",
        Buyer = buyer,
        AmountMinor = 89950,
        Currency = "CNY",
        Status = OrderStatus.Paid,
        At = _clock.GetUtcNow().AddDays(-1),
        Items = [new OrderItem("TENT-2", "双人帐篷", "露营")],
    };

    private async Task<GatewayNode> StartAsync(string tag, TagSource source, string pattern)
    {
        var node = await _folder.StartAsync(_clock);
        await node.Get<IDirectory>().SaveInboxAsync(new Inbox { Id = "i1", Channel = "scripted", Name = "Scripted" }, Token);
        await node.Get<ITagStore>().SaveDimensionAsync(new TagDimension("behaviour", "行为", "Behaviour", false, 0), Token);
        await node.Get<ITagStore>().SaveTagAsync(new Tag(tag, "behaviour", tag, null, TagScope.Contact), Token);
        await node.Get<ITagStore>().SaveRuleAsync(new TagRule { Id = "r1", TagId = tag, Source = source, Patterns = [pattern] }, Token);
        return node;
    }

    private static async Task<Contact> WriteAsync(GatewayNode node)
    {
        await node.DeliverAsync("k1", "你好");
        return (await node.Get<IContactStore>().FindAsync("i1", "p1", Token))!;
    }

    private static async Task ChangeAsync(GatewayNode node, Contact contact, params (string Name, string Value)[] facts) => Assert.True(
        await node.Get<IContactStore>().SaveAsync(
            contact with { Attributes = facts.ToDictionary(f => f.Name, f => f.Value), Version = contact.Version + 1 }, contact.Version, Token));

    private static Task<ImportReport> ImportAsync(GatewayNode node, string tier) => node.Get<ImportMembers>().HandleAsync(
        [new MemberRow(2, "13800000000", null, null, "李雷", new Dictionary<string, string> { ["tier"] = tier, ["consent.marketing"] = "yes" })], [], false, Token);

    private Task<IReadOnlyList<TagAssignment>> TagsAsync(GatewayNode node, string contactId) =>
        node.Get<IContactStore>().TagsAsync(contactId, _clock.GetUtcNow(), Token);

    private sealed class ScriptedCodes : IQrCodes
    {
        public List<string> Asked { get; } = [];

        public Task<Result<QrCode>> CreateAsync(Inbox inbox, string scene, CancellationToken cancellationToken)
        {
            Asked.Add(scene);
            return Task.FromResult<Result<QrCode>>(
                scene == "full" ? new Fault(FaultCode.Invalid, "No more codes.", "tooMany") : new QrCode($"https://e.com/{scene}.png", null));
        }
    }
}
