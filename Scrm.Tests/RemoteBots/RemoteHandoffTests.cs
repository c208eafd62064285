using System.Text.Json;
using Scrm.Bot.RemoteBots;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Routing;

namespace Scrm.Tests.RemoteBots;

/// <summary>A bot elsewhere hands a conversation to people, and hears what they do.</summary>
public sealed class RemoteHandoffTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Handoff_initiate_puts_the_conversation_into_the_queue_with_what_the_bot_knows()
    {
        await using var company = await RemoteCompany.OpenAsync();
        await company.Node.Get<IDirectory>().SaveTeamAsync(new Team("t9", "退款组"), Token);
        company.Bot.Says(
            new { type = "message", text = "我请同事来" },
            new { type = "event", name = "handoff.initiate", value = new { team = "t9", order = "A-77", urgent = true } });

        await company.Node.DeliverAsync("k1", "我要退款");

        var conversation = await company.ConversationAsync();
        Assert.Equal((OwnerKind.Queue, "t9", "remote"), (conversation.Owner.Kind, conversation.TeamId, conversation.HandoffReason));
        var notice = (await company.LinesAsync()).Single(l => l.Notice?.Kind == "handoff").Notice!;
        Assert.Contains("order: A-77", notice.Tried!);
        Assert.Equal(["我要退款", ">我请同事来"], await company.Node.TranscriptAsync());
    }

    [Fact]
    public async Task A_team_that_is_not_there_is_left_out()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new { type = "event", name = "handoff.initiate", value = new { team = "nowhere" } });

        await company.Node.DeliverAsync("k1", "我要退款");

        Assert.Null((await company.ConversationAsync()).TeamId);
    }

    [Fact]
    public async Task The_bot_hears_once_that_people_took_it_and_that_they_are_done()
    {
        await using var company = await RemoteCompany.OpenAsync();
        await HandedOverAsync(company);
        var conversation = await company.ConversationAsync();
        await company.Node.Get<AssignConversation>().HandleAsync(new AssignRequest(conversation.Id, "lin", AssignKind.Claim), Token);

        Assert.Equal(1, await RoundAsync(company));
        Assert.Equal(0, await RoundAsync(company));
        await company.Node.Get<ResolveConversation>().HandleAsync(new ResolveRequest(conversation.Id, "lin", "solved", null), Token);
        Assert.Equal(2, await RoundAsync(company));

        var told = company.Bot.Heard.TakeLast(3).ToList();
        Assert.Equal(["accepted", "completed"], told.Take(2).Select(StateOf));
        Assert.Equal("endOfConversation", told[2].GetProperty("type").GetString());
        Assert.Single(company.Bot.Heard.Select(a => a.GetProperty("conversation").GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task What_the_bot_did_not_take_is_told_again_with_the_same_id()
    {
        await using var company = await RemoteCompany.OpenAsync();
        await HandedOverAsync(company);
        await company.Node.Get<AssignConversation>().HandleAsync(new AssignRequest((await company.ConversationAsync()).Id, "lin", AssignKind.Claim), Token);
        company.Bot.Answer = _ => Task.FromResult((500, ""));

        Assert.Equal(0, await RoundAsync(company));
        company.Bot.Answer = _ => Task.FromResult((200, ""));
        Assert.Equal(1, await RoundAsync(company));

        var told = company.Bot.Heard.TakeLast(2).ToList();
        Assert.Equal(["accepted", "accepted"], told.Select(StateOf));
        Assert.Single(told.Select(a => a.GetProperty("id").GetString()).Distinct());
    }

    [Fact]
    public async Task Of_two_processes_one_tells()
    {
        await using var company = await RemoteCompany.OpenAsync();
        await HandedOverAsync(company);
        var other = await company.StartNodeAsync();
        await company.Node.Get<AssignConversation>().HandleAsync(new AssignRequest((await company.ConversationAsync()).Id, "lin", AssignKind.Claim), Token);

        Assert.Equal(1, await RoundAsync(company));
        await company.Node.Get<ResolveConversation>().HandleAsync(new ResolveRequest((await company.ConversationAsync()).Id, "lin", "solved", null), Token);
        Assert.Equal(0, await other.Get<RemoteTeller>().RoundAsync(company.Inbox, Token));

        company.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(2, await other.Get<RemoteTeller>().RoundAsync(company.Inbox, Token));
    }

    [Fact]
    public async Task A_bot_that_says_the_conversation_is_over_ends_it_and_hears_nothing_of_that()
    {
        await using var company = await RemoteCompany.OpenAsync();
        company.Bot.Says(new { type = "message", text = "再见" }, new { type = "endOfConversation" });

        await company.Node.DeliverAsync("k1", "谢谢");

        Assert.Equal((ConversationStatus.Resolved, "bot"), ((await company.ConversationAsync()).Status, (await company.ConversationAsync()).Resolution));
        Assert.Equal(["谢谢", ">再见"], await company.Node.TranscriptAsync());
        Assert.Equal(0, await RoundAsync(company));
    }

    private static async Task HandedOverAsync(RemoteCompany company)
    {
        await company.Node.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "lin", DisplayName = "林晓", Role = AgentRole.Agent }, Token);
        company.Bot.Says(new { type = "event", name = "handoff.initiate" });
        await company.Node.DeliverAsync("k1", "我要退款");
    }

    private static Task<int> RoundAsync(RemoteCompany company) => company.Node.Get<RemoteTeller>().RoundAsync(company.Inbox, Token);

    private static string? StateOf(JsonElement activity)
    {
        Assert.Equal("handoff.status", activity.GetProperty("name").GetString());
        return activity.GetProperty("value").GetProperty("state").GetString();
    }
}
