using Scrm.AgentConsole;
using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Tags;
using Scrm.Host.Demo;
using Scrm.Host.Startup;

namespace Scrm.Host.Seeding;

/// <summary>Puts into the store what settings ask for and what a new company needs.</summary>
internal static class StoreSeeding
{
    public static async Task RunAsync(WebApplication app, Roles roles, DemoAccount? demo, CancellationToken cancellationToken)
    {
        if (demo is not null)
        {
            await DemoSeeding.RunAsync(app, roles, demo, cancellationToken);
        }

        await SeedInboxesAsync(app.Configuration, app.Services.GetRequiredService<IDirectory>(), app.Services.GetRequiredService<Regions>(), cancellationToken);
        var tags = app.Services.GetRequiredService<ITagStore>();
        if ((await tags.LoadAsync(cancellationToken)).Dimensions.Count == 0)
        {
            await TagSeeding.RunAsync(tags, DefaultTags.Book, cancellationToken);
        }

        if (roles.Console)
        {
            await app.Services.BootstrapScrmConsoleAsync(cancellationToken);
        }
    }

    private static async Task SeedInboxesAsync(IConfiguration configuration, IDirectory directory, Regions regions, CancellationToken cancellationToken)
    {
        foreach (var options in configuration.GetSection("Scrm:Inboxes").Get<List<InboxOptions>>() ?? [])
        {
            var inbox = options.ToInbox(regions);
            if (inbox.TeamId is { } team && !(await directory.TeamsAsync(cancellationToken)).Any(t => t.Id == team))
            {
                await directory.SaveTeamAsync(new Team(team, team), cancellationToken);
            }

            await directory.SaveInboxAsync(inbox, cancellationToken);
        }
    }
}
