using Scrm.Core.Answers;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Forms;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Segments;
using Scrm.Core.Turns;

namespace Scrm.Core.Replays;

/// <summary>Reads conversations to be played again, as the turns saw them.</summary>
public sealed class ReplayScenes(
    IConversationStore conversations,
    IContactStore contacts,
    SegmentMembership segments,
    PersonaLibrary personas,
    PastFigures past,
    FormLibrary forms,
    TimeProvider time)
{
    private const int LinesAtOnce = 500;

    /// <summary>The scene, or null when the conversation is gone.</summary>
    public async Task<ReplayScene?> ReadAsync(string conversationId, ReplayJob job, CancellationToken cancellationToken)
    {
        if (await conversations.GetAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return null;
        }

        var contact = await contacts.GetAsync(conversation.ContactId, cancellationToken);
        var tags = await contacts.TagsAsync(conversation.ContactId, time.GetUtcNow(), cancellationToken);
        var looks = await personas.CurrentAsync(cancellationToken);
        return new ReplayScene(conversation.InboxId, conversation.Channel, await LinesAsync(conversationId, cancellationToken))
        {
            Earlier = await EarlierAsync(conversation, cancellationToken),
            Segments = await segments.OfAsync(contact, tags, cancellationToken),
            ContactName = contact?.Name ?? "",
            Tier = contact is null ? null : AudienceRules.TierOf(contact.Attributes),
            Value = contact is null ? null : await ValueAsync(contact, looks, cancellationToken),
            Forms = await forms.ForAsync(null, cancellationToken),
            Clock = looks.Counting.Clock,
            From = job.From,
            Until = job.Until,
        };
    }

    private async Task<double> ValueAsync(Contact contact, PersonaRules looks, CancellationToken cancellationToken)
    {
        var figures = await past.CurrentAsync(contact.Id, looks.Counting, cancellationToken) ?? looks.Counting.Begin();
        return ValueRules.Explain(ContactFacts.Of(contact), figures.All(), looks, time.GetUtcNow()).Score.Total;
    }

    private async Task<IReadOnlyList<Message>> LinesAsync(string conversationId, CancellationToken cancellationToken)
    {
        var lines = new List<Message>();
        while (await conversations.MessagesAsync(conversationId, null, lines.Count == 0 ? 0 : lines[^1].Seq, LinesAtOnce, cancellationToken) is { Count: > 0 } page)
        {
            lines.AddRange(page);
            if (page.Count < LinesAtOnce)
            {
                break;
            }
        }

        return lines;
    }

    private async Task<IReadOnlyList<string?>> EarlierAsync(Conversation conversation, CancellationToken cancellationToken)
    {
        var before = (await conversations.OfContactAsync(conversation.ContactId, cancellationToken))
            .Where(c => c.InboxId == conversation.InboxId && c.CreatedAt < conversation.CreatedAt)
            .MaxBy(c => c.CreatedAt);
        return before is { Owner.Kind: OwnerKind.Bot }
            ? [.. (await conversations.MessagesAsync(before.Id, null, null, TurnHistory.Lines, cancellationToken)).Select(TurnHistory.TextOf)]
            : [];
    }
}
