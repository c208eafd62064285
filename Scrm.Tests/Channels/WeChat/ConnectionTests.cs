using System.Net;
using System.Web;
using Scrm.Bot.Channels.WeChat;
using Scrm.Core.InboxChecks;

namespace Scrm.Tests.Channels.WeChat;

/// <summary>What a look at an account's connection says, error by error.</summary>
public sealed class ConnectionTests
{
    private const string Ours = "https://chat.example.com";
    private const string Door = "/channels/wechat/inbox";
    private const string Menu = "/cgi-bin/menu/get";

    private readonly FakePlatform _platform = new FakePlatform()
        .Answer(Menu, """{"errcode":46003,"errmsg":"menu no exist"}""");

    [Fact]
    public async Task Where_all_is_well_every_item_says_so()
    {
        var items = await RunAsync(echo: true);

        Assert.All(items, item => Assert.Equal(CheckState.Ok, item.State));
        Assert.Equal(
            [CheckKind.Settings, CheckKind.Platform, CheckKind.Credentials, CheckKind.Whitelist, CheckKind.Clock, CheckKind.Permission, CheckKind.Door],
            items.Select(i => i.Kind));
    }

    [Theory]
    [InlineData(40013, CheckKind.Credentials, "badAppId")]
    [InlineData(40125, CheckKind.Credentials, "badSecret")]
    [InlineData(40001, CheckKind.Credentials, "badSecret")]
    [InlineData(40243, CheckKind.Credentials, "secretFrozen")]
    [InlineData(45009, CheckKind.Credentials, "dailyLimit")]
    [InlineData(50007, CheckKind.Credentials, "accountFrozen")]
    [InlineData(61024, CheckKind.Credentials, "otherRefusal")]
    [InlineData(89503, CheckKind.Whitelist, "needsConfirmation")]
    [InlineData(89506, CheckKind.Whitelist, "confirmationRefused")]
    public async Task Each_refusal_of_a_token_is_told_where_it_belongs(int code, CheckKind kind, string problem)
    {
        _platform.Answer(FakePlatform.TokenPath, $$"""{"errcode":{{code}},"errmsg":"no rid: 1"}""");

        var items = await RunAsync(echo: true);

        var failed = Assert.Single(items, i => i.State == CheckState.Failed);
        Assert.Equal((kind, problem, $"{code}"), (failed.Kind, failed.Problem, failed.Detail));
        Assert.Equal(CheckState.Skipped, Of(items, CheckKind.Permission).State);
    }

    [Fact]
    public async Task An_address_that_is_not_on_the_whitelist_is_named()
    {
        _platform.Answer(FakePlatform.TokenPath, """{"errcode":40164,"errmsg":"invalid ip 203.0.113.9 ipv6 ::ffff:203.0.113.9, not in whitelist rid: 65"}""");

        var items = await RunAsync(echo: true);

        Assert.Equal(CheckItem.Failed(CheckKind.Whitelist, "ipNotAllowed", "203.0.113.9"), Of(items, CheckKind.Whitelist));
        // The platform looks at the secret only after the address.
        Assert.Equal(CheckState.Skipped, Of(items, CheckKind.Credentials).State);
    }

