using Microsoft.Extensions.Options;

namespace Scrm.Bot.Gateway;

/// <summary>Who may call how often.</summary>
internal sealed class Limits(IOptions<GatewayOptions> options, TimeProvider time)
{
    private const int MaxSenders = 50_000;
    private const int MaxInboxes = 10_000;

    private readonly TokenBuckets<(string InboxId, string ExternalId)> _senders =
        new(options.Value.SenderBurst, options.Value.SenderPerSecond, MaxSenders, time);

    private readonly TokenBuckets<string>? _inboxes = options.Value.InboxPerSecond == 0
        ? null
        : new(2 * options.Value.InboxPerSecond, options.Value.InboxPerSecond, MaxInboxes, time);

    private readonly TokenBuckets<string> _links = new(options.Value.LinkBurst, options.Value.LinksPerSecond, MaxSenders, time);

    /// <summary>False: so many links were opened from this address that no people are behind it.</summary>
    public bool MayOpenLink(string address) => _links.TryTake(address);

    /// <summary>False: this person writes faster than anybody reads; the message is kept, and the bot says nothing to it.</summary>
    public bool MayBeAnswered(string inboxId, string externalId) => _senders.TryTake((inboxId, externalId));

    /// <summary>False: the platform is to come again later.</summary>
    public bool MayCall(string inboxId) => _inboxes?.TryTake(inboxId) ?? true;
}
