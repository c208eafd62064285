using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Conversations;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels;

/// <summary>One social network: is a call genuine, what does it say, how is a message sent. Discovered by this base class; one instance serves all inboxes.</summary>
internal abstract class ChannelAdapter
{
    /// <summary>The channel's name in paths and settings, for example <c>wechat</c>.</summary>
    public abstract string Channel { get; }

    /// <summary>What is wrong with an inbox's settings, in plain words without secrets; empty when all is well.</summary>
    public abstract IReadOnlyList<string> Check(Inbox inbox);

    /// <summary>Answers the platform's verification call (GET).</summary>
    public abstract WebhookAnswer Verify(Inbox inbox, WebhookRequest request);

    /// <summary>Checks that a call is genuine where that takes the network (keys that change); null: it is, or <see cref="Parse"/> sees it. Asked before that.</summary>
    public virtual Task<WebhookRefusal?> AdmitAsync(Inbox inbox, WebhookRequest request, CancellationToken cancellationToken) => Task.FromResult<WebhookRefusal?>(null);

    /// <summary>Checks that a call is genuine and reads its messages. Pure: touches no store and no network.</summary>
    public abstract WebhookParse Parse(Inbox inbox, WebhookRequest request);

    /// <summary>Tries once to send; never throws for what the platform or the network does.</summary>
    /// <param name="inbox">From which account.</param>
    /// <param name="entry">The message.</param>
    /// <param name="mayLeave">Asked as late as can be: false when the process stood still meanwhile and others may have given the message up.</param>
    /// <param name="cancellationToken">Ends the try.</param>
    public abstract Task<SendOutcome> SendAsync(Inbox inbox, OutboxEntry entry, Func<bool> mayLeave, CancellationToken cancellationToken);

    /// <summary>
    /// True: the platform recognises a message that is sent again under its <see cref="OutboxEntry.MessageId"/> and shows it once (LINE's retry
    /// key, WeCom KF's msgid). What nobody confirmed is sent again there until it is; elsewhere it is uncertain.
    /// </summary>
    public virtual bool KnowsRepeats => false;

    /// <summary>Shows or hides "typing" to the customer; quietly nothing where the channel has no such thing.</summary>
    public virtual Task TypingAsync(Inbox inbox, string externalId, bool isTyping, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Fetches an inbound attachment into our store: the media with its attachment id, or with a <see cref="Media.Problem"/>.</summary>
    public virtual Task<Media> FetchMediaAsync(Inbox inbox, Media media, MessageType type, IAttachmentStore attachments, CancellationToken cancellationToken) =>
        Task.FromResult(media with { Problem = "unsupported" });

    /// <summary>The platform's QR codes; null where the channel has none.</summary>
    public virtual IQrCodes? Codes => null;

    /// <summary>Asks the platform who a person is; null when it does not tell.</summary>
    public virtual Task<ContactFacts?> FactsAsync(Inbox inbox, string externalId, CancellationToken cancellationToken) =>
        Task.FromResult<ContactFacts?>(null);

    /// <summary>The account's own menu; null where the channel has none.</summary>
    public virtual IAccountMenus? Menus => null;

    /// <summary>Looks at the connection to the platform; null where the channel cannot.</summary>
    public virtual IAccountCheck? Connection => null;

    /// <summary>The platform's own tags on people; null where the channel has none.</summary>
    public virtual IPlatformTags? Tags => null;
}
