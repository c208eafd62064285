using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Tags;

namespace Scrm.Core.Reviews;

/// <summary>An item's evidence where it was said.</summary>
/// <param name="Contact">Of whom; null: no longer stored.</param>
/// <param name="Lines">The line and what was said around it, in order; empty: it was no message, or is no longer stored.</param>
/// <param name="Present">What the person has now.</param>
public sealed record ReviewContext(Contact? Contact, IReadOnlyList<Message> Lines, IReadOnlyList<TagAssignment> Present);

/// <summary>Reads the evidence of an item.</summary>
public sealed class ReadContext(IConversationStore conversations, IContactStore contacts, TimeProvider time)
{
    private const int Around = 3;

    /// <summary>The line with three before and three after it.</summary>
    public async Task<ReviewContext> HandleAsync(TagObservation observation, CancellationToken cancellationToken)
    {
        var contact = await contacts.GetAsync(observation.ContactId, cancellationToken);
        var present = await contacts.TagsAsync(observation.ContactId, time.GetUtcNow(), cancellationToken);
        if (observation.MessageId is null || await conversations.MessageAsync(observation.MessageId, cancellationToken) is not { } line)
        {
            return new ReviewContext(contact, [], present);
        }

        var before = await conversations.MessagesAsync(line.ConversationId, line.Seq, null, Around, cancellationToken);
        var after = await conversations.MessagesAsync(line.ConversationId, null, line.Seq, Around, cancellationToken);
        return new ReviewContext(contact, [.. before, line, .. after], present);
    }
}
