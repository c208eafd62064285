using System.Net.Http.Headers;
using Scrm.Core.Attachments;
using Scrm.Core.Content;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Brings our attachments to the platform.</summary>
internal sealed class WeChatUploads(WeChatClient client, IAttachmentStore attachments, TimeProvider clock)
{
    /// <summary>The platform's id of the content's attachment, or what became of the send that needed it.</summary>
    public async Task<(string? MediaId, SendOutcome? Outcome)> MediaIdAsync(
        WeChatSettings settings, MessageContent content, CancellationToken cancellationToken)
    {
        if (content.Media is not { AttachmentId: { } id })
        {
            return content.Media?.PlatformId is { } known ? (known, null) : (null, SendOutcome.Refused(WeChatRefusals.MediaMissing));
        }

        if (await attachments.FindAsync(id, cancellationToken) is not { } attachment)
        {
            return (null, SendOutcome.Refused(WeChatRefusals.MediaMissing));
        }

        if (attachment.Size > WeChatLimits.UploadBytes(content.Type))
        {
            return (null, SendOutcome.Refused(WeChatRefusals.MediaTooLarge));
        }

        if (WeChatFileTypes.Extension(content.Type, attachment.ContentType) is not { } extension)
        {
            return (null, SendOutcome.Refused(WeChatRefusals.MediaFormat));
        }

        if (await BytesAsync(id, attachment.Size, cancellationToken) is not { } bytes)
        {
            return (null, SendOutcome.Refused(WeChatRefusals.MediaMissing));
        }

        var type = content.Type.ToString().ToLowerInvariant();
        var answer = await client.UploadAsync(
            settings,
            "/cgi-bin/media/upload",
            $"type={type}",
            () => Form(bytes, attachment.ContentType, $"{type}.{extension}"),
            WeChatJson.Default.WeChatUploaded,
            cancellationToken);
        return answer is { IsOk: true, Value.MediaId: { } mediaId }
            ? (mediaId, null)
            : (null, WeChatErrors.Outcome((answer.Failure ?? WeChatFailure.Unanswered).BeforeTheCall(), clock.GetUtcNow()));
    }

    private async Task<byte[]?> BytesAsync(string id, long size, CancellationToken cancellationToken)
    {
        await using var stream = await attachments.OpenAsync(id, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[size];
        await stream.ReadExactlyAsync(bytes, cancellationToken);
        return bytes;
    }

    // The platform reads multipart narrowly: a known length, quoted names, an unquoted boundary.
    private static MultipartFormDataContent Form(byte[] bytes, string contentType, string fileName)
    {
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue(contentType);
        file.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "\"media\"", FileName = $"\"{fileName}\"" };
        var form = new MultipartFormDataContent { file };
        foreach (var parameter in form.Headers.ContentType!.Parameters.Where(p => p.Name == "boundary"))
        {
            parameter.Value = parameter.Value!.Trim('"');
        }

        return form;
    }
}
