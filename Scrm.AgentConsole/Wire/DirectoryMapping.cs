using Scrm.Core.Agents;
using Scrm.Core.Attachments;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.RemoteBots;

namespace Scrm.AgentConsole.Wire;

/// <summary>Staff, teams, inboxes, queues and files in the clients' words.</summary>
internal static class DirectoryMapping
{
    public static SessionView ToSession(this Agent agent, string userName, CompanyClock clock) =>
        new(agent.Id, userName, agent.DisplayName, agent.Role, agent.TeamIds, agent.Capacity, clock.ZoneId);

    public static AgentView ToView(this Agent agent) =>
        new(agent.Id, agent.DisplayName, agent.Role, agent.TeamIds, agent.Capacity, agent.Enabled,
            agent.Skills, agent.Languages, agent.InboxIds, agent.Channels, agent.ChannelWeights);

    public static TeamView ToView(this Team team) => new(team.Id, team.Name, team.Routing);

    /// <summary>Names of the settings only: their values are secrets.</summary>
    public static InboxView ToView(this Inbox inbox, Regions regions) => new(
        inbox.Id,
        inbox.Channel,
        inbox.Name,
        inbox.TeamId,
        inbox.Enabled,
        [.. inbox.Settings.Where(s => s.Value.Length > 0 && !s.Key.StartsWith(RemoteBotReading.Prefix, StringComparison.OrdinalIgnoreCase)).Select(s => s.Key).Order(StringComparer.Ordinal)],
        inbox.Language,
        inbox.Skills,
        inbox.Targets,
        RemoteBotReading.Of(inbox)?.ToView(),
        regions.Of(inbox.Id));

    public static RemoteBotView ToView(this RemoteBotSettings bot) => new(
        bot.Url.AbsoluteUri, bot.AppId, bot.ClientId, bot.TokenUrl.AbsoluteUri, bot.Scope, bot.Mode, bot.Seconds, bot.ClientSecret is not null);

    public static AttachmentView ToView(this Attachment file) =>
        new(file.Id, MessageMapping.AttachmentUrl(file.Id), file.ContentType, file.Size, file.FileName);

    /// <summary>The queues a reader may see: all, or those of these teams and of no team.</summary>
    public static QueueView ToView(this IEnumerable<QueueLength> queues, IReadOnlyList<string>? visibleTeamIds) => new(
        [.. queues
            .Where(q => q.TeamId is null || visibleTeamIds is null || visibleTeamIds.Contains(q.TeamId))
            .Select(q => new TeamQueueView(q.TeamId, q.Waiting, q.OldestSince))]);

    public static PresenceView ToView(this Presence presence, string displayName) =>
        new(presence.AgentId, displayName, presence.Status, presence.At, presence.Reason);
}
