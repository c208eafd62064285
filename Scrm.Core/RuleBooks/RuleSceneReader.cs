using Scrm.Core.Agents;
using Scrm.Core.Contacts;
using Scrm.Core.Conversations;
using Scrm.Core.Personas;
using Scrm.Core.Picturing;
using Scrm.Core.Rules;
using Scrm.Core.Segments;

namespace Scrm.Core.RuleBooks;

/// <summary>Reads a person and a conversation for rules to be tried on.</summary>
public sealed class RuleSceneReader(
    IConversationStore conversations, IContactStore contacts, SegmentMembership segments, PersonaLibrary personas, PastFigures past,
    IDirectory directory, TimeProvider time)
{
    private const int LinesAtOnce = 500;

    /// <summary>A recorded conversation, or null when it is gone.</summary>
    public async Task<RuleScene?> ReadAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (await conversations.GetAsync(conversationId, cancellationToken) is not { } conversation)
        {
            return null;
        }

        var known = await KnownAsync(conversation.ContactId, conversation.InboxId, conversation.Channel, conversation, null, cancellationToken);
        return new RuleScene(known, (await personas.CurrentAsync(cancellationToken)).Counting.Clock, await LinesAsync(conversationId, cancellationToken));
    }

    /// <summary>What is known of a person, as for a message that the bot would answer.</summary>
    /// <param name="contactId">Who; null: somebody new.</param>
    /// <param name="inboxId">Where.</param>
    /// <param name="channel">Its network.</param>
    /// <param name="conversation">The conversation, or null.</param>
    /// <param name="at">The moment the message comes; null: now. Tags, segments and value are those of now all the same.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public async Task<RuleFacts> KnownAsync(
        string? contactId, string inboxId, string channel, Conversation? conversation, DateTimeOffset? at, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var looks = await personas.CurrentAsync(cancellationToken);
        var facts = new RuleFacts
        {
            Channel = channel,
            InboxId = inboxId,
            Local = looks.Counting.Clock.Local(at ?? now),
            Hours = (await directory.TeamsAsync(cancellationToken)).ToDictionary(t => t.Id, t => t.Routing.Hours),
            BotAnswers = true,
        };
        if (contactId is null || await contacts.GetAsync(contactId, cancellationToken) is not { } contact)
        {
            return facts with { Conversations = [now] };
        }

        var tags = await contacts.TagsAsync(contactId, now, cancellationToken);
        var began = conversation?.CreatedAt ?? now;
        var earlier = (await conversations.OfContactAsync(contactId, cancellationToken)).Where(c => c.Id != conversation?.Id && c.CreatedAt <= began).ToList();
        var figures = await past.CurrentAsync(contactId, looks.Counting, cancellationToken);
        return facts with
        {
            TagIds = RuleTags.On(tags, conversation?.Id ?? ""),
            SegmentIds = await segments.OfAsync(contact, tags, cancellationToken),
            Value = ValueRules.Explain(ContactFacts.Of(contact), figures.All(), looks, now).Score.Total,
            Conversations = [began, .. earlier.Select(c => c.CreatedAt)],
            LastResolution = earlier.OrderByDescending(c => c.ResolvedAt).FirstOrDefault(c => c.Resolution is not null)?.Resolution,
        };
    }

    private async Task<IReadOnlyList<Message>> LinesAsync(string conversationId, CancellationToken cancellationToken)
    {
        var lines = new List<Message>();
        while (await conversations.MessagesAsync(conversationId, null, lines.Count == 0 ? 0 : lines[^1].Seq, LinesAtOnce, cancellationToken) is { Count: > 0 } page)
        {
            lines.AddRange(page);
        }

        return lines;
    }
}
