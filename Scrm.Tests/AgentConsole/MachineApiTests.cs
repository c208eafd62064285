using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Members;
using Scrm.Core.Orders;

namespace Scrm.Tests.AgentConsole;

/// <summary>What other systems may tell the console, and who lets them.</summary>
public sealed class MachineApiTests(ConsoleServer server) : IClassFixture<ConsoleServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_token_is_shown_once_opens_what_it_is_for_and_nothing_else_until_it_is_revoked()
    {
        using var admin = await server.SignInAsync("admin");
        var made = await admin.SendAsync<NewApiTokenView>(HttpMethod.Post, "/api/tokens", new ApiTokenInput("商城", ["orders"]));
        using var shop = Machine(made.Token);

        using var heard = await shop.PostAsJsonAsync("/api/orders", Batch(Order("T-1", 100)), Answers.Json, Token);
        Assert.Equal(OrderResult.Added, (await heard.ReadAsync<OrdersView>()).Results[0].Result);
        await shop.PostAsJsonAsync("/api/contacts/import", new { rows = Array.Empty<object>() }, Token).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await shop.GetAsync("/api/contacts/x/orders", Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
        await shop.GetAsync("/api/tokens", Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
        await shop.GetAsync("/api/tags", Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");

        var listed = Assert.Single(await admin.GetAsync<IReadOnlyList<ApiTokenView>>("/api/tokens"), t => t.Id == made.Facts.Id);
        Assert.DoesNotContain(made.Token.Split('_')[^1], JsonSerializer.Serialize(listed), StringComparison.Ordinal);

        using var revoked = await admin.SendAsync(HttpMethod.Delete, $"/api/tokens/{made.Facts.Id}");
        Assert.Equal(HttpStatusCode.NoContent, revoked.StatusCode);
        await shop.PostAsJsonAsync("/api/orders", Batch(Order("T-1", 100)), Answers.Json, Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("scrm_")]
    [InlineData("scrm_x_y")]
    [InlineData("something else")]
    public async Task Without_a_genuine_token_nobody_is_heard(string? token)
    {
        using var stranger = Machine(token);

        await stranger.PostAsJsonAsync("/api/orders", Batch(Order("T-9", 1)), Answers.Json, Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
        await stranger.PostAsJsonAsync("/api/contacts/import", new { }, Token).RefusedAsync(HttpStatusCode.Unauthorized, "signedOut");
    }

    [Fact]
    public async Task Staff_below_supervisor_tell_of_no_orders_and_supervisors_need_the_header()
    {
        using var lin = await server.SignInAsync("lin");
        using var wang = await server.SignInAsync("wang");
        await lin.SendAsync(HttpMethod.Post, "/api/orders", Batch(Order("T-8", 1))).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
        await lin.SendAsync(HttpMethod.Post, "/api/contacts/import", new MembersInput([])).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");

        using var let = await wang.SendAsync(HttpMethod.Post, "/api/orders", Batch(Order("T-8", 1)));
        Assert.Equal(HttpStatusCode.OK, let.StatusCode);
        wang.Http.DefaultRequestHeaders.Remove("X-Scrm");
        await wang.SendAsync(HttpMethod.Post, "/api/orders", Batch(Order("T-8", 1))).RefusedAsync(HttpStatusCode.Forbidden, "forbidden");
    }

    [Theory]
    [InlineData("", "orders")]
    [InlineData("商城", "everything")]
    [InlineData("商城", null)]
    public async Task A_token_needs_a_name_and_scopes_there_are(string name, string? scope)
    {
        using var admin = await server.SignInAsync("admin");

        await admin.SendAsync(HttpMethod.Post, "/api/tokens", new ApiTokenInput(name, scope is null ? null : [scope])).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_batch_says_what_became_of_each_order_and_may_be_sent_again()
    {
        using var wang = await server.SignInAsync("wang");
        var conversation = await new Customer(server.Services).AskForPersonAsync("service");
        var batch = Batch(
            Order("B-1", 89950, new BuyerInput(ContactId: conversation.ContactId)) with { Items = [new OrderItemInput("双人帐篷", "TENT-2", "露营")] },
            new OrderInput("B-1", Refund: new RefundInput("R-1", 9950)),
            Order("B-2", 100, new BuyerInput(Phone: "13911112222")),
            Order("B-3", -5),
            Order("B-4", 5, new BuyerInput(ContactId: "nobody")),
            new OrderInput("B-9", Refund: new RefundInput("R-1", 1)));

        var first = await wang.SendAsync<OrdersView>(HttpMethod.Post, "/api/orders", batch);
        var second = await wang.SendAsync<OrdersView>(HttpMethod.Post, "/api/orders", batch);

        Assert.Equal(
            [OrderResult.Added, OrderResult.Changed, OrderResult.Added, OrderResult.Invalid, OrderResult.Invalid, OrderResult.UnknownOrder], first.Results.Select(r => r.Result));
        Assert.Equal(
            [OrderResult.Unchanged, OrderResult.Unchanged, OrderResult.Unchanged, OrderResult.Invalid, OrderResult.Invalid, OrderResult.UnknownOrder],
            second.Results.Select(r => r.Result));
        Assert.Equal((conversation.ContactId, null), (first.Results[0].ContactId, first.Results[2].ContactId));
        Assert.Equal(("amountMinor", "contactId"), (first.Results[3].Detail, first.Results[4].Detail));

        using var lin = await server.SignInAsync("lin");
        using var zhou = await server.SignInAsync("zhou");
        var orders = await lin.GetAsync<ContactOrdersView>($"/api/contacts/{conversation.ContactId}/orders");
        var order = Assert.Single(orders.Items);
        Assert.Equal(("B-1", "89950", "9950", "80000", "899.5 CNY"), (order.ExternalId, order.AmountMinor, order.RefundedMinor, order.NetMinor, order.Amount));
        Assert.Equal(("800 CNY", 1), (Assert.Single(orders.Totals).Net, orders.Totals[0].Orders));
        await zhou.Http.GetAsync($"/api/contacts/{conversation.ContactId}/orders", Token).RefusedAsync(HttpStatusCode.NotFound, "notFound");
    }

    [Fact]
    public async Task A_table_is_tried_dry_first_and_with_a_wrong_line_nothing_is_stored()
    {
        using var wang = await server.SignInAsync("wang");
        const string Table = "手机号,姓名,tier,consent.marketing\r\n+86 139-2222-3333,韩梅梅,gold,yes\r\n12,坏,silver,\r\n,无,,\r\n13922223333,又是她,,\r\n";

        var dry = await ImportAsync(wang, Table, true);
        var wrong = await ImportAsync(wang, Table, false);

        var problems = (await dry.ReadAsync<MembersView>()).Problems;
        Assert.Equal([(3, "phone"), (4, "noKey"), (5, "twice")], problems.Select(p => (p.Line, p.Code)));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Empty(await server.Services.GetRequiredService<IMemberStore>().FindAsync(["phone:13922223333"], Token));

        var right = await (await ImportAsync(wang, "手机号,姓名,tier\r\n13922223333,韩梅梅,gold\r\n", false)).ReadAsync<MembersView>();
        Assert.Equal((true, 1, 0, 0), (right.Applied, right.Added, right.Changed, right.Matched));
    }

    [Fact]
    public async Task Who_is_a_contact_already_is_recognised_at_once()
    {
        using var wang = await server.SignInAsync("wang");
        var conversation = await new Customer(server.Services).WriteAsync("你好", "客户 a1b2");
        await wang.SendAsync<ContactView>(
            HttpMethod.Patch, $"/api/contacts/{conversation.ContactId}", new { attributes = new Dictionary<string, string> { ["phone"] = "13944445555" } });

        var report = await wang.SendAsync<MembersView>(
            HttpMethod.Post,
            "/api/contacts/import",
            new MembersInput([new MemberInput("139 4444 5555", "李雷", "8001", null, new Dictionary<string, string> { ["tier"] = "gold" })]));
        var contact = await wang.GetAsync<ContactView>($"/api/contacts/{conversation.ContactId}");

        Assert.Equal((true, 1, 1), (report.Applied, report.Added, report.Matched));
        Assert.Equal(("李雷", "gold", "8001"), (contact.Name, contact.Attributes["tier"], contact.Attributes["externalId"]));
    }

    [Fact]
    public async Task What_is_no_import_is_refused()
    {
        using var wang = await server.SignInAsync("wang");

        await wang.SendAsync(HttpMethod.Post, "/api/contacts/import", new { rows = 5 }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/contacts/import", new { }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.SendAsync(HttpMethod.Post, "/api/orders", new { }).RefusedAsync(HttpStatusCode.BadRequest, "invalid");
        await wang.Http.PostAsync("/api/contacts/import", new StringContent("x", Encoding.UTF8, "text/plain"), Token).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "invalid");
    }

    private HttpClient Machine(string? token)
    {
        var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = server.Address };
        http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private static OrdersInput Batch(params OrderInput[] orders) => new(orders);

    private static OrderInput Order(string externalId, long amount, BuyerInput? buyer = null) =>
        new(externalId, buyer ?? new BuyerInput(Phone: "13700000000"), amount, "CNY", OrderStatus.Paid, new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    private static async Task<HttpResponseMessage> ImportAsync(Desk desk, string table, bool dryRun) =>
        await desk.Http.PostAsync($"/api/contacts/import?dryRun={(dryRun ? "true" : "false")}", new StringContent(table, Encoding.UTF8, "text/csv"), Token);
}
