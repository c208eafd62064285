using System.Net.Http.Json;
using Scrm.AgentConsole.Wire;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.AgentConsole;

/// <summary>A signed-in member of staff: HTTP with the cookie, and live connections.</summary>
internal sealed record Desk(HttpClient Http, string Cookie, Uri Server, string AgentId) : IDisposable
{
    public string Origin => Server.GetLeftPart(UriPartial.Authority);

    /// <summary>A connected console that has not asked for anything yet.</summary>
    public Task<HubClient> ConnectAsync() => HubClient.ConnectAsync(Server, Cookie, Origin, CancellationToken.None);

    /// <summary>A connected console that is up to date.</summary>
    public async Task<(HubClient Hub, ResumeView Start)> OpenAsync(string? cursor = null)
    {
        var hub = await ConnectAsync();
        return (hub, await hub.AskAsync<ResumeView>("Resume", cursor));
    }

    public async Task<T> GetAsync<T>(string path)
    {
        using var answer = await Http.GetAsync(path);
        return await answer.ReadAsync<T>();
    }

    public async Task<T> SendAsync<T>(HttpMethod method, string path, object? body = null)
    {
        using var answer = await SendAsync(method, path, body);
        return await answer.ReadAsync<T>();
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null) =>
        Http.SendAsync(new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body, options: Answers.Json) });

    public void Dispose() => Http.Dispose();
}
