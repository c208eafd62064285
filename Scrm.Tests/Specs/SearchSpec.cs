using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Tests.Specs;

/// <summary>What search finds, Chinese above all.</summary>
public abstract class SearchSpec : StoreSpec
{
    [Theory]
    [InlineData("我要退款，谢谢", "退款")]
    [InlineData("我要退款，谢谢", "要退款")]
    [InlineData("我要退款，谢谢", "谢")]
    [InlineData("我要退款，谢谢", "款")]
    [InlineData("我要退款，谢谢", "我")]
    [InlineData("发票什么时候开", "发票 时候")]
    [InlineData("iPhone15手机壳", "iphone15手机")]
    [InlineData("iPhone15手机壳", "IPHONE")]
    [InlineData("订单ABC123退款", "abc123退")]
    [InlineData("订单ABC123退款", "单abc")]
    [InlineData("ＶＩＰ会员", "vip会员")]
    [InlineData("see order-4711 please", "order-4711")]
    [InlineData("a\"b 退款", "退款\"")]
    [InlineData("退", "退")]
    [InlineData("カメラを返品したい", "返品")]
    public async Task Words_are_found(string text, string typed)
    {
        await SayAsync("c1", text);
        Assert.Single(await Store.Conversations.SearchAsync(typed, null, 10, Token));
        Assert.Single((await Store.Conversations.ListAsync(new ConversationQuery { Text = typed }, Token)).Items);
    }

    [Theory]
    [InlineData("我要退款，谢谢", "款谢")]
    [InlineData("我要退款，谢谢", "退货")]
    [InlineData("退了的款", "退款")]
    [InlineData("发票什么时候开", "发票 退款")]
    [InlineData("退款", "，。！")]
    [InlineData("NOT near", "\"")]
    public async Task Other_words_are_not_found(string text, string typed)
    {
        await SayAsync("c1", text);
        Assert.Empty(await Store.Conversations.SearchAsync(typed, null, 10, Token));
        Assert.Empty((await Store.Conversations.ListAsync(new ConversationQuery { Text = typed }, Token)).Items);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public async Task Nothing_typed_finds_no_line_and_leaves_a_list_as_it_is(string typed)
    {
        await SayAsync("c1", "退款");
        Assert.Empty(await Store.Conversations.SearchAsync(typed, null, 10, Token));
        Assert.Single((await Store.Conversations.ListAsync(new ConversationQuery { Text = typed }, Token)).Items);
    }

    [Theory]
    [InlineData("退款 OR 发票")]
    [InlineData("words:退款")]
    [InlineData("NEAR(退款 发票)")]
    [InlineData("退款*")]
    [InlineData("^退款")]
    [InlineData("退款\" OR \"发票")]
    [InlineData("') OR 1=1 --")]
    [InlineData("{a b} : + - ( ) \\ \0")]
    public async Task Nothing_typed_is_syntax(string typed)
    {
        await SayAsync("c1", "发票");
        Assert.Empty(await Store.Conversations.SearchAsync(typed, null, 10, Token));
    }

    [Fact]
    public async Task The_newest_lines_come_first_and_carry_the_contact()
    {
        await SayAsync("c1", "退款一", "p1");
        await SayAsync("c2", "退款二", "p2");
        var hits = await Store.Conversations.SearchAsync("退款", null, 10, Token);
        Assert.Equal(["c2-m1", "c1-m1"], hits.Select(hit => hit.Message.Id));
        Assert.Equal(("p2", "小李"), (hits[0].ContactId, hits[0].ContactName));
        Assert.Single(await Store.Conversations.SearchAsync("退款", null, 1, Token));
    }

    [Fact]
    public async Task Only_visible_teams_are_searched()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1") with { TeamId = "sales" }, Sample.Message("c1", 1, "退款")));
        Assert.Empty(await Store.Conversations.SearchAsync("退款", ["after"], 10, Token));
        Assert.Empty(await Store.Conversations.SearchAsync("退款", [], 10, Token));
        Assert.Single(await Store.Conversations.SearchAsync("退款", ["after", "sales"], 10, Token));
    }

    [Fact]
    public async Task Changed_words_replace_the_old_ones()
    {
        var first = await SayAsync("c1", "发票");
        var recognised = Sample.Message("c1", 1, "退款");
        await CommitAsync(Sample.Next(first) with { Changed = [recognised] });
        Assert.Empty(await Store.Conversations.SearchAsync("发票", null, 10, Token));
        Assert.Single(await Store.Conversations.SearchAsync("退款", null, 10, Token));
    }

    [Fact]
    public async Task A_tick_of_delivery_leaves_the_words_findable()
    {
        var first = await SayAsync("c1", "退款");
        await CommitAsync(Sample.Next(first) with { Changed = [Sample.Message("c1", 1, "退款") with { Delivery = DeliveryStatus.Read }] });
        Assert.Single(await Store.Conversations.SearchAsync("退款", null, 10, Token));
    }

    [Fact]
    public async Task Titles_file_names_and_places_are_words_too()
    {
        var card = new MessageContent { Type = MessageType.Link, Link = new LinkCard("https://example.com", "春季目录", null, null) };
        var file = new MessageContent { Type = MessageType.File, Media = new Media { FileName = "报价单.pdf" } };
        var place = new MessageContent { Type = MessageType.Location, Place = new Place(31.2, 121.5, "人民广场") };
        await CommitAsync(Sample.First(
            Sample.Conversation("c1"),
            [.. new[] { card, file, place }.Select((content, i) => Sample.Message("c1", i + 1) with { Content = content })]));
        foreach (var typed in new[] { "目录", "报价", "广场" })
        {
            Assert.Single(await Store.Conversations.SearchAsync(typed, null, 10, Token));
        }
    }

    [Fact]
    public async Task A_contacts_name_finds_its_conversations_also_after_a_change_of_name()
    {
        await CommitAsync(Sample.First(Sample.Conversation("c1")) with { Contact = Sample.Contact("p1") with { Name = "欧阳锋" } });
        await CommitAsync(Sample.First(Sample.Conversation("c2", "p2")) with { Contact = Sample.Contact("p2") });
        Assert.Equal("c1", Assert.Single((await ListAsync("欧阳")).Items).Id);

        await Store.Contacts.SaveAsync(Sample.Contact("p1") with { Name = "洪七公" }, 1, Token);
        Assert.Empty((await ListAsync("欧阳")).Items);
        Assert.Equal("c1", Assert.Single((await ListAsync("七公")).Items).Id);

        Task<Core.Foundation.Page<Conversation>> ListAsync(string typed) =>
            Store.Conversations.ListAsync(new ConversationQuery { Text = typed }, Token);
    }

    private async Task<ConversationCommit> SayAsync(string conversationId, string text, string contactId = "p1") =>
        await CommitAsync(Sample.First(Sample.Conversation(conversationId, contactId), Sample.Message(conversationId, 1, text)));
}
