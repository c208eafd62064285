using Scrm.AgentConsole;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Inboxes;
using Scrm.Core.Tags;
using Scrm.Host.Startup;

namespace Scrm.Host.Demo;

/// <summary>Fills an empty store with a company to play with; a store that has the demo's inbox is only wired to the present address.</summary>
internal static class DemoSeeding
{
    private const string TeamId = "service";

    public static async Task RunAsync(
        DemoAccount account,
        IDirectory directory,
        IKnowledgeStore knowledge,
        ITagStore tags,
        IServiceProvider services,
        IConfiguration configuration,
        CancellationToken cancellationToken)
    {
        var known = await directory.FindInboxAsync(DemoAccount.InboxId, cancellationToken);
        if (known is null && (await directory.InboxesAsync(cancellationToken)).Count > 0)
        {
            // A company's own store: the demo keeps out of it.
            return;
        }

        await directory.SaveTeamAsync(new Team(TeamId, "客服组"), cancellationToken);
        await directory.SaveInboxAsync(
            new Inbox
            {
                Id = DemoAccount.InboxId,
                Channel = "wechat",
                Name = DemoKnowledge.CompanyName,
                TeamId = TeamId,
                Settings = account.Settings(HostBuilding.OwnAddress(configuration)),
            },
            cancellationToken);
        if (known is not null)
        {
            return;
        }
    }
}
