using Scrm.Core.Agents;
using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Blocking;

/// <summary>Stops or resumes serving a person.</summary>
/// <param name="ContactId">Whom.</param>
/// <param name="AgentId">Who decides.</param>
/// <param name="Reason">Why, in words; null: he is served again.</param>
public sealed record BlockRequest(string ContactId, string AgentId, string? Reason);

/// <summary>
/// Blocks and unblocks a person: what he has open is resolved, what he writes is kept, and neither bot nor queue takes it. May be repeated.
/// Whoever may see the person may block, save that what a colleague serves is a supervisor's to end.
/// </summary>
public sealed class BlockContact(
    IContactStore contacts,
    IContactHistory history,
    IConversationStore conversations,
    IDirectory directory,
    ConversationEditor editor,
    IIdFactory ids,
    TimeProvider time)
{
    /// <summary>The word conversations are resolved with.</summary>
    public const string Resolution = "blocked";

    private const int Tries = 20;
    private const int MaxReason = 200;

    /// <summary>The person, blocked or not.</summary>
    public async Task<Result<Contact>> HandleAsync(BlockRequest request, CancellationToken cancellationToken)
    {
        if (await directory.FindAgentAsync(request.AgentId, cancellationToken) is not { Enabled: true } agent)
        {
            return ConversationFaults.NoAgent;
        }

        if (request.Reason is { } why && (string.IsNullOrWhiteSpace(why) || why.Length > MaxReason))
        {
            return new Fault(FaultCode.Invalid, $"A reason of 1 to {MaxReason} characters is needed.", "reason");
        }

        var open = await conversations.OfContactAsync(request.ContactId, cancellationToken);
        if (request.Reason is not null && open.Any(c => IsOfColleague(agent, c)))
        {
            return new Fault(FaultCode.NotYours, "A colleague serves this person.", "blockServed");
        }

        var saved = await SaveAsync(request, agent, cancellationToken);
        return saved.IsOk ? await ShowAsync(saved.Value, agent, cancellationToken) ?? saved : saved;
    }

    private static bool IsOfColleague(Agent agent, Conversation conversation) =>
        agent.Role < AgentRole.Supervisor && conversation is { Status: ConversationStatus.Open or ConversationStatus.Snoozed, Owner.Kind: OwnerKind.Agent }
        && conversation.Owner.AgentId != agent.Id;

    private async Task<Result<Contact>> SaveAsync(BlockRequest request, Agent agent, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            if (await contacts.GetAsync(request.ContactId, cancellationToken) is not { } before)
            {
                return new Fault(FaultCode.NotFound, "There is no such contact.");
            }

            if ((before.Blocked is not null) == (request.Reason is not null))
            {
                return before;
            }

            var now = time.GetUtcNow();
            var after = before with
            {
                Blocked = request.Reason is { } reason ? new ContactBlock(reason.Trim(), agent.Id, now) : null,
                Version = before.Version + 1,
            };
            if (await history.SaveAsync(after, before.Version, ContactEdits.Between(before, after, EditSource.Staff, agent.Id, now, ids), cancellationToken))
            {
                return after;
            }
        }

        return ConversationFaults.Conflict;
    }

    /// <summary>Ends what is open and marks the rest, so that every list shows it; null: done.</summary>
    private async Task<Fault?> ShowAsync(Contact contact, Agent agent, CancellationToken cancellationToken)
    {
        foreach (var conversation in await conversations.OfContactAsync(contact.Id, cancellationToken))
        {
            var blocked = contact.Blocked is not null;
            if (conversation.ContactBlocked == blocked && !(blocked && conversation.Status != ConversationStatus.Resolved))
            {
                continue;
            }

            var told = await editor.EditAsync(conversation.Id, c => Mark(c, agent, blocked), cancellationToken);
            if (!told.IsOk)
            {
                return told.Fault;
            }
        }

        return null;
    }

    private Result<ConversationCommit> Mark(Conversation conversation, Agent agent, bool blocked)
    {
        var now = time.GetUtcNow();
        var draft = ConversationDraft.Of(conversation, now, ids).With(c => c with { ContactBlocked = blocked, UpdatedAt = conversation.UpdatedAt });
        if (!blocked || conversation.Status == ConversationStatus.Resolved)
        {
            return draft.ToCommit();
        }

        return draft
            .With(c => c with
            {
                Status = ConversationStatus.Resolved,
                ResolvedAt = now,
                Resolution = Resolution,
                WaitingSince = null,
                SnoozedUntil = null,
                Unread = 0,
                Bot = BotMemory.Empty,
                UpdatedAt = now,
            })
            .Notice("resolved", agent.Id, Resolution)
            .Touch(TouchpointKind.ConversationResolved, detail: Resolution)
            .ToCommit();
    }
}
