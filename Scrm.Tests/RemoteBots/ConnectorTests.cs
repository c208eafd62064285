using Scrm.Bot.RemoteBots;
using Scrm.Bot.Inbound;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;

namespace Scrm.Tests.RemoteBots;

/// <summary>What a bot elsewhere posts: only with the right to the conversation, once, and never before what it answers.</summary>
public sealed class ConnectorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_the_bot_posts_while_it_is_asked_comes_after_the_message_and_once_only()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        var answers = new List<DoorAnswer>();
        company.Bot.Answer = async activity =>
        {
            if (activity.GetProperty("type").GetString() == "message")
            {
                answers.Add(await company.PostAsync(activity, new { type = "message", id = "r1", text = "马上" }));
                answers.Add(await company.PostAsync(activity, new { type = "message", id = "r1", text = "马上" }));
            }

            return (202, "");
        };

        await company.Node.DeliverAsync("k1", "运费是多少");
        await company.Node.Get<TurnQueue>().IdleAsync(Token);

        Assert.Equal(["运费是多少", ">马上"], await company.Node.TranscriptAsync());
        Assert.All(answers, a => Assert.Equal((200, "r1"), (a.StatusCode, a.Id)));
    }

    [Fact]
    public async Task A_later_word_of_the_bot_is_said_whichever_process_takes_it()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        await company.Node.DeliverAsync("k1", "包裹到哪了");
        var other = await company.StartNodeAsync();

        var taken = await company.PostAsync(company.Bot.Heard.Last(), new { type = "message", text = "已到上海" }, node: other);
        await other.Get<TurnQueue>().IdleAsync(Token);

        Assert.Equal(200, taken.StatusCode);
        Assert.NotEmpty(taken.Id!);
        Assert.Equal(["包裹到哪了", ">已到上海"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_ticket_is_good_for_its_conversation_and_for_its_bot_only()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        await company.Node.DeliverAsync("k1", "一", "anna");
        var anna = company.Bot.Heard.Last();
        await company.Node.DeliverAsync("k2", "二", "bert");
        var bert = company.Bot.Heard.Last();
        var word = new { type = "message", text = "你好" };

        Assert.Equal(401, (await company.PostAsync(anna, word, bert.GetProperty("conversation").GetProperty("id").GetString())).StatusCode);
        Assert.Equal(404, (await company.PostAsync(anna, word, "no-conversation")).StatusCode);
        Assert.Equal(404, (await company.PostAsync(anna, word, new ConversationName("i2", "anna").Text)).StatusCode);

        var settings = new Dictionary<string, string>(company.Inbox.Settings) { ["RemoteBotAppId"] = "another" };
        await company.Node.Get<IDirectory>().SaveInboxAsync(company.Inbox with { Settings = settings }, Token);
        Assert.Equal(401, (await company.PostAsync(anna, word)).StatusCode);
    }

    [Fact]
    public async Task Where_people_have_the_conversation_the_bot_is_refused()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        await company.Node.DeliverAsync("k1", "一");
        await company.Node.Get<RequestHandoff>().HandleAsync(new HandoffRequest((await company.ConversationAsync()).Id, "misses"), Token);

        var answer = await company.PostAsync(company.Bot.Heard.Last(), new { type = "message", text = "我还在" });

        Assert.Equal((403, "BotNotInConversation"), (answer.StatusCode, answer.Code));
        Assert.Equal(["一"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_word_that_people_overtake_on_its_way_stays_unsaid_and_staff_see_that()
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        company.Bot.Answer = async activity =>
        {
            // The customer is handed over in the very turn whose bot has spoken already.
            await company.PostAsync(activity, new { type = "event", name = "handoff.initiate", value = new { reason = "refund" } });
            await company.PostAsync(activity, new { type = "message", id = "late", text = "还有一句" });
            return (200, "");
        };

        await company.Node.DeliverAsync("k1", "退款");
        await company.Node.Get<TurnQueue>().IdleAsync(Token);

        Assert.Equal(["退款"], await company.Node.TranscriptAsync());
        Assert.Contains(await company.LinesAsync(), l => l.Notice is { Kind: "unsaid", Detail: "people" });
        Assert.Equal(OwnerKind.Queue, (await company.ConversationAsync()).Owner.Kind);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("[]")]
    public async Task What_is_no_activity_is_refused(string body)
    {
        await using var company = await RemoteCompany.OpenAsync(("RemoteBotMode", "normal"));
        await company.Node.DeliverAsync("k1", "一");
        var heard = company.Bot.Heard.Last();

        var answer = await company.Node.Get<ConnectorDoor>().TakeAsync(
            heard.GetProperty("conversation").GetProperty("id").GetString()!,
            new Uri(heard.GetProperty("serviceUrl").GetString()!).Segments[^1].Trim('/'),
            System.Text.Encoding.UTF8.GetBytes(body),
            Token);

        Assert.Equal(400, answer.StatusCode);
    }
}
