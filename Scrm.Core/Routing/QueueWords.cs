using System.Globalization;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.ServiceTimes;

namespace Scrm.Core.Routing;

/// <summary>What a waiting customer is told, and when: rarely, and never the last messages the platform lets through. Pure.</summary>
public static class QueueWords
{
    // Agents need some of what the platform still takes.
    private const int KeptForAgents = 2;

    /// <summary>What is due now, or null.</summary>
    public static QueueWord? Due(QueuePlace place, RoutingStep step, RoutingScene scene)
    {
        var conversation = place.Conversation;
        if (conversation.TeamId is not { } teamId || scene.Teams.GetValueOrDefault(teamId) is not { } team || step.Waits is not { } reason)
        {
            return null;
        }

        var stay = Router.StayOf(conversation);
        var texts = team.Routing.Texts;
        return reason switch
        {
            WaitReason.Closed => stay.SaidClosed ? null : Once(texts.Closed, stay with { SaidClosed = true }),
            WaitReason.Nobody when !stay.SaidNobody && (team.Routing.Automatic || Has(texts.Nobody)) =>
                new QueueWord(Sayable(texts.Nobody), stay with { SaidNobody = true }, Nobody: true),
            WaitReason.Nobody => null,
            _ => Place(),
        };

        QueueWord? Once(string? text, QueueStay told) => Sayable(text) is { } words ? new QueueWord(words, told) : null;

        QueueWord? Place()
        {
            var isDue = stay.ToldAt is not { } told
                || (stay.ToldPosition != place.Position && scene.Now - told >= TimeSpan.FromMinutes(team.Routing.TellEveryMinutes));
            if (!isDue || conversation.WaitingSince is null)
            {
                return null;
            }

            var served = scene.Answered.Where(a => a.TeamId == teamId).Select(a => a.At).ToList();
            var minutes = WaitEstimate.Minutes(place.Position, served, scene.Now);
            var text = minutes is null && texts.Position?.Contains("{minutes}", StringComparison.Ordinal) == true ? texts.PositionOnly : texts.Position;
            return Once(
                text?.Replace("{position}", Number(place.Position), StringComparison.Ordinal)
                    .Replace("{minutes}", Number(minutes ?? 0), StringComparison.Ordinal),
                stay with { ToldAt = scene.Now, ToldPosition = place.Position });
        }

        string? Sayable(string? text) => Has(text) && MaySay(conversation, scene.Now)
            ? text!.Replace("{opens}", Opens(team.Routing.Hours, scene.Now), StringComparison.Ordinal)
            : null;
    }

    private static bool MaySay(Conversation conversation, DateTimeOffset now) =>
        conversation.ReplyWindow is null || conversation.ReplyWindow.Best(now)?.Remaining > KeptForAgents;

    private static bool Has(string? text) => !string.IsNullOrWhiteSpace(text);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Opens(BusinessHours? hours, DateTimeOffset now)
    {
        if (hours is null || OpeningTimes.NextOpening(hours, now) is not { } at || !TimeZoneInfo.TryFindSystemTimeZoneById(hours.Zone, out var zone))
        {
            return "";
        }

        var (local, today) = (TimeZoneInfo.ConvertTime(at, zone), TimeZoneInfo.ConvertTime(now, zone));
        return local.ToString(local.Date == today.Date ? "HH:mm" : "MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
