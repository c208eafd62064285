using System.Collections.Concurrent;
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
        await model._app.StartAsync();
        return model;
    }

    public void Says(string content) => Answer = context => context.Response.WriteAsJsonAsync(
        new { id = "c1", model = "served", choices = new[] { new { message = new { role = "assistant", content }, finish_reason = "stop" } } });

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
