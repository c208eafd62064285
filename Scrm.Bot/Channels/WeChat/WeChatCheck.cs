using Scrm.Core.InboxChecks;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.WeChat;

/// <inheritdoc cref="IAccountCheck"/>
internal sealed class WeChatCheck(WeChatProbe probe, WeChatDoor door) : IAccountCheck
{
    private static readonly string[] Names = ["AppId", "AppSecret", "Token", "Mode", "EncodingAesKey", "ApiBaseUrl"];

    public async Task<IReadOnlyList<CheckItem>> RunAsync(Inbox inbox, string baseUrl, bool hasCalled, CancellationToken cancellationToken)
    {
        if (WeChatChannel.Read(inbox, out var problems) is not { } settings)
        {
            // Each problem names its setting.
            var wrong = string.Join(", ", Names.Where(name => problems.Any(p => p.Contains($"{name} ", StringComparison.Ordinal) || p.Contains($"{name}。", StringComparison.Ordinal))));
            return
            [
                CheckItem.Failed(CheckKind.Settings, "settings", wrong),
                .. new[] { CheckKind.Platform, CheckKind.Credentials, CheckKind.Whitelist, CheckKind.Clock, CheckKind.Permission, CheckKind.Door }.Select(CheckItem.Skipped),
            ];
        }

        var platform = probe.RunAsync(settings, cancellationToken);
        var ourDoor = door.RunAsync(settings, inbox, baseUrl, hasCalled, cancellationToken);
        return
        [
            inbox.Enabled ? CheckItem.Ok(CheckKind.Settings) : CheckItem.Failed(CheckKind.Settings, "inboxOff"),
            .. await platform,
            await ourDoor,
        ];
    }
}
