using Scrm.Core.Tags;

namespace Scrm.Core.Conversations;

/// <summary>Which tags a conversation itself shows.</summary>
public static class ConversationTags
{
    /// <summary>Names of the tags on one conversation, in the order they were put.</summary>
    public static IReadOnlyList<string> NamesOn(string conversationId, IReadOnlyList<TagAssignment> tags) =>
        [.. tags.Where(t => t.Scope == TagScope.Conversation && t.Evidence.ConversationId == conversationId).OrderBy(t => t.At).Select(t => t.Name).Distinct()];
}
