using Scrm.Core.Contacts;
using Scrm.Core.Foundation;
using Scrm.Core.Links;
using Scrm.Core.Signals;
using Scrm.Core.Tagging;
using Scrm.Core.Tags;

namespace Scrm.Core.Clicks;

/// <summary>Keeps a click: on the person's timeline, and for the rules to see.</summary>
public sealed class RecordClick(IClickStore clicks, IContactAliases aliases, IIdFactory ids, TimeProvider time)
{
    /// <summary>A second tap within so long is the same click.</summary>
    public static readonly TimeSpan Repeat = TimeSpan.FromMinutes(1);

    /// <summary>True when it was kept; false for a repeat.</summary>
    public async Task<bool> HandleAsync(LinkTarget target, CancellationToken cancellationToken)
    {
        // The link was sent to who may be part of somebody else by now.
        var keeper = target.Link is { } link ? await aliases.KeeperAsync(link.ContactId, cancellationToken) : null;
        return await clicks.SaveAsync(Decide(target, keeper, time.GetUtcNow(), ids), Repeat, cancellationToken);
    }

    private static LinkClick Decide(LinkTarget target, string? keeper, DateTimeOffset now, IIdFactory ids)
    {
        if (target.Link is not { } link)
        {
            return new LinkClick(target.Code, now, null, null);
        }

        var contactId = keeper ?? link.ContactId;
        var touch = new Touchpoint(
            ids.New(), contactId, TouchpointKind.LinkClick, now, link.InboxId, link.Channel, link.ConversationId, link.MessageId, link.Target);
        return new LinkClick(
            target.Code,
            now,
            touch,
            new PendingSignal(
                ids.New(),
                new TagSignal { Link = new LinkSignal(link.Target, link.Keys) },
                // Every click is a cause of its own, so the message it was in is not.
                new TagOccasion(contactId, link.ConversationId, null, now, touch.Id)));
    }
}
