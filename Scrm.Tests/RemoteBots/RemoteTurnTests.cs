using Scrm.Bot.Inbound;
using Scrm.Core.Answers;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;
using Scrm.Tests.Specs;

namespace Scrm.Tests.RemoteBots;

/// <summary>An inbox answered by a bot elsewhere: what it hears, what becomes of what it says, and what when it says nothing.</summary>
public sealed class RemoteTurnTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_bot_says_is_said_in_order_and_kept_as_its_word()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new { type = "message", id = "r1", text = "运费我来算。" }, new { type = "typing" }, new { type = "message", id = "r2", text = "十元。" });

        await company.Node.DeliverAsync("k1", "运费是多少");

        Assert.Equal(["运费是多少", ">运费我来算。", ">十元。"], await company.Node.TranscriptAsync());
        var said = (await company.LinesAsync()).Where(l => l.Direction == MessageDirection.Out).ToList();
        Assert.All(said, l => Assert.Equal((AnswerReason.Remote, "127.0.0.1"), (l.Answer!.Reason, l.Answer.WrittenBy)));
        Assert.Equal(["activity:r1", "activity:r2"], said.Select(l => l.ClientMessageId));
    }

    [Fact]
    public async Task The_bot_hears_who_came_and_what_was_said_and_a_second_message_only_as_such()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotAppId", "bot-app"));
        company.Bot.Says(new { type = "message", text = "好" });

        await company.Node.DeliverAsync("k1", "在吗");
        await company.Node.DeliverAsync("k2", "发票");

        Assert.Equal(["conversationUpdate", "message", "message"], company.Bot.Heard.Select(a => a.GetProperty("type").GetString()));
        var message = company.Bot.Heard.Last();
        Assert.Equal(("发票", "p1", "bot-app", "scripted", "expectReplies"), (
            message.GetProperty("text").GetString(),
            message.GetProperty("from").GetProperty("id").GetString(),
            message.GetProperty("recipient").GetProperty("id").GetString(),
            message.GetProperty("channelId").GetString(),
            message.GetProperty("deliveryMode").GetString()));
        Assert.Single(company.Bot.Heard.Select(a => a.GetProperty("conversation").GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task A_turn_that_was_taken_while_it_waited_asks_nobody_again()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new { type = "message", text = "好" });
        var received = await company.Node.Get<IReceiptStore>().ReceiveAsync(
            Sample.Inbound("k1", externalId: "p1"), company.Clock.GetUtcNow(), company.Node.Get<ProcessInstance>().Id, TurnLease.Length, Token);
        await company.Node.Get<TurnQueue>().ServeAsync(received.Lease!);
        Assert.Equal(2, company.Bot.Heard.Count);

        var after = await company.Node.Get<TurnRunner>().RunAsync(new Turn(received.Receipt, received.Lease!));

        Assert.Equal(ReceiptStatus.Done, after.Status);
        Assert.Equal(2, company.Bot.Heard.Count);
        Assert.Single(await company.LinesAsync(), l => l.Direction == MessageDirection.Out);
    }

    [Theory]
    [InlineData(500, "")]
    [InlineData(404, "{}")]
    [InlineData(200, "no JSON")]
    public async Task A_bot_that_fails_leaves_the_answer_to_our_own(int status, string body)
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Answer = _ => Task.FromResult((status, body));

        await company.Node.DeliverAsync("k1", "运费是多少");

        Assert.Equal(["运费是多少", ">满 99 元包邮。"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_bot_of_this_process_that_is_not_there_leaves_the_answer_to_our_own()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotUrl", "local:nobody"));

        await company.Node.DeliverAsync("k1", "运费是多少");

        Assert.Equal(["运费是多少", ">满 99 元包邮。"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_bot_that_takes_too_long_leaves_the_answer_to_our_own()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotSeconds", "3"));
        var asked = new TaskCompletionSource();
        var never = new TaskCompletionSource<(int, string)>();
        company.Bot.Answer = activity =>
        {
            if (activity.GetProperty("type").GetString() == "message")
            {
                asked.SetResult();
                return never.Task;
            }

            return Task.FromResult((200, ""));
        };

        var delivered = company.Node.DeliverAsync("k1", "运费是多少");
        await asked.Task.WaitAsync(Token);
        company.Clock.Advance(TimeSpan.FromSeconds(3));
        await delivered;
        await company.Node.Get<TurnQueue>().IdleAsync(Token);
        never.SetResult((200, """{"activities":[{"type":"message","text":"太晚了"}]}"""));

        Assert.Equal(["运费是多少", ">满 99 元包邮。"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_bot_that_failed_three_times_is_left_alone_for_a_while()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Answer = _ => Task.FromResult((503, ""));
        foreach (var key in new[] { "k1", "k2", "k3" })
        {
            await company.Node.DeliverAsync(key, "运费是多少");
        }

        var heard = company.Bot.Heard.Count;
        await company.Node.DeliverAsync("k4", "运费是多少");
        Assert.Equal(heard, company.Bot.Heard.Count);

        company.Clock.Advance(TimeSpan.FromSeconds(31));
        company.Bot.Says(new { type = "message", text = "我回来了" });
        await company.Node.DeliverAsync("k5", "运费是多少");
        Assert.Equal(">我回来了", (await company.Node.TranscriptAsync())[^1]);
    }

    [Fact]
    public async Task Buttons_become_choices_and_a_number_typed_is_heard_as_what_its_button_says()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new
        {
            type = "message",
            text = "选一个",
            suggestedActions = new { actions = new[] { new { type = "imBack", title = "查订单", value = "ORDER" }, new { type = "postBack", title = "退货", value = "RETURN" } } },
        });
        await company.Node.DeliverAsync("k1", "你好");

        await company.Node.DeliverAsync("k2", "2");

        var menu = (await company.LinesAsync()).First(l => l.Direction == MessageDirection.Out).Content;
        Assert.Equal((MessageType.Menu, "选一个"), (menu.Type, menu.Text));
        Assert.Equal([new MenuChoice("ORDER", "查订单"), new MenuChoice("RETURN", "退货")], menu.Choices);
        Assert.Equal("RETURN", company.Bot.Heard.Last().GetProperty("text").GetString());
    }

    [Fact]
    public async Task The_bot_is_shown_a_token_that_is_kept_and_renewed_when_it_is_refused()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new { type = "message", text = "好" });
        var settings = new Dictionary<string, string>(company.Inbox.Settings)
        {
            ["RemoteBotAppId"] = "bot-app",
            ["RemoteBotClientId"] = "our-app",
            ["RemoteBotClientSecret"] = "our-secret",
            ["RemoteBotTokenUrl"] = company.Bot.TokenUrl,
        };
        await company.Node.Get<Scrm.Core.Agents.IDirectory>().SaveInboxAsync(company.Inbox with { Settings = settings }, Token);

        await company.Node.DeliverAsync("k1", "一");
        await company.Node.DeliverAsync("k2", "二");

        var ask = Assert.Single(company.Bot.TokenAsks);
        Assert.Equal(
            ("client_credentials", "our-app", "our-secret", "bot-app/.default"),
            (ask["grant_type"].ToString(), ask["client_id"].ToString(), ask["client_secret"].ToString(), ask["scope"].ToString()));
        Assert.All(company.Bot.Authorizations, a => Assert.Equal("Bearer token-1", a));

        var answer = company.Bot.Answer;
        company.Bot.Answer = activity => company.Bot.Authorizations.Last() == "Bearer token-1" ? Task.FromResult((401, "")) : answer(activity);
        await company.Node.DeliverAsync("k3", "三");
        Assert.Equal("Bearer token-2", company.Bot.Authorizations.Last());
        Assert.Equal(">好", (await company.Node.TranscriptAsync())[^1]);
    }
}
