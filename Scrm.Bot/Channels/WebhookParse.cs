using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels;

/// <summary>What a webhook call turned out to be: refused, or genuine with any number of messages.</summary>
internal sealed record WebhookParse
{
    /// <summary>Set when the call is not genuine or not readable: nothing is stored.</summary>
    public WebhookRefusal? Refusal { get; private init; }

    /// <summary>The messages; may be empty (a platform's test call).</summary>
    public IReadOnlyList<InboundMessage> Messages { get; private init; } = [];

    /// <summary>Answer once everything is durable and no passive reply goes with it.</summary>
    public WebhookAnswer Acknowledgement { get; private init; } = WebhookAnswer.Text("");

    /// <summary>Renders a reply that travels in the response to this very call; null when the channel or the call takes none. Null result: this content cannot travel so.</summary>
    public Func<MessageContent, byte[]?>? RenderPassive { get; private init; }

    /// <summary>Content type of passive replies.</summary>
    public string PassiveContentType { get; private init; } = "text/plain";

    public static WebhookParse Refused(int statusCode, string reason) => Refused(new WebhookRefusal(statusCode, reason));

    public static WebhookParse Refused(WebhookRefusal refusal) => new() { Refusal = refusal };

    public static WebhookParse Genuine(
        IReadOnlyList<InboundMessage> messages,
        WebhookAnswer acknowledgement,
        Func<MessageContent, byte[]?>? renderPassive = null,
        string passiveContentType = "text/plain") =>
        new() { Messages = messages, Acknowledgement = acknowledgement, RenderPassive = renderPassive, PassiveContentType = passiveContentType };
}
