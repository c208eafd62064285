using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Scrm.Tests.Writing;

/// <summary>An OpenAI-compatible server on this machine that says what it is told to.</summary>
internal sealed class FakeModel : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeModel(WebApplication app) => _app = app;

    public ConcurrentQueue<(string Body, string Authorization)> Calls { get; } = [];

    public Func<HttpContext, Task> Answer { get; set; } = _ => Task.CompletedTask;

    /// <summary>Texts whose places were asked for.</summary>
    public ConcurrentQueue<(string Model, string[] Texts, string Authorization)> Placed { get; } = [];

    public Func<HttpContext, string[], Task> Place { get; set; } = (context, _) => context.Response.WriteAsync("{}");

    public string BaseUrl => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1";

    public static async Task<FakeModel> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var model = new FakeModel(builder.Build());
        model._app.MapPost("/v1/chat/completions", async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            model.Calls.Enqueue((await reader.ReadToEndAsync(), context.Request.Headers.Authorization.ToString()));
            await model.Answer(context);
        });
        model._app.MapPost("/v1/embeddings", async context =>
        {
            var call = await context.Request.ReadFromJsonAsync<JsonElement>();
            string[] texts = [.. call.GetProperty("input").EnumerateArray().Select(t => t.GetString()!)];
            model.Placed.Enqueue((call.GetProperty("model").GetString()!, texts, context.Request.Headers.Authorization.ToString()));
            await model.Place(context, texts);
        });
        await model._app.StartAsync();
        return model;
    }

    public void Says(string content) => Answer = context => context.Response.WriteAsJsonAsync(
        new { id = "c1", model = "served", choices = new[] { new { message = new { role = "assistant", content }, finish_reason = "stop" } } });

    public void Places(Func<string, float[]> place) => Place = (context, texts) => context.Response.WriteAsJsonAsync(
        new { data = texts.Select((text, index) => new { index, embedding = place(text) }).Reverse() });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
