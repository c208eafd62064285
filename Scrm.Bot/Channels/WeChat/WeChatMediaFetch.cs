using Scrm.Core.Attachments;
using Scrm.Core.Content;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Brings customers' attachments from the platform, which keeps them three days.</summary>
internal sealed class WeChatMediaFetch(WeChatClient client, WeChatHttp http, TimeProvider clock)
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(60);

    /// <summary>
    /// The media with its attachment, or with one of the problems <c>settings</c>, <c>expired</c>, <c>refused</c>, <c>tooLarge</c>,
    /// <c>unreachable</c> (worth another try), <c>unsupported</c>.
    /// </summary>
    public async Task<Media> FetchAsync(Inbox inbox, Media media, IAttachmentStore attachments, CancellationToken cancellationToken)
    {
        if (WeChatChannel.Read(inbox, out _) is not { } settings)
        {
            return media with { Problem = "settings" };
        }

        using var late = new CancellationTokenSource(Timeout, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            var opened = await OpenAsync(settings, media, either.Token);
            return opened.IsOk
                ? await SaveAsync(opened.Value, media, attachments, either.Token)
                : media with { Problem = Problem(opened.Failure) };
        }
        catch (AttachmentTooLargeException)
        {
            return media with { Problem = "tooLarge" };
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return media with { Problem = "unreachable" };
        }
    }

    private async Task<WeChatAnswer<WeChatDownload>> OpenAsync(WeChatSettings settings, Media media, CancellationToken cancellationToken)
    {
        var download = media.PlatformId is { } id
            ? await client.DownloadAsync(settings, "/cgi-bin/media/get", $"media_id={Uri.EscapeDataString(id)}", cancellationToken)
            : new WeChatFailure(WeChatFailureKind.NoSuchCall);
        if (download.IsOk && download.Value.VideoUrl is { } film)
        {
            download.Value.Dispose();
            return await DirectAsync(settings, film, download.Failure, cancellationToken);
        }

        // An account without the media permission still gets the picture's public address.
        return download.IsOk ? download : await DirectAsync(settings, media.PlatformUrl, download.Failure, cancellationToken);
    }

    private async Task<WeChatAnswer<WeChatDownload>> DirectAsync(
        WeChatSettings settings, string? address, WeChatFailure? before, CancellationToken cancellationToken)
    {
        if (WeChatAddresses.MayFetch(settings, address) is not { } uri)
        {
            return before ?? new WeChatFailure(WeChatFailureKind.NoSuchCall);
        }

        var opened = await http.OpenAsync(new HttpRequestMessage(HttpMethod.Get, uri), cancellationToken);
        return opened.IsOk ? await WeChatDownload.ReadAsync(opened.Value, cancellationToken) : before ?? opened.Failure;
    }

    private static async Task<Media> SaveAsync(
        WeChatDownload download, Media media, IAttachmentStore attachments, CancellationToken cancellationToken)
    {
        using (download)
        {
            if (download.Length > WeChatLimits.FetchBytes || download.VideoUrl is not null)
            {
                return media with { Problem = download.VideoUrl is null ? "tooLarge" : "unsupported" };
            }

            var saved = await attachments.SaveAsync(
                download.Content, download.ContentType, download.FileName ?? media.FileName, WeChatLimits.FetchBytes, cancellationToken);
            return media with
            {
                AttachmentId = saved.Id,
                ContentType = saved.ContentType,
                Size = saved.Size,
                FileName = saved.FileName,
                Problem = null,
            };
        }
    }

    private static string Problem(WeChatFailure failure) => failure switch
    {
        { Kind: WeChatFailureKind.Platform, Code: 40007 } => "expired",
        { Kind: WeChatFailureKind.Platform, Code: not (-1 or 45009 or 45011) } => "refused",
        { Kind: WeChatFailureKind.NoSuchCall, Code: 0 } => "unsupported",
        { Kind: WeChatFailureKind.NoSuchCall } => "refused",
        _ => "unreachable",
    };
}
