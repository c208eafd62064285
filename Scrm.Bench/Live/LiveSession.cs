using System.Net;
using System.Net.Http.Json;

namespace Scrm.Bench.Live;

/// <summary>Somebody signed in at a console.</summary>
internal sealed class LiveSession : IDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;

    private LiveSession(Uri console)
    {
        _http = new HttpClient(_handler) { BaseAddress = console };
        _http.DefaultRequestHeaders.Add("X-Scrm", "1");
    }

    public string AgentId { get; private set; } = "";

    public string Cookie => _handler.CookieContainer.GetCookieHeader(_http.BaseAddress!);

    public static async Task<LiveSession> SignInAsync(Uri console, string userName, string password)
    {
        var session = new LiveSession(console);
        using var answer = await session._http.PostAsJsonAsync("/api/session", new { userName, password });
        answer.EnsureSuccessStatusCode();
        session.AgentId = (await session._http.GetFromJsonAsync<Who>("/api/session"))!.AgentId;
        return session;
    }

    public async Task PutAsync(string path, object body)
    {
        using var answer = await _http.PutAsJsonAsync(path, body);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{path}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private sealed record Who(string AgentId);
}