    [Theory]
    [InlineData(48001, "noPermission", CheckState.Failed)]
    [InlineData(48004, "apiBanned", CheckState.Failed)]
    [InlineData(40001, "tokenTaken", CheckState.Failed)]
    [InlineData(-1, "callFailed", CheckState.Warning)]
    public async Task A_usual_call_tells_of_permissions(int code, string problem, CheckState state)
    {
        _platform.Answer(Menu, $$"""{"errcode":{{code}},"errmsg":"no"}""");

        var item = Of(await RunAsync(echo: true), CheckKind.Permission);

        Assert.Equal((state, problem), (item.State, item.Problem));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, "notWeChat", CheckState.Failed)]
    [InlineData(HttpStatusCode.BadGateway, "noAnswer", CheckState.Failed)]
    [InlineData(HttpStatusCode.TooManyRequests, "platformBusy", CheckState.Warning)]
    public async Task Another_answer_than_the_platforms_is_told(HttpStatusCode status, string problem, CheckState state)
    {
        _platform.Status(FakePlatform.TokenPath, status);

        var item = Of(await RunAsync(echo: true), CheckKind.Platform);

        Assert.Equal((state, problem), (item.State, item.Problem));
    }

    [Fact]
    public async Task A_platform_that_cannot_be_reached_leaves_the_rest_open()
    {
        _platform.Unreachable = FakePlatform.TokenPath;

        var items = await RunAsync(echo: true);

        Assert.Equal("notReached", Of(items, CheckKind.Platform).Problem);
        Assert.All(items.Where(i => i.Kind is CheckKind.Credentials or CheckKind.Whitelist or CheckKind.Clock or CheckKind.Permission), i => Assert.Equal(CheckState.Skipped, i.State));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(55, null)]
    [InlineData(-600, "clockAhead")]
    [InlineData(600, "clockBehind")]
    public async Task Our_clock_is_held_against_the_platforms(int platformAhead, string? problem)
    {
        var account = new WeChatAccount(_platform);
        _platform.Respond(FakePlatform.TokenPath, _ =>
        {
            var answer = FakePlatform.Json("""{"access_token":"T1","expires_in":7200}""");
            answer.Headers.Date = account.Clock.GetUtcNow().AddSeconds(platformAhead);
            return Task.FromResult(answer);
        });

        Assert.Equal(problem, Of(await RunAsync(account, echo: true), CheckKind.Clock).Problem);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", "doorLocal")]
    [InlineData("https://10.0.0.4", "doorLocal")]
    [InlineData("https://scrm", "doorLocal")]
    [InlineData("https://chat.example.com:8443", "doorPort")]
    [InlineData("chat.example.com", "doorNoAddress")]
    public async Task An_address_that_nobody_outside_can_call_is_not_even_tried(string ours, string problem)
    {
        var item = Of(await RunAsync(echo: true, ours: ours), CheckKind.Door);

        Assert.Equal((CheckState.Failed, problem), (item.State, item.Problem));
        Assert.Empty(_platform.CallsOf(Door));
    }

    [Theory]
    [InlineData(HttpStatusCode.Found, "doorRedirects")]
    [InlineData(HttpStatusCode.NotFound, "doorOther")]
    [InlineData(HttpStatusCode.OK, "doorOther")]
    public async Task Another_answer_at_our_address_is_told(HttpStatusCode status, string problem)
    {
        _platform.Status(Door, status, "some proxy");

        Assert.Equal(problem, Of(await RunAsync(echo: false), CheckKind.Door).Problem);
    }

    [Fact]
    public async Task Our_address_is_called_as_the_platform_verifies_it()
    {
        await RunAsync(echo: true);

        var query = HttpUtility.ParseQueryString(Assert.Single(_platform.CallsOf(Door)).Query);
        Assert.True(WeChatSignature.Matches(query["signature"]!, WeChatAccount.Token, query["timestamp"]!, query["nonce"]!));
    }

    [Theory]
    [InlineData(true, CheckState.Warning, "doorUnreachableHere")]
    [InlineData(false, CheckState.Failed, "doorUnreachable")]
    public async Task An_address_that_cannot_be_reached_from_inside_fails_only_while_the_platform_has_not_called(bool hasCalled, CheckState state, string problem)
    {
        _platform.Unreachable = Door;

        var item = Of(await RunAsync(echo: false, hasCalled: hasCalled), CheckKind.Door);

        Assert.Equal((state, problem), (item.State, item.Problem));
    }

    [Fact]
    public async Task Plain_http_works_and_is_warned_about()
    {
        var item = Of(await RunAsync(echo: true, ours: "http://chat.example.com"), CheckKind.Door);

        Assert.Equal((CheckState.Warning, "doorNotEncrypted"), (item.State, item.Problem));
    }

    [Fact]
    public async Task Settings_that_are_missing_or_malformed_are_named_and_nothing_is_asked()
    {
        var account = new WeChatAccount(_platform)
        {
            Inbox = WeChatAccount.WithSettings(("AppSecret", ""), ("Mode", "secure"), ("EncodingAesKey", "short"), ("ApiBaseUrl", "ftp://x")),
        };

        var items = await RunAsync(account, echo: true);

        Assert.Equal(CheckItem.Failed(CheckKind.Settings, "settings", "AppSecret, EncodingAesKey, ApiBaseUrl"), items[0]);
        Assert.All(items.Skip(1), item => Assert.Equal(CheckState.Skipped, item.State));
        Assert.Empty(_platform.Calls);
    }

    [Fact]
    public async Task An_inbox_that_is_switched_off_is_told()
    {
        var account = new WeChatAccount(_platform) { Inbox = WeChatAccount.WithSettings() with { Enabled = false } };

        Assert.Equal("inboxOff", (await RunAsync(account, echo: true))[0].Problem);
    }

    [Fact]
    public async Task No_item_carries_a_secret()
    {
        _platform.Answer(FakePlatform.TokenPath, """{"errcode":40125,"errmsg":"invalid appsecret secret"}""");

        Assert.All(await RunAsync(echo: true), item => Assert.DoesNotContain("secret", item.Detail ?? "", StringComparison.Ordinal));
    }

    private static CheckItem Of(IReadOnlyList<CheckItem> items, CheckKind kind) => items.Single(i => i.Kind == kind);

    private Task<IReadOnlyList<CheckItem>> RunAsync(bool echo, string ours = Ours, bool hasCalled = false) => RunAsync(new WeChatAccount(_platform), echo, ours, hasCalled);

    private Task<IReadOnlyList<CheckItem>> RunAsync(WeChatAccount account, bool echo, string ours = Ours, bool hasCalled = false)
    {
        if (echo)
        {
            // The known nonce serves as echo too.
            _platform.Answer(Door, "42");
        }

        _platform.Dates = account.Clock.GetUtcNow;
        return account.Adapter.Connection!.RunAsync(account.Inbox, ours, hasCalled, TestContext.Current.CancellationToken);
    }
}
