using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Personas;
using Scrm.Core.Tags;

namespace Scrm.Core.Conversations;

/// <summary>Changes the tags of a conversation's contact together with the conversation and the persona; again when somebody was faster.</summary>
public sealed class TagEditor(IConversationStore store, IContactStore contacts, ConversationEditor conversations, IIdFactory ids, TimeProvider time)
{
    private const int Tries = 20;

    /// <summary>Runs the pure <paramref name="decide"/> on the stored tags and commits; the contact's tags afterwards.</summary>
    public async Task<Result<IReadOnlyList<TagAssignment>>> EditAsync(
        string conversationId,
        Agent agent,
        TagBook book,
        Func<Conversation, IReadOnlyList<TagAssignment>, Result<TagChanges>> decide,
        CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await store.GetAsync(conversationId, cancellationToken) is not { } conversation || !ConversationAccess.MaySee(agent, conversation))
            {
                return ConversationFaults.NotFound;
            }

            var now = time.GetUtcNow();
            var present = await contacts.TagsAsync(conversation.ContactId, now, cancellationToken);
            var decision = decide(conversation, present);
            if (!decision.IsOk)
            {
                return decision.Fault;
            }

            var after = decision.Value.ApplyTo(present);
            var commit = Commit(conversation, decision.Value, after, book, now);
            if (await store.CommitAsync(commit, cancellationToken) == CommitResult.Committed)
            {
                await conversations.TellAsync(commit, cancellationToken);
                return Result.Ok(after);
            }
        }

        return ConversationFaults.Conflict;
    }

    private ConversationCommit Commit(
        Conversation conversation, TagChanges changes, IReadOnlyList<TagAssignment> after, TagBook book, DateTimeOffset now) =>
        ConversationDraft.Of(conversation, now, ids)
            .With(c => c with { UpdatedAt = conversation.UpdatedAt, Tags = ConversationTags.NamesOn(c.Id, after) })
            .ToCommit() with
        {
            Tags = changes.Upserts,
            TagsRemoved = changes.RemovedIds,
            Persona = PersonaBuilder.Build(conversation.ContactId, after, book, now),
        };
}
