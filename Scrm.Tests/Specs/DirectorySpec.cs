using Scrm.Core.Agents;
using Scrm.Core.Inboxes;

namespace Scrm.Tests.Specs;

/// <summary>What holds for inboxes, teams, agents and accounts.</summary>
public abstract class DirectorySpec : StoreSpec
{
    [Fact]
    public async Task Inboxes_are_created_and_replaced()
    {
        var inbox = new Inbox { Id = "i1", Channel = "wechat", Name = "公众号", Settings = new Dictionary<string, string> { ["Token"] = "t" } };
        await Store.Directory.SaveInboxAsync(inbox with { Name = "旧名" }, Token);
        await Store.Directory.SaveInboxAsync(inbox, Token);
        Assert.Equivalent(inbox, await Store.Directory.FindInboxAsync("i1", Token), strict: true);
        Assert.Equivalent(new[] { inbox }, await Store.Directory.InboxesAsync(Token), strict: true);
        Assert.Null(await Store.Directory.FindInboxAsync("i2", Token));
    }

    [Fact]
    public async Task Teams_and_agents_are_created_and_replaced()
    {
        await Store.Directory.SaveTeamAsync(new Team("t1", "售前"), Token);
        await Store.Directory.SaveTeamAsync(new Team("t1", "售后"), Token);
        Assert.Equal([new Team("t1", "售后")], await Store.Directory.TeamsAsync(Token));

        var agent = new Agent { Id = "a1", DisplayName = "林", Role = AgentRole.Supervisor, TeamIds = ["t1"], Capacity = 5, Enabled = false };
        await Store.Directory.SaveAgentAsync(agent with { Capacity = 1 }, Token);
        await Store.Directory.SaveAgentAsync(agent, Token);
        Assert.Equivalent(new[] { agent }, await Store.Directory.AgentsAsync(Token), strict: true);
        Assert.Equivalent(agent, await Store.Directory.FindAgentAsync("a1", Token), strict: true);
        Assert.Null(await Store.Directory.FindAgentAsync("a2", Token));
    }

    [Fact]
    public async Task An_account_is_found_by_id_and_by_name()
    {
        var account = Account("a1", "LIN") with { AccessFailedCount = 2, LockoutEnd = Sample.Noon, PasswordHash = "h" };
        Assert.True(await Store.Directory.SaveAccountAsync(account, 0, Token));
        var stored = account with { Version = 1 };
        Assert.Equivalent(stored, await Store.Directory.FindAccountAsync("a1", Token), strict: true);
        Assert.Equivalent(stored, await Store.Directory.FindAccountByNameAsync("LIN", Token), strict: true);
        Assert.Null(await Store.Directory.FindAccountByNameAsync("lin", Token));
        Assert.Null(await Store.Directory.FindAccountAsync("LIN", Token));
    }

    [Fact]
    public async Task An_account_is_saved_over_the_expected_version_only()
    {
        await Store.Directory.SaveAccountAsync(Account("a1", "LIN"), 0, Token);
        Assert.False(await Store.Directory.SaveAccountAsync(Account("a1", "LIN"), 0, Token));
        Assert.True(await Store.Directory.SaveAccountAsync(Account("a1", "LIN") with { SecurityStamp = "s2" }, 1, Token));
        Assert.False(await Store.Directory.SaveAccountAsync(Account("a1", "LIN"), 1, Token));
        Assert.Equal("s2", (await Store.Directory.FindAccountAsync("a1", Token))!.SecurityStamp);
    }

    [Fact]
    public async Task A_user_name_is_taken_once()
    {
        await Store.Directory.SaveAccountAsync(Account("a1", "LIN"), 0, Token);
        await Store.Directory.SaveAccountAsync(Account("a2", "CHEN"), 0, Token);
        Assert.False(await Store.Directory.SaveAccountAsync(Account("a3", "LIN"), 0, Token));
        Assert.False(await Store.Directory.SaveAccountAsync(Account("a2", "LIN"), 1, Token));
        Assert.Equal("a1", (await Store.Directory.FindAccountByNameAsync("LIN", Token))!.Id);
    }

    private static Account Account(string id, string name) => new()
    {
        Id = id,
        UserName = name,
        NormalizedUserName = name,
        SecurityStamp = "s1",
    };
}
