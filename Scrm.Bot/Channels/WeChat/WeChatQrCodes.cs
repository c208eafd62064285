using Scrm.Core.Foundation;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <inheritdoc cref="IQrCodes"/>
internal sealed class WeChatQrCodes(WeChatAccountTools tools) : IQrCodes
{
    public async Task<Result<QrCode>> CreateAsync(Inbox inbox, string scene, CancellationToken cancellationToken)
    {
        var given = await tools.CreateQrAsync(inbox, scene, life: null, cancellationToken);
        return given.IsOk ? new QrCode(given.Value.PictureUrl ?? "", given.Value.Url) : given.Fault;
    }
}
