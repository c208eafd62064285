using Scrm.Core.Orders;

namespace Scrm.Tests.Orders;

public class OrderRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Order Sound = new()
    {
        Id = "o1",
        ExternalId = "S-1",
        Buyer = new Buyer(Phone: "13800000000"),
        AmountMinor = 89950,
        Currency = "CNY",
        Status = OrderStatus.Paid,
        At = Now.AddDays(-1),
        Items = [new OrderItem("TENT-2", "双人帐篷", "露营")],
    };

    [Fact]
    public void A_sound_order_is_taken() => Assert.Null(OrderRules.Refusal(Sound, Now));

    public static TheoryData<Order, string> Wrong => new()
    {
        { Sound with { ExternalId = " " }, "externalId" },
        { Sound with { Buyer = new Buyer(Phone: "no number") }, "buyer" },
        { Sound with { Buyer = new Buyer(InboxId: "i1") }, "buyer" },
        { Sound with { Currency = "yuan" }, "currency" },
        { Sound with { AmountMinor = -1 }, "amountMinor" },
        { Sound with { At = Now.AddDays(2) }, "at" },
        { Sound with { At = DateTimeOffset.MinValue }, "at" },
        { Sound with { Items = [new OrderItem(null, "")] }, "items" },
        { Sound with { Items = [new OrderItem(null, "帐篷", null, 0)] }, "items" },
        { Sound with { Refunds = [new Refund("r1", 0, Now)] }, "refund" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_is_wrong_is_named(Order order, string field) => Assert.Equal(field, OrderRules.Refusal(order, Now)!.Detail);

    [Theory]
    [InlineData(OrderStatus.Placed, 0)]
    [InlineData(OrderStatus.Paid, 69950)]
    [InlineData(OrderStatus.Shipped, 69950)]
    [InlineData(OrderStatus.Completed, 69950)]
    [InlineData(OrderStatus.Cancelled, 0)]
    public void An_order_is_worth_what_was_paid_and_not_given_back(OrderStatus status, long net) =>
        Assert.Equal(net, (Sound with { Status = status, Refunds = [new Refund("r1", 20000, Now)] }).NetMinor);

    [Fact]
    public void Told_again_it_keeps_its_person_and_its_refunds()
    {
        var stored = Sound with { ContactId = "p1", Refunds = [new Refund("r1", 100, Now)], Version = 3 };

        var again = OrderRules.Again(stored, Sound with { Id = "other", Status = OrderStatus.Completed, Refunds = [new Refund("r1", 999, Now), new Refund("r2", 5, Now)] });

        Assert.Equal(("o1", "p1", OrderStatus.Completed, 3L, 105L), (again.Id, again.ContactId, again.Status, again.Version, again.RefundedMinor));
        Assert.True(OrderRules.IsSame(stored, OrderRules.Again(stored, Sound)));
        Assert.False(OrderRules.IsSame(stored, again));
    }

    [Theory]
    [InlineData(12345, "CNY", "123.45 CNY")]
    [InlineData(500, "JPY", "500 JPY")]
    [InlineData(1500, "KWD", "1.5 KWD")]
    public void Money_is_shown_in_its_own_unit(long minor, string currency, string text) => Assert.Equal(text, Money.Text(minor, currency));

    [Fact]
    public void Rules_see_what_it_is_worth_in_the_currencys_own_unit()
    {
        var signal = OrderRules.SignalOf(Sound with { Channel = "store" })!;

        Assert.Equal((899.5m, "CNY", "store", "paid"), (signal.Amount, signal.Currency, signal.Channel, signal.Status));
        Assert.Null(OrderRules.SignalOf(Sound with { Status = OrderStatus.Cancelled }));
    }
}
