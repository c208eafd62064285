using Scrm.Bot.Activities;

namespace Scrm.Bot.RemoteBots;

/// <summary>What came of one call to a bot elsewhere.</summary>
/// <param name="Activities">What stood in its response; null: it failed.</param>
/// <param name="Error">A stable word for what went wrong, or null.</param>
internal sealed record RemoteBotAnswer(IReadOnlyList<Activity>? Activities, string? Error)
{
    public static RemoteBotAnswer Failed(string error) => new(null, error);
}
