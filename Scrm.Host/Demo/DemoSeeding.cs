using Scrm.AgentConsole;
using Scrm.AgentConsole.Access;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Inboxes;
using Scrm.Core.RuleBooks;
using Scrm.Core.Segments;
using Scrm.Core.Tags;
using Scrm.Host.Startup;

namespace Scrm.Host.Demo;

/// <summary>Fills an empty store with a company to play with; a store that has the demo's inbox is only wired to the present address.</summary>
internal static class DemoSeeding
{
    public static async Task RunAsync(WebApplication app, Roles roles, DemoAccount account, CancellationToken cancellationToken)
    {
        var directory = app.Services.GetRequiredService<IDirectory>();
        var inboxes = await directory.InboxesAsync(cancellationToken);
        if (inboxes.Count > 0 && inboxes.All(inbox => inbox.Id != DemoAccount.InboxId))
        {
            // A company's own store: the demo keeps out of it.
            return;
        }

        await SeedInboxAsync(directory, account, HostBuilding.OwnAddress(app.Configuration), cancellationToken);
        if (roles.Console)
        {
            await SeedStaffAsync(app.Services, account.Password, cancellationToken);
        }

        if (inboxes.Count == 0)
        {
            await SeedKnowledgeAsync(app.Services, cancellationToken);
        }
    }

    private static async Task SeedInboxAsync(IDirectory directory, DemoAccount account, Uri host, CancellationToken cancellationToken)
    {
        var teams = await directory.TeamsAsync(cancellationToken);
        foreach (var team in DemoTeams.All.Where(team => teams.All(t => t.Id != team.Id)))
        {
            await directory.SaveTeamAsync(team, cancellationToken);
        }

        await directory.SaveInboxAsync(
            new Inbox
            {
                Id = DemoAccount.InboxId,
                Channel = "wechat",
                Name = DemoAccount.CompanyName,
                TeamId = DemoTeams.Service,
                Settings = account.Settings(host),
            },
            cancellationToken);
    }

    private static async Task SeedStaffAsync(IServiceProvider services, string password, CancellationToken cancellationToken)
    {
        foreach (var member in new StaffMember[]
        {
            new("lin", password, "小林", AgentRole.Agent, [DemoTeams.Service]),
            new("chen", password, "小陈", AgentRole.Agent, [DemoTeams.Service, DemoTeams.Sales]),
            new("wang", password, "王主管", AgentRole.Supervisor, [DemoTeams.Service, DemoTeams.Sales]),
        })
        {
            await services.ProvisionStaffAsync(member, cancellationToken);
        }
    }

    private static async Task SeedKnowledgeAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var knowledge = services.GetRequiredService<IKnowledgeStore>();
        var tags = services.GetRequiredService<ITagStore>();
        var book = DemoKnowledge.Book(DemoAccount.InboxId, services.GetRequiredService<TimeProvider>().GetUtcNow());
        foreach (var article in book.Articles)
        {
            await knowledge.SaveArticleAsync(article, 0, cancellationToken);
        }

        foreach (var rule in book.Rules)
        {
            await knowledge.SaveRuleAsync(rule, cancellationToken);
        }

        foreach (var settings in book.Settings)
        {
            await knowledge.SaveSettingsAsync(settings, cancellationToken);
        }

        await TagSeeding.RunAsync(tags, DemoTags.Book, cancellationToken);
        await DemoExamples.SeedAsync(services, cancellationToken);
        await services.GetRequiredService<IRuleStore>()
            .PublishAsync(DemoRuleBook.Edition(services.GetRequiredService<TimeProvider>().GetUtcNow()), null, cancellationToken);
        await DemoReplies.SeedAsync(services, cancellationToken);
        var segments = services.GetRequiredService<ISegmentStore>();
        foreach (var segment in DemoSegments.All(services.GetRequiredService<TimeProvider>().GetUtcNow()))
        {
            await segments.SaveAsync(segment, 0, cancellationToken);
        }
    }
}
