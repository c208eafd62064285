using Scrm.Core.Agents;
using Scrm.Core.Conversations;

namespace Scrm.Core.Views;

/// <summary>What a view asks of the store for one reader, within the reader's rights. Pure.</summary>
public static class ViewQuery
{
    /// <summary>The word for the reader where an agent is named.</summary>
    public const string Me = "me";

    /// <summary>The word for nobody where an agent is named.</summary>
    public const string Nobody = "none";

    /// <summary>The query; cursor and limit are the caller's.</summary>
    public static ConversationQuery Of(ViewFilter filter, Agent reader, DateTimeOffset now)
    {
        var agentId = filter.Assignee is Me ? reader.Id : filter.Assignee is Nobody ? null : filter.Assignee;
        var teams = ConversationAccess.VisibleTeamIds(reader);
        return new ConversationQuery
        {
            Statuses = filter.Statuses ?? [],
            AgentId = agentId,
            Unassigned = filter.Assignee is Nobody,
            Owner = filter.Owner,
            MentionedId = filter.Mentions ? reader.Id : null,
            Channels = filter.Channels ?? [],
            InboxIds = filter.Inboxes ?? [],
            TeamIds = filter.Teams ?? [],
            Tags = filter.Tags ?? [],
            Languages = filter.Languages ?? [],
            MinPriority = filter.Priority,
            WaitingSince = filter.WaitMinutes is { } minutes ? now.AddMinutes(-minutes) : null,
            Text = filter.Text,
            Order = filter.Order ?? ConversationOrder.Activity,

            // What is the reader's own is seen whatever its team.
            VisibleTeamIds = agentId == reader.Id ? null : teams,
            VisibleAgentId = teams is null ? null : reader.Id,
        };
    }
}
