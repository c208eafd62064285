using Scrm.Core.Tags;

namespace Scrm.Core.Picturing;

/// <summary>Which observations stand behind an assignment. Pure.</summary>
public static class EvidenceRules
{
    /// <summary>All that was seen or decided of the assignment's tag and value where it is put, newest first.</summary>
    public static IReadOnlyList<TagObservation> Of(TagAssignment assignment, IEnumerable<TagObservation> observations, TagFold fold) => observations
        .Where(o => fold.Resolve(o.TagId)?.Id == assignment.TagId && o.Value == assignment.Value && IsThere(o, assignment))
        .OrderByDescending(o => o.At)
        .ThenByDescending(o => o.Id, StringComparer.Ordinal)
        .ToList();

    private static bool IsThere(TagObservation observation, TagAssignment assignment) => assignment.Scope switch
    {
        TagScope.Conversation => observation.ConversationId == assignment.Evidence.ConversationId,
        TagScope.Message => observation.MessageId == assignment.Evidence.MessageId,
        _ => true,
    };
}
