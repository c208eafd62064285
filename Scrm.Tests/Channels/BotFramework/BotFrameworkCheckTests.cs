using Microsoft.Extensions.Logging.Abstractions;
using Scrm.Bot.Activities;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Core.InboxChecks;
using Scrm.Core.Inboxes;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Channels.BotFramework;

public sealed class BotFrameworkCheckTests : IDisposable
{
    private readonly Connector _connector = new();
    private readonly BotFrameworkGate _gate;
    private readonly BotFrameworkCheck _check;

    public BotFrameworkCheckTests()
    {
        var clock = new FakeClock();
        _gate = new BotFrameworkGate(_connector, clock);
        _check = new BotFrameworkCheck(_gate, new ClientTokens(_connector, clock, NullLogger<ClientTokens>.Instance));
    }

    public void Dispose()
    {
        _gate.Dispose();
        _connector.Dispose();
    }

    [Fact]
    public async Task With_keys_a_token_and_a_safe_address_all_is_well() =>
        Assert.All(await RunAsync(Connector.Inbox), item => Assert.Equal(CheckState.Ok, item.State));

    [Fact]
    public async Task An_authority_that_cannot_be_reached_gives_neither_keys_nor_a_token()
    {
        _connector.IsAway = true;

        var found = await RunAsync(Connector.Inbox);

        Assert.Equal(["noKeys", "noToken"], found.Where(item => item.State == CheckState.Failed).Select(item => item.Problem));
        Assert.All(found.Where(item => item.State == CheckState.Failed), item => Assert.Equal("authority.test", item.Detail));
    }

    [Fact]
    public async Task Missing_settings_are_named_and_nobody_is_asked()
    {
        var settings = new Dictionary<string, string>(Connector.Inbox.Settings);
        settings.Remove("AppSecret");
        settings["TokenUrl"] = "nowhere";

        var found = await RunAsync(Connector.Inbox with { Settings = settings });

        Assert.Equal((CheckKind.Settings, "settings", "AppSecret, TokenUrl"), (found[0].Kind, found[0].Problem, found[0].Detail));
        Assert.Empty(_connector.Asked);
    }

    [Fact]
    public async Task An_inbox_that_is_off_and_an_address_in_clear_are_told()
    {
        var found = await RunAsync(Connector.Inbox with { Enabled = false }, "http://shop.example");

        Assert.Equal(["inboxOff", "doorNotEncrypted"], found.Select(item => item.Problem).OfType<string>());
    }

    private Task<IReadOnlyList<CheckItem>> RunAsync(Inbox inbox, string baseUrl = "https://shop.example") =>
        _check.RunAsync(inbox, baseUrl, false, TestContext.Current.CancellationToken);
}
