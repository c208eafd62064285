using Scrm.Bot.Inbound;
using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Dialogues;
using Scrm.Core.RuleBooks;
using Scrm.Core.Rules;
using Scrm.Tests.Dialogues;
using Scrm.Tests.Rules;

namespace Scrm.Tests.RemoteBots;

/// <summary>The company's own rules and forms come before a bot elsewhere, and its answers may wait for a person's word.</summary>
public sealed class RemoteRuleTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_rule_says_the_bot_is_not_asked()
    {
        await using var company = await OpenAsync(Some.Rule("r", Some.Say("周一到周五九点到六点。"), Some.Test(RuleTestKind.AnyWord, "几点")));

        await company.Node.DeliverAsync("k1", "几点开门");
        await company.Node.DeliverAsync("k2", "在吗");

        Assert.Equal(["几点开门", ">周一到周五九点到六点。", "在吗", ">我来了"], await company.Node.TranscriptAsync());
        Assert.Equal("在吗", Assert.Single(company.Bot.Heard, a => a.GetProperty("type").GetString() == "message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_form_that_is_open_has_the_answers()
    {
        await using var company = await OpenAsync();
        await company.Node.Get<IFormStore>().SaveAsync(Sheet.Returns, Token);
        await company.Node.Get<IFormStore>().PublishAsync(Sheet.Returns.Id, 1, Token);
        company.Bot.Answer = _ => Task.FromResult((500, ""));
        await company.Node.DeliverAsync("k1", "我要退货");
        var heard = company.Bot.Heard.Count;

        await company.Node.DeliverAsync("k2", "AB123456");

        Assert.Equal(heard, company.Bot.Heard.Count);
        Assert.Equal("AB123456", (await company.ConversationAsync()).Form!.Filled[0].Value);
    }

    [Theory]
    [InlineData("expectReplies")]
    [InlineData("normal")]
    public async Task Answers_that_need_a_persons_word_wait_for_it_however_they_come(string mode)
    {
        await using var company = await OpenAsync(
            [("RemoteBotMode", mode)], Some.Rule("r", Some.Approve("written", "请稍候"), Some.Test(RuleTestKind.AnyWord, "合同")));
        if (mode == "normal")
        {
            company.Bot.Answer = async activity =>
            {
                if (activity.GetProperty("type").GetString() == "message")
                {
                    await company.PostAsync(activity, new { type = "message", text = "我来了" });
                }

                return (202, "");
            };
        }

        await company.Node.DeliverAsync("k1", "合同条款");
        await company.Node.Get<TurnQueue>().IdleAsync(Token);

        Assert.Equal(["合同条款", ">请稍候"], await company.Node.TranscriptAsync());
        var conversation = await company.ConversationAsync();
        Assert.Equal(("我来了", OwnerKind.Queue), (conversation.Held!.Content.Text, conversation.Owner.Kind));
    }

    private static Task<RemoteCompany> OpenAsync(params Rule[] rules) => OpenAsync([], rules);

    private static async Task<RemoteCompany> OpenAsync((string, string)[] settings, params Rule[] rules)
    {
        var company = await RemoteCompany.OpenAsync(settings);
        company.Bot.Says(new { type = "message", text = "我来了" });
        if (rules.Length > 0)
        {
            await company.Node.Get<IDirectory>().SaveAgentAsync(new Agent { Id = "lin", DisplayName = "林晓", Role = AgentRole.Supervisor }, Token);
            var draft = await company.Node.Get<SaveRuleDraft>().HandleAsync(new SaveRulesRequest(rules, 0, "lin"), Token);
            Assert.True((await company.Node.Get<PublishRules>().HandleAsync(new PublishRulesRequest("test", "lin", draft.Value!.Stamp), Token)).IsOk);
        }

        return company;
    }
}
