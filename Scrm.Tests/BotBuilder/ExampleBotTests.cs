using Microsoft.Bot.Schema;
using Scrm.Bot.BotBuilder;
using Scrm.Bot.Inbound;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;
using Scrm.Tests.RemoteBots;

namespace Scrm.Tests.BotBuilder;

/// <summary>A bot made with Bot Builder answers our customers in this process, with queue and console behind it.</summary>
public sealed class ExampleBotTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_greets_answers_and_remembers_whichever_process_asks_it()
    {
        await using var company = await OpenAsync();
        await company.Node.DeliverAsync("k1", "你好");
        var other = await company.StartNodeAsync();

        await other.DeliverAsync("k2", "还在吗");

        var said = await company.Node.TranscriptAsync();
        Assert.StartsWith(">客户 p1，您好，我是示例机器人", said[1], StringComparison.Ordinal);
        Assert.Equal([">第 1 句：你好", "还在吗", ">第 2 句：还在吗"], said.Skip(2));
    }

    [Fact]
    public async Task It_asks_for_people_with_the_sdks_own_words_and_hears_what_they_do()
    {
        await using var company = await OpenAsync();
        await company.Node.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "lin", DisplayName = "林晓", Role = AgentRole.Agent }, Token);
        await company.Node.DeliverAsync("k1", "找人工");

        var conversation = await company.ConversationAsync();
        Assert.Equal((OwnerKind.Queue, "remote"), (conversation.Owner.Kind, conversation.HandoffReason));
        Assert.Contains("reason: asked", (await company.LinesAsync()).Single(l => l.Notice?.Kind == "handoff").Notice!.Tried!);
        await company.Node.Get<AssignConversation>().HandleAsync(new AssignRequest(conversation.Id, "lin", AssignKind.Claim), Token);
        Assert.Equal(1, await company.Node.Get<RemoteTeller>().RoundAsync(company.Inbox, Token));
    }

    [Fact]
    public async Task A_kept_reference_lets_it_speak_of_itself_until_people_have_the_conversation()
    {
        await using var company = await OpenAsync();
        await company.Node.DeliverAsync("k1", "你好");
        var reference = await ReferenceAsync(company);
        var adapter = company.Node.Get<ScrmAdapter>();

        await adapter.ContinueConversationAsync("", reference, (turn, token) => turn.SendActivityAsync("包裹已到上海", cancellationToken: token), Token);
        await company.Node.Get<TurnQueue>().IdleAsync(Token);
        Assert.Equal(">包裹已到上海", (await company.Node.TranscriptAsync())[^1]);

        await company.Node.Get<RequestHandoff>().HandleAsync(new HandoffRequest((await company.ConversationAsync()).Id, "misses"), Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.ContinueConversationAsync(
            "", reference, (turn, token) => turn.SendActivityAsync("还有", cancellationToken: token), Token));
    }

    private static Task<RemoteCompany> OpenAsync() => RemoteCompany.OpenAsync(("RemoteBotUrl", "local:example"));

    private static async Task<ConversationReference> ReferenceAsync(RemoteCompany company)
    {
        var name = new ConversationName("i1", "p1");
        var bot = Scrm.Core.RemoteBots.RemoteBotReading.Of(company.Inbox)!;
        return new ConversationReference
        {
            ServiceUrl = await company.Node.Get<ConnectorAddress>().OfAsync(name, bot, Token),
            Conversation = new ConversationAccount(id: name.Text),
            User = new ChannelAccount("p1"),
            Bot = new ChannelAccount("i1"),
            ChannelId = "scripted",
        };
    }
}
