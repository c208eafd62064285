using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Tags;

/// <summary>Who may put which tag by hand, and take it off.</summary>
public static class TagRights
{
    /// <summary>True when the agent's role is the one the tag asks for.</summary>
    public static bool MaySet(Agent agent, Tag tag) => tag.SetBy switch
    {
        TagSetter.Agents => true,
        TagSetter.Supervisors => agent.Role >= AgentRole.Supervisor,
        _ => false,
    };

    /// <summary>Why the agent may not put the tag; null: may. Archived and merged tags are put by nobody.</summary>
    public static Fault? PutRefusal(Agent agent, Tag tag, TagBook book) =>
        tag.Archived || tag.MergedInto is not null || book.Dimensions.Any(d => d.Id == tag.DimensionId && d.Archived)
            ? new Fault(FaultCode.Invalid, "The tag is archived and not put any more.", "tagArchived")
            : SetRefusal(agent, tag);

    /// <summary>Why the agent may not take the tag off; null: may. What is archived may go, and supervisors correct what rules put.</summary>
    public static Fault? TakeOffRefusal(Agent agent, Tag tag) =>
        agent.Role >= AgentRole.Supervisor ? null : SetRefusal(agent, tag);

    private static Fault? SetRefusal(Agent agent, Tag tag) =>
        MaySet(agent, tag) ? null
        : tag.SetBy == TagSetter.Rules ? new Fault(FaultCode.Forbidden, "Only rules put this tag.", "tagByRules")
        : new Fault(FaultCode.Forbidden, "Only supervisors put this tag.", "tagBySupervisors");
}
