using System.Text;

namespace Scrm.Bot.Channels.WeChat;

/// <summary>Parametric QR codes: whoever scans one tells us its scene.</summary>
internal sealed class WeChatQr(WeChatClient client, WeChatHttp http)
{
    public async Task<WeChatAnswer<WeChatQrGiven>> CreateAsync(WeChatSettings settings, WeChatQrAsk ask, CancellationToken cancellationToken)
    {
        var given = await client.PostAsync(
            settings, "/cgi-bin/qrcode/create", ask, WeChatJson.Default.WeChatQrAsk, WeChatJson.Default.WeChatQrGiven, cancellationToken);
        return given.IsOk ? given.Value with { PictureUrl = PictureUrl(settings, given.Value.Ticket) } : given;
    }

    /// <summary>The code's picture; needs no token.</summary>
    public Task<WeChatAnswer<byte[]>> PictureAsync(WeChatSettings settings, string ticket, CancellationToken cancellationToken) =>
        http.ExchangeAsync(new HttpRequestMessage(HttpMethod.Get, PictureUrl(settings, ticket)), cancellationToken);

    public static bool IsScene(string scene) => scene.Length > 0 && Encoding.UTF8.GetByteCount(scene) <= 64;

    private static string PictureUrl(WeChatSettings settings, string ticket) =>
        $"{settings.QrBaseUrl}/cgi-bin/showqrcode?ticket={Uri.EscapeDataString(ticket)}";
}
