using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Routing.Decisions;
using Scrm.Core.Routing.Queueing;
using Scrm.Core.Segments;

namespace Scrm.Core.Routing;

/// <summary>Finds what a waiting conversation wants: how early, of whom, by what promise.</summary>
public sealed class WeighConversation(IContactStore contacts, SegmentMembership segments, IRoutingStore routing)
{
    /// <summary>The attribute of a contact that names, by id or by name, the agent who looks after the person.</summary>
    public const string AgentAttribute = "agent";

    /// <summary>True when anything could be found: else a conversation of a team that claims by hand is left as it is.</summary>
    public static bool Matters(Conversation conversation, RoutingScene scene) =>
        conversation.Ruled?.Wishes() == true
        || conversation.TeamId is { } id && scene.Teams.GetValueOrDefault(id) is { } team
        && (team.Routing.Automatic || scene.Settings.Priorities.Count > 0 || scene.Settings.Promises.Count > 0);

    /// <summary>What was found.</summary>
    public async Task<Weighing> HandleAsync(Conversation conversation, RoutingScene scene, CancellationToken cancellationToken)
    {
        var contact = await contacts.GetAsync(conversation.ContactId, cancellationToken);
        var tags = await contacts.TagsAsync(conversation.ContactId, scene.Now, cancellationToken);
        var segmentIds = await segments.OfAsync(contact, tags, cancellationToken);
        var persona = await contacts.PersonaAsync(conversation.ContactId, cancellationToken);
        var points = PriorityRules.Points(
            scene.Settings.Priorities, segmentIds, tags.Select(t => t.TagId).ToHashSet(), persona?.Value?.Total);
        var inbox = scene.Inboxes.GetValueOrDefault(conversation.InboxId);
        return new Weighing(
            points,
            scene.Settings.Promises.FirstOrDefault(p => segmentIds.Contains(p.SegmentId))?.SegmentId,
            new RoutingNeeds(
                SkillsOf(conversation, inbox?.Skills ?? [], scene),
                contact?.Language ?? inbox?.Language,
                DedicatedOf(contact, scene),
                conversation.LastAgentId ?? await routing.LastAgentAsync(conversation.ContactId, cancellationToken))
            {
                RuledAgentId = conversation.Ruled?.AgentId,
            });
    }

    /// <summary>The inbox's, those a rule names, and those named like a tag on the conversation.</summary>
    private static IReadOnlyList<string> SkillsOf(Conversation conversation, IReadOnlyList<string> ofInbox, RoutingScene scene)
    {
        var known = scene.Seats.SelectMany(s => s.Agent.Skills).Select(s => s.Name).ToHashSet();
        return [.. ofInbox.Concat(conversation.Ruled?.Skills ?? []).Concat(conversation.Tags.Where(known.Contains)).Distinct()];
    }

    private static string? DedicatedOf(Contact? contact, RoutingScene scene) =>
        contact?.Attributes.GetValueOrDefault(AgentAttribute) is { Length: > 0 } named
            ? scene.Seats.FirstOrDefault(s => s.Agent.Id == named || s.Agent.DisplayName == named)?.Agent.Id
            : null;
}
