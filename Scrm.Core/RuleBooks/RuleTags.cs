using Scrm.Core.Tags;

namespace Scrm.Core.RuleBooks;

/// <summary>Which of a person's tags rules see in a conversation. Pure.</summary>
public static class RuleTags
{
    /// <summary>Those of the person and those on the conversation itself.</summary>
    public static IReadOnlySet<string> On(IReadOnlyList<TagAssignment> tags, string conversationId) => tags
        .Where(t => t.Scope != TagScope.Conversation || t.Evidence.ConversationId == conversationId)
        .Select(t => t.TagId)
        .ToHashSet();
}
