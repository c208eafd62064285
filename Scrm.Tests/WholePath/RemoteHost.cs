using System.Globalization;
using Scrm.Tests.Doubles;
using Scrm.Tests.RemoteBots;

namespace Scrm.Tests.WholePath;

/// <summary>A host with an inbox for connectors, wired to the emulated one, and a bot on this machine that may answer it.</summary>
public sealed class RemoteHost : IAsyncLifetime
{
    public const string AdminPassword = "an-admin-password";

    internal HostProcess Host { get; private set; } = null!;

    internal FakeRemoteBot Bot { get; private set; } = null!;

    internal string Emulator => $"{Host.Address}emulators/botframework";

    public async ValueTask InitializeAsync()
    {
        Bot = await FakeRemoteBot.StartAsync();
        var port = FreePorts.Take();
        var root = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");
        Host = await HostProcess.StartAsync(
            HostProcess.NewDataDirectory(),
            new Dictionary<string, string>
            {
                ["Scrm__Bootstrap__AdminPassword"] = AdminPassword,
                ["Scrm__Hooks__AllowHttpLoopback"] = "true",
                ["Scrm__RemoteBots__ServiceUrl"] = root,
                ["Scrm__Inboxes__0__Id"] = "bf",
                ["Scrm__Inboxes__0__Channel"] = "botframework",
                ["Scrm__Inboxes__0__Settings__AppId"] = "our-app",
                ["Scrm__Inboxes__0__Settings__AppSecret"] = "our-secret",
                ["Scrm__Inboxes__0__Settings__OpenIdMetadata"] = $"{root}/emulators/botframework/.well-known/openidconfiguration",
                ["Scrm__Inboxes__0__Settings__TokenUrl"] = $"{root}/emulators/botframework/token",
                ["Scrm__Inboxes__0__Settings__ServiceUrls"] = $"{root}/emulators/botframework",
            },
            port);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Bot.DisposeAsync();
    }
}
