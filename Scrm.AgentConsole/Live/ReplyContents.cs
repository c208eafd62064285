using Scrm.AgentConsole.Wire;
using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Live;

/// <summary>Turns what a console sends into a message; an attachment must be stored, and be what the message says it is.</summary>
internal sealed class ReplyContents(IAttachmentStore attachments)
{
    private const int MaxLabel = 60;

    public async Task<Result<MessageContent>> ReadAsync(ReplyContent content, CancellationToken cancellationToken)
    {
        switch (content.Type)
        {
            case MessageType.Image or MessageType.Voice or MessageType.Video or MessageType.File:
                return content.AttachmentId is { } id && await attachments.FindAsync(id, cancellationToken) is { } file
                    ? OfFile(content, file)
                    : new Fault(FaultCode.Invalid, "There is no such attachment. Upload it first.", "attachment");
            case MessageType.Menu:
                return (content.Choices ?? []).Any(c => c is not { Id.Length: > 0 and <= MaxLabel, Label.Length: > 0 and <= MaxLabel })
                    ? new Fault(FaultCode.Invalid, $"A choice has an id and a label of 1 to {MaxLabel} characters.", "choices")
                    : new MessageContent { Type = content.Type, Text = content.Text, Choices = content.Choices };
            case MessageType.Link:
                return new MessageContent { Type = content.Type, Text = content.Text, Link = content.Link };
            default:
                return new MessageContent { Type = content.Type, Text = content.Text };
        }
    }

    /// <summary>All of them, or what is wrong with the first that is not well.</summary>
    public async Task<Result<IReadOnlyList<MessageContent>>> ReadAllAsync(IEnumerable<ReplyContent> contents, CancellationToken cancellationToken)
    {
        List<MessageContent> read = [];
        foreach (var content in contents)
        {
            var one = await ReadAsync(content, cancellationToken);
            if (!one.IsOk)
            {
                return one.Fault;
            }

            read.Add(one.Value);
        }

        return read;
    }

    private static Result<MessageContent> OfFile(ReplyContent content, Attachment file) =>
        file.ContentType.StartsWith(KindOf(content.Type), StringComparison.Ordinal)
            ? new MessageContent
            {
                Type = content.Type,
                Text = content.Text,
                Media = new Media { AttachmentId = file.Id, ContentType = file.ContentType, Size = file.Size, FileName = file.FileName },
            }
            : new Fault(FaultCode.Invalid, "The attachment is not of this kind.", "attachmentKind");

    private static string KindOf(MessageType type) => type switch
    {
        MessageType.Image => "image/",
        MessageType.Voice => "audio/",
        MessageType.Video => "video/",
        _ => "",
    };
}
