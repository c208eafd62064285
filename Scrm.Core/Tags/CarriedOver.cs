namespace Scrm.Core.Tags;

/// <summary>What a contact's next conversation in an inbox begins with.</summary>
public static class CarriedOver
{
    /// <summary>
    /// The living tags of the conversation before that go on, each with the tag it counts for now. Of an exclusive dimension the newest alone.
    /// </summary>
    /// <param name="present">The contact's assignments, those on its conversations among them.</param>
    /// <param name="book">Says which tags go on.</param>
    /// <param name="previousConversationId">The contact's last resolved conversation in the inbox.</param>
    /// <param name="now">When the next one begins.</param>
    public static IReadOnlyList<(Tag Tag, TagAssignment Origin)> Of(
        IReadOnlyList<TagAssignment> present, TagBook book, string previousConversationId, DateTimeOffset now)
    {
        var tags = book.Tags.DistinctBy(t => t.Id).ToDictionary(t => t.Id);
        var exclusive = book.Dimensions.Where(d => d.Exclusive).Select(d => d.Id).ToHashSet();
        var shut = book.Dimensions.Where(d => d.Archived).Select(d => d.Id).ToHashSet();
        return
        [
            .. present
                .Where(a => a.Scope == TagScope.Conversation && a.Evidence.ConversationId == previousConversationId && !(a.ExpiresAt <= now))
                .OrderByDescending(a => a.LastSeenAt)
                .Select(a => (Tag: Counted(tags, a.TagId), Origin: a))
                .Where(c => c.Tag is { Scope: TagScope.Conversation, CarryOver: TagCarryOver.NextConversation, Archived: false }
                    && !shut.Contains(c.Tag.DimensionId))
                .Select(c => (c.Tag!, c.Origin))
                .DistinctBy(c => exclusive.Contains(c.Item1.DimensionId) ? $"only {c.Item1.DimensionId}" : $"tag {c.Item1.Id}"),
        ];
    }

    private static Tag? Counted(Dictionary<string, Tag> tags, string id)
    {
        var tag = tags.GetValueOrDefault(id);
        for (var step = 0; tag?.MergedInto is { } next && step < tags.Count; step++)
        {
            tag = tags.GetValueOrDefault(next);
        }

        return tag;
    }
}
