using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Scrm.Tests.RemoteBots;

/// <summary>A bot on this machine that speaks the Activity protocol, and the authority that gives tokens for it.</summary>
internal sealed class FakeRemoteBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private int _tokens;

    private FakeRemoteBot(WebApplication app) => _app = app;

    public ConcurrentQueue<JsonElement> Heard { get; } = [];

    public ConcurrentQueue<string> Authorizations { get; } = [];

    public ConcurrentQueue<IFormCollection> TokenAsks { get; } = [];

    /// <summary>What it answers a message.</summary>
    public Func<JsonElement, Task<(int Status, string Body)>> Answer { get; set; } = _ => Task.FromResult((200, ""));

    public string Url => $"{Root}/api/messages";

    public string TokenUrl => $"{Root}/token";

    private string Root => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<FakeRemoteBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new FakeRemoteBot(builder.Build());
        bot._app.MapPost("/api/messages", bot.HearAsync);
        bot._app.MapPost("/token", async (HttpContext context) =>
        {
            bot.TokenAsks.Enqueue(await context.Request.ReadFormAsync());
            return Results.Json(new { access_token = $"token-{++bot._tokens}", expires_in = 3600, token_type = "Bearer" });
        });
        await bot._app.StartAsync();
        return bot;
    }

    /// <summary>It answers every message with these activities, in its response.</summary>
    public void Says(params object[] activities) => Answer = activity => Task.FromResult(
        (200, activity.GetProperty("type").GetString() == "message" ? JsonSerializer.Serialize(new { activities }) : ""));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HearAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var activity = document.RootElement.Clone();
        Heard.Enqueue(activity);
        Authorizations.Enqueue(context.Request.Headers.Authorization.ToString());
        var (status, body) = await Answer(activity);
        context.Response.StatusCode = status;
        await context.Response.WriteAsync(body);
    }
}
