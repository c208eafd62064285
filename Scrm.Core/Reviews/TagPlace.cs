using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>One tag with its value on one person, conversation or message.</summary>
internal readonly record struct TagPlace(string ContactId, string? Where, string DimensionId, string TagId, string? Value)
{
    /// <summary>The place of an observation of a tag.</summary>
    public static TagPlace Of(TagObservation observation, Tag tag) => new(
        observation.ContactId,
        tag.Scope switch
        {
            TagScope.Conversation => observation.ConversationId,
            TagScope.Message => observation.MessageId,
            _ => null,
        },
        tag.DimensionId,
        tag.Id,
        observation.Value);

    /// <summary>All tags of the dimension there.</summary>
    public (string ContactId, string? Where, string DimensionId) Side => (ContactId, Where, DimensionId);
}
