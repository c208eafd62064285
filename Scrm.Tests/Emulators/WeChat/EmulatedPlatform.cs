using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Scrm.Emulators;
using Scrm.Emulators.WeChat.Accounts;
using Scrm.Emulators.WeChat.State;

namespace Scrm.Tests.Emulators.WeChat;

/// <summary>The emulated platform with one account, a clock in hand and a fake gateway behind the webhook.</summary>
internal sealed class EmulatedPlatform : IAsyncDisposable
{
    public const string AppId = "wx0000000000000001";
    public const string Key = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG";
    private readonly WebApplication _app;

    private EmulatedPlatform(WebApplication app, HandClock clock, FakeGateway gateway)
    {
        (_app, Clock, Gateway) = (app, clock, gateway);
        Http = app.GetTestClient();
        Http.BaseAddress = new Uri("http://localhost/emulators/wechat/");
    }

    public HandClock Clock { get; }

    public FakeGateway Gateway { get; }

    public HttpClient Http { get; }

    public AccountState Account => _app.Services.GetRequiredService<Platform>().All[0];

    /// <summary>The road to the platform for a client of another program.</summary>
    public HttpMessageHandler Road() => _app.GetTestServer().CreateHandler();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<EmulatedPlatform> StartAsync(WeChatMode mode = WeChatMode.Plain, string? stateFile = null)
    {
        var (clock, gateway) = (new HandClock(), new FakeGateway());
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(Settings(mode).ToConfiguration());
        builder.Configuration.AddInMemoryCollection(
        [
            new($"{EmulatedWeChatAccount.Section}:StateFile", stateFile),
            new($"{EmulatedWeChatAccount.Section}:RetryPauseSeconds", "0"),
        ]);
        builder.Services.AddRouting();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddScrmEmulators(builder.Configuration);
        builder.Services.AddHttpClient("wechat-emulator").ConfigurePrimaryHttpMessageHandler(() => gateway);
        var app = builder.Build();
        app.UseRouting();
        app.MapScrmEmulators();
        await app.StartAsync(Stop);
        return new(app, clock, gateway);
    }

    public static EmulatedWeChatAccount Settings(WeChatMode mode) => new()
    {
        AppId = AppId,
        AppSecret = "topsecret",
        Token = "pushtoken",
        EncodingAesKey = mode == WeChatMode.Plain ? "" : Key,
        Mode = mode,
        AccountId = "gh_1",
        Name = "测试号",
        WebhookUrl = "http://gateway.test/channels/wechat/demo",
        Menu = [new() { Name = "帮助", Type = "click", Key = "HELP" }],
    };

    public async Task<JsonObject> PhoneAsync(string who, string action, object? body = null) =>
        await ReadAsync(await Http.PostAsJsonAsync($"phones/{who}/{action}", body ?? new { }, Stop));

    public async Task<JsonObject> GetAsync(string path) => await ReadAsync(await Http.GetAsync(path, Stop));

    public async Task<JsonObject> ControlAsync(string path, object body) => await ReadAsync(await Http.PostAsJsonAsync(path, body, Stop));

    /// <summary>Buys a fresh classic token.</summary>
    public async Task<string> TokenAsync() =>
        (string)(await GetAsync($"cgi-bin/token?grant_type=client_credential&appid={AppId}&secret=topsecret"))["access_token"]!;

    public async Task<JsonObject> CallAsync(string path, object? body = null, string? token = null)
    {
        var address = $"cgi-bin/{path}{(path.Contains('?') ? '&' : '?')}access_token={token ?? await TokenAsync()}";
        if (body is null)
        {
            return await GetAsync(address);
        }

        var json = body as string ?? JsonSerializer.Serialize(body, Unescaped);
        return await ReadAsync(await Http.PostAsync(address, new StringContent(json, Encoding.UTF8, "application/json"), Stop));
    }

    public async Task<int> SendTextAsync(string who, string text, string? token = null) =>
        Code(await CallAsync("message/custom/send", new { touser = who, msgtype = "text", text = new { content = text } }, token));

    /// <summary>Follows and waits until the platform has pushed it and made something of the answer.</summary>
    public async Task FollowAsync(string who)
    {
        await PhoneAsync(who, "follow");
        await Gateway.NextAsync();
        while (true)
        {
            var change = Account.Changes.Next;
            if ((await GetAsync($"phones/{who}/traffic"))["entries"]!.AsArray().Any(entry => (string?)entry!["direction"] == TrafficEntry.Push))
            {
                return;
            }

            await change.WaitAsync(TimeSpan.FromSeconds(20), Stop);
        }
    }

    /// <summary>The phone's lines once they satisfy the test.</summary>
    public async Task<IReadOnlyList<JsonObject>> ChatWhenAsync(string who, Func<IReadOnlyList<JsonObject>, bool> enough)
    {
        while (true)
        {
            var change = Account.Changes.Next;
            var lines = (await GetAsync($"phones/{who}/chat"))["lines"]!.AsArray().Select(line => line!.AsObject()).ToList();
            if (enough(lines))
            {
                return lines;
            }

            await change.WaitAsync(TimeSpan.FromSeconds(20), Stop);
        }
    }

    public static int Code(JsonObject answer) => (int?)answer["errcode"] ?? 0;

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync(CancellationToken.None);
        await _app.DisposeAsync();
    }

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static async Task<JsonObject> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return (await response.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
        }
    }
}
