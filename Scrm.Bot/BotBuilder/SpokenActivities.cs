using Microsoft.Bot.Schema;

namespace Scrm.Bot.BotBuilder;

/// <summary>What a bot says in one turn, in order.</summary>
internal sealed class SpokenActivities
{
    public List<Activity> All { get; } = [];
}
