using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Bot.Activities;
using Scrm.Bot.RemoteBots;

namespace Scrm.Bot.BotBuilder;

/// <summary>The bots of this process, by the names they were registered under.</summary>
internal sealed class BotBuilderBots(ScrmAdapter adapter, IServiceProvider services) : ILocalBots
{
    public async Task<IReadOnlyList<Activity>?> TakeAsync(string name, Activity activity, CancellationToken cancellationToken)
    {
        // Bots are often made for each turn, with state of their own.
        await using var scope = services.CreateAsyncScope();
        return scope.ServiceProvider.GetKeyedService<IBot>(name) is { } bot ? await adapter.TakeAsync(activity, bot, cancellationToken) : null;
    }
}
