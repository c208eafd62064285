using Scrm.Core.Contacts;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Foundation;

namespace Scrm.Core.Turns;

/// <summary>What a message tells about the person behind it.</summary>
internal static class ContactRules
{
    private const int StandInLength = 4;

    /// <summary>The person after the message: found anew, in the region of the account, or seen again.</summary>
    public static Contact After(InboundMessage inbound, Contact? before, DateTimeOffset now, IIdFactory ids, Regions regions)
    {
        var known = before ?? new Contact
        {
            Id = regions.NewId(inbound.InboxId, ids),
            Name = inbound.ContactName ?? StandIn(inbound.ExternalId),
            Identities = [new ContactIdentity(inbound.InboxId, inbound.ExternalId)],
            Source = SourceOf(inbound.Content),
            CreatedAt = now,
            LastSeenAt = now,
        };
        return known with
        {
            LastSeenAt = now,
            Following = inbound.Content.Event?.Kind switch
            {
                PlatformEventKind.Subscribe => true,
                PlatformEventKind.Unsubscribe => false,
                _ => known.Following,
            },
            Version = known.Version + 1,
        };
    }

    private static string SourceOf(MessageContent content) => content.Event switch
    {
        { Scene: { } scene } => $"scan:{scene}",
        { Kind: PlatformEventKind.Subscribe } => "follow",
        null => "message",
        { Name: var name } => $"event:{name.ToLowerInvariant()}",
    };

    // Platforms rarely tell names any more; the end of the id tells people apart.
    private static string StandIn(string externalId) =>
        $"客户 {(externalId.Length <= StandInLength ? externalId : externalId[^StandInLength..])}";
}
