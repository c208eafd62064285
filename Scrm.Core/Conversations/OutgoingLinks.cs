using Scrm.Core.Agents;
using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;
using Scrm.Core.Links;

namespace Scrm.Core.Conversations;

/// <summary>
/// Tracks the links of what leaves through the outbox, where the inbox asks for it (setting <c>TrackLinks</c>). The transcript keeps the
/// addresses as they were written; the customer gets ours.
/// </summary>
public sealed class OutgoingLinks(IDirectory directory, LinkLibrary library, PublicAddress address, Regions regions)
{
    /// <summary>The inbox setting that turns tracking on.</summary>
    public const string Setting = "TrackLinks";

    /// <summary>What tracks the links of an inbox; null: they leave as they are.</summary>
    public async Task<LinkTracking?> ForAsync(Inbox? inbox, CancellationToken cancellationToken) =>
        address.BaseUrl is not null && IsOn(inbox) ? await library.CurrentAsync(cancellationToken) : null;

    /// <summary>The region of what is sent through an inbox, or null.</summary>
    public string? RegionOf(Inbox inbox) => regions.Of(inbox.Id);

    /// <summary>The commit with the links of its outgoing messages tracked.</summary>
    public async Task<ConversationCommit> TrackAsync(ConversationCommit commit, CancellationToken cancellationToken)
    {
        if (address.BaseUrl is null || commit.Outbox.All(o => o.Passive))
        {
            return commit;
        }

        var inbox = await directory.FindInboxAsync(commit.Conversation.InboxId, cancellationToken);
        return await ForAsync(inbox, cancellationToken) is { } tracking ? Track(commit, tracking) : commit;
    }

    private ConversationCommit Track(ConversationCommit commit, LinkTracking tracking)
    {
        var (outbox, links) = (new List<OutboxEntry>(), new List<ShortLink>(commit.Links));
        foreach (var entry in commit.Outbox)
        {
            var tracked = entry.Passive ? new TrackedContent(entry.Content, []) : tracking.Track(entry.Content, regions.Of(commit.Conversation.Id));
            outbox.Add(entry with { Content = tracked.Content });
            links.AddRange(tracked.Links.Select(link => Of(link, commit, entry.MessageId)));
        }

        return commit with { Outbox = outbox, Links = links };
    }

    /// <summary>The link of a message of the commit.</summary>
    internal static ShortLink Of(MintedLink link, ConversationCommit commit, string messageId) => new()
    {
        Code = link.Code,
        Target = link.Target,
        Keys = link.Keys,
        CampaignCode = link.CampaignCode,
        InboxId = commit.Conversation.InboxId,
        Channel = commit.Conversation.Channel,
        ContactId = commit.Conversation.ContactId,
        ConversationId = commit.Conversation.Id,
        MessageId = messageId,
        CreatedAt = commit.Conversation.UpdatedAt,
    };

    private static bool IsOn(Inbox? inbox) =>
        inbox?.Settings.Any(s => s.Key.Equals(Setting, StringComparison.OrdinalIgnoreCase) && s.Value.Trim().Equals("true", StringComparison.OrdinalIgnoreCase)) == true;
}
