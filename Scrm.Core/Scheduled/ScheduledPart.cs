using Scrm.Core.Content;

namespace Scrm.Core.Scheduled;

/// <summary>One message of a scheduled reply.</summary>
/// <param name="ClientId">The client id it is sent with, always the same: so it is sent once.</param>
/// <param name="Content">What.</param>
public sealed record ScheduledPart(string ClientId, MessageContent Content)
{
    /// <summary>The messages of a reply, in the order they leave: attachments first, then the words.</summary>
    public static IReadOnlyList<ScheduledPart> Of(ScheduledReply reply) =>
    [
        .. reply.Attachments.Select((content, index) => new ScheduledPart($"scheduled:{reply.Id}:{index + 1}", content)),
        .. string.IsNullOrWhiteSpace(reply.Text) ? [] : new[] { new ScheduledPart($"scheduled:{reply.Id}", MessageContent.OfText(reply.Text)) },
    ];
}
