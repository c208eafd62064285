using Scrm.Bot.Activities;
using Scrm.Core.InboxChecks;
using Scrm.Core.Inboxes;

namespace Scrm.Bot.Channels.BotFramework;

/// <inheritdoc cref="IAccountCheck"/>
internal sealed class BotFrameworkCheck(BotFrameworkGate gate, ClientTokens tokens) : IAccountCheck
{
    private static readonly string[] Names = ["AppId", "AppSecret", "OpenIdMetadata", "TokenUrl", "ServiceUrls"];

    public async Task<IReadOnlyList<CheckItem>> RunAsync(Inbox inbox, string baseUrl, bool hasCalled, CancellationToken cancellationToken)
    {
        if (BotFrameworkChannel.Read(inbox, out var problems) is not { } settings)
        {
            // Each problem names its setting.
            var wrong = string.Join(", ", Names.Where(name => problems.Any(p => p.Contains($"{name} ", StringComparison.Ordinal) || p.Contains($"{name}。", StringComparison.Ordinal))));
            return [CheckItem.Failed(CheckKind.Settings, "settings", wrong), CheckItem.Skipped(CheckKind.Platform), CheckItem.Skipped(CheckKind.Credentials), Door(baseUrl)];
        }

        var keys = gate.HasKeysAsync(settings, cancellationToken);
        var token = tokens.GetAsync(BotFrameworkSender.AskOf(settings), null, cancellationToken);
        return
        [
            inbox.Enabled ? CheckItem.Ok(CheckKind.Settings) : CheckItem.Failed(CheckKind.Settings, "inboxOff"),
            await keys ? CheckItem.Ok(CheckKind.Platform) : CheckItem.Failed(CheckKind.Platform, "noKeys", settings.OpenIdMetadata.Host),
            await token is not null ? CheckItem.Ok(CheckKind.Credentials) : CheckItem.Failed(CheckKind.Credentials, "noToken", settings.TokenUrl.Host),
            Door(baseUrl),
        ];
    }

    // A connector shows no call that we could make ourselves: only what can be seen of the address is looked at.
    private static CheckItem Door(string baseUrl) =>
        !Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) ? CheckItem.Failed(CheckKind.Door, "doorNoAddress")
        : address.Scheme != Uri.UriSchemeHttps ? CheckItem.Warning(CheckKind.Door, "doorNotEncrypted", baseUrl)
        : CheckItem.Ok(CheckKind.Door, baseUrl);
}
