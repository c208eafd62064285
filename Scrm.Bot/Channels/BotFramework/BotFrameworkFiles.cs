using Scrm.Bot.Activities;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Conversations;

namespace Scrm.Bot.Channels.BotFramework;

/// <summary>Small files travel inside the message; connectors have no common way to upload larger ones.</summary>
internal sealed class BotFrameworkFiles(IAttachmentStore attachments)
{
    private const long Largest = 200 * 1024;

    /// <summary>The attachment for content that has one, or why not; both null: it has none.</summary>
    public async Task<(ActivityAttachment? File, DeliveryError? Problem)> InlineAsync(MessageContent content, CancellationToken cancellationToken)
    {
        if (content.Media?.AttachmentId is not { } id)
        {
            return (null, null);
        }

        if (await attachments.FindAsync(id, cancellationToken) is not { } facts || await attachments.OpenAsync(id, cancellationToken) is not { } stream)
        {
            return (null, BotFrameworkErrors.FileMissing);
        }

        await using (stream)
        {
            if (facts.Size > Largest)
            {
                return (null, BotFrameworkErrors.FileTooLarge);
            }

            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes, cancellationToken);
            var address = $"data:{facts.ContentType};base64,{Convert.ToBase64String(bytes.ToArray())}";
            return (new ActivityAttachment(facts.ContentType, address, null, facts.FileName), null);
        }
    }
}
