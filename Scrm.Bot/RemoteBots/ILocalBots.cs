using Scrm.Bot.Activities;

namespace Scrm.Bot.RemoteBots;

/// <summary>Bots that live in this process and speak the same protocol.</summary>
internal interface ILocalBots
{
    /// <summary>What a bot says to an activity; null: there is no such bot.</summary>
    Task<IReadOnlyList<Activity>?> TakeAsync(string name, Activity activity, CancellationToken cancellationToken);
}
