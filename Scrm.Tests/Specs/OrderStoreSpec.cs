using Scrm.Core.Contacts;
using Scrm.Core.Orders;

namespace Scrm.Tests.Specs;

/// <summary>What holds for purchases.</summary>
public abstract class OrderStoreSpec : SourcePartsSpec
{
    private static readonly PersonKey Phone = new(PersonKeyKind.Phone, "13800000000");

    [Fact]
    public async Task An_order_is_found_by_the_shops_number_and_replaced_by_version()
    {
        var order = Order("o1", "S-1", "p1", 100) with { Items = [new OrderItem("T-1", "帐篷", "露营", 2, 100)], Refunds = [new Refund("r1", 10, Sample.Noon)] };

        Assert.True(await SaveAsync(order, 0));
        Assert.False(await SaveAsync(order with { Id = "o2" }, 0));
        Assert.False(await SaveAsync(order with { Version = 3 }, 2));
        Assert.True(await SaveAsync(order with { Status = OrderStatus.Completed, Version = 2 }, 1));

        Assert.Equivalent(order with { Status = OrderStatus.Completed, Version = 2 }, await Store.Orders.FindAsync("S-1", Token), strict: true);
    }

    [Fact]
    public async Task A_persons_orders_come_in_pages_newest_first()
    {
        for (var i = 1; i <= 5; i++)
        {
            await SaveAsync(Order($"o{i}", $"S-{i}", "p1", 100) with { At = Sample.Noon.AddDays(i / 2) }, 0);
        }

        await SaveAsync(Order("other", "S-9", "p2", 100), 0);
        var first = await Store.Orders.OfContactAsync("p1", null, 3, Token);
        var second = await Store.Orders.OfContactAsync("p1", first.Next, 3, Token);

        Assert.Equal(["o5", "o4", "o3", "o2", "o1"], first.Items.Concat(second.Items).Select(o => o.Id));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task Totals_count_what_is_paid_and_not_given_back_by_currency()
    {
        await SaveAsync(Order("o1", "S-1", "p1", 1000), 0);
        await SaveAsync(Order("o2", "S-2", "p1", 500) with { At = Sample.Noon.AddDays(2), Refunds = [new Refund("r", 200, Sample.Noon)] }, 0);
        await SaveAsync(Order("o3", "S-3", "p1", 9999) with { Status = OrderStatus.Cancelled }, 0);
        await SaveAsync(Order("o4", "S-4", "p1", 70) with { Currency = "USD" }, 0);
        await SaveAsync(Order("o5", "S-5", "p1", 500) with { Refunds = [new Refund("r", 500, Sample.Noon)] }, 0);

        Assert.Equal(
            [new RevenueTotal("CNY", 1300, 2, Sample.Noon, Sample.Noon.AddDays(2)), new RevenueTotal("USD", 70, 1, Sample.Noon, Sample.Noon)],
            await Store.Orders.TotalsAsync("p1", Token));
        Assert.Equal(["o2"], (await Store.Orders.CountingSinceAsync("p1", Sample.Noon.AddDays(1), Token)).Select(o => o.Id));
        Assert.Equal(3, (await Store.Orders.CountingSinceAsync("p1", Sample.Noon, Token)).Count);
    }

    [Fact]
    public async Task Orders_of_nobody_are_found_by_their_keys_until_they_are_somebodys()
    {
        var order = Order("o1", "S-1", null, 100);
        await SaveAsync(order, 0);

        Assert.Equal("o1", Assert.Single(await Store.Orders.OfNobodyAsync([Phone], 10, Token)).Id);
        Assert.Empty(await Store.Orders.OfNobodyAsync([Phone with { Value = "13900000000" }], 10, Token));
        Assert.Empty(await Store.Orders.OfNobodyAsync([], 10, Token));

        await SaveAsync(order with { ContactId = "p1", Version = 2 }, 1);
        Assert.Empty(await Store.Orders.OfNobodyAsync([Phone], 10, Token));
    }

    [Fact]
    public async Task Past_orders_are_those_of_people_known_that_count_in_order_of_ids()
    {
        await SaveAsync(Order("o2", "S-1", "p1", 100), 0);
        await SaveAsync(Order("o1", "S-2", "p2", 100), 0);
        await SaveAsync(Order("o3", "S-3", null, 100), 0);
        await SaveAsync(Order("o4", "S-4", "p1", 100) with { Status = OrderStatus.Cancelled }, 0);
        await SaveAsync(Order("o5", "S-0", "p1", 100), 0);

        Assert.Equal(["o1", "o2", "o5"], (await Store.Orders.PastAsync(null, 10, Token)).Select(order => order.Id));
        Assert.Equal(["o2"], (await Store.Orders.PastAsync("o1", 1, Token)).Select(order => order.Id));
        Assert.Equal(3, await Store.Orders.CountAsync(Token));
    }

    private static Order Order(string id, string externalId, string? contactId, long amount) => new()
    {
        Id = id,
        ExternalId = externalId,
        ContactId = contactId,
        Buyer = new Buyer(Phone: "+86 138-0000-0000"),
        AmountMinor = amount,
        Currency = "CNY",
        Status = OrderStatus.Paid,
        At = Sample.Noon,
        Version = 1,
    };

    private Task<bool> SaveAsync(Order order, long expected) => Store.Orders.SaveAsync(new OrderCommit(order, expected, null, null), Token);
}
