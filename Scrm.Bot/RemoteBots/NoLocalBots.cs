using Scrm.Bot.Activities;

namespace Scrm.Bot.RemoteBots;

/// <summary>No bot lives in this process.</summary>
internal sealed class NoLocalBots : ILocalBots
{
    public Task<IReadOnlyList<Activity>?> TakeAsync(string name, Activity activity, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Activity>?>(null);
}
