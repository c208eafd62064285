using Scrm.AgentConsole;
using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Tags;
using Scrm.Host.Demo;

namespace Scrm.Host.Startup;

/// <summary>Puts into the store what settings ask for and what a new company needs.</summary>
internal static class Seeding
{
    public static async Task RunAsync(WebApplication app, Roles roles, DemoAccount? demo, CancellationToken cancellationToken)
    {
        var directory = app.Services.GetRequiredService<IDirectory>();
        var tags = app.Services.GetRequiredService<ITagStore>();
        await SeedInboxesAsync(app.Configuration, directory, cancellationToken);
        await SeedTagsAsync(tags, cancellationToken);
        if (roles.Console)
        {
            await app.Services.BootstrapScrmConsoleAsync(cancellationToken);
        }

        if (demo is not null)
        {
            await DemoSeeding.RunAsync(
                demo, directory, app.Services.GetRequiredService<IKnowledgeStore>(), tags, app.Services, app.Configuration, cancellationToken);
        }
    }

    private static async Task SeedInboxesAsync(IConfiguration configuration, IDirectory directory, CancellationToken cancellationToken)
    {
        foreach (var options in configuration.GetSection("Scrm:Inboxes").Get<List<InboxOptions>>() ?? [])
        {
            var inbox = options.ToInbox();
            if (inbox.TeamId is { } team && !(await directory.TeamsAsync(cancellationToken)).Any(t => t.Id == team))
            {
                await directory.SaveTeamAsync(new Team(team, team), cancellationToken);
            }

            await directory.SaveInboxAsync(inbox, cancellationToken);
        }
    }

    private static async Task SeedTagsAsync(ITagStore tags, CancellationToken cancellationToken)
    {
        if ((await tags.LoadAsync(cancellationToken)).Dimensions.Count > 0)
        {
            return;
        }

        foreach (var dimension in DefaultTags.Book.Dimensions)
        {
            await tags.SaveDimensionAsync(dimension, cancellationToken);
        }

        foreach (var tag in DefaultTags.Book.Tags)
        {
            await tags.SaveTagAsync(tag, cancellationToken);
        }

        foreach (var rule in DefaultTags.Book.Rules)
        {
            await tags.SaveRuleAsync(rule, cancellationToken);
        }
    }
}
