using System.Text.Json;
using Scrm.Bot.Activities;
using Scrm.Core.RemoteBots;

namespace Scrm.Bot.RemoteBots;

/// <summary>What activities of a bot elsewhere say to the customer and ask of us. Pure; what it does not know is left out.</summary>
internal static class WordReader
{
    private const int MostReplies = 5;
    private const int MostFacts = 10;
    private const int LongestFact = 120;

    public static RemoteWord Of(IEnumerable<Activity> activities)
    {
        List<RemoteReply> replies = [];
        RemoteHandoff? handoff = null;
        var isOver = false;
        foreach (var activity in activities)
        {
            switch (activity.Type)
            {
                case ActivityTypes.Message:
                    replies.AddRange(ReplyReader.Of(activity));
                    break;
                case ActivityTypes.Event when activity.Name == ActivityTypes.HandoffInitiate:
                    handoff ??= Handoff(activity.Value);
                    break;
                case ActivityTypes.EndOfConversation:
                    isOver = true;
                    break;
            }
        }

        return new RemoteWord([.. replies.Take(MostReplies)], handoff, isOver);
    }

    private static RemoteHandoff Handoff(JsonElement? context)
    {
        if (context is not { ValueKind: JsonValueKind.Object } value)
        {
            return new RemoteHandoff(null, context is { ValueKind: JsonValueKind.String } text ? [Short(text.GetString()!)] : []);
        }

        var facts = value.EnumerateObject().Where(p => Words(p.Value) is not null).ToList();
        var team = facts.FirstOrDefault(p => p.Name.Equals("team", StringComparison.OrdinalIgnoreCase) || p.Name.Equals("teamId", StringComparison.OrdinalIgnoreCase));
        return new RemoteHandoff(
            team.Value.ValueKind == JsonValueKind.Undefined ? null : Words(team.Value),
            [.. facts.Take(MostFacts).Select(p => Short($"{p.Name}: {Words(p.Value)}"))]);
    }

    private static string? Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    private static string Short(string text) => text.Length <= LongestFact ? text : text[..LongestFact] + "…";
}
