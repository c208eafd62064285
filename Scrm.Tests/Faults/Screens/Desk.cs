using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.Faults.Screens;

/// <summary>A signed-in member of staff at the consoles; the cookie is good at every one of them.</summary>
internal sealed class Desk : IDisposable
{
    private const int PageSize = 200;
    private static readonly JsonSerializerOptions Json = Wire();
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;

    private Desk()
    {
        _http = new HttpClient(_handler) { Timeout = TimeSpan.FromSeconds(20) };
        _http.DefaultRequestHeaders.Add("X-Scrm", "1");
    }

    public string AgentId { get; private set; } = "";

    /// <summary>The console that requests go to.</summary>
    public Uri Console { get; set; } = null!;

    public string Cookie => _handler.CookieContainer.GetCookieHeader(Console);

    public static async Task<Desk> SignInAsync(Uri console, string userName, string password)
    {
        var desk = new Desk { Console = console };
        using var answer = await desk._http.PostAsJsonAsync(new Uri(console, "/api/session"), new { userName, password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        desk.AgentId = (await desk.GetAsync<SessionView>("/api/session")).AgentId;
        return desk;
    }

    public async Task<T> GetAsync<T>(string path)
    {
        using var answer = await _http.GetAsync(new Uri(Console, path));
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {body}");
        return JsonSerializer.Deserialize<T>(body, Json)!;
    }

    /// <summary>Saves something over HTTP.</summary>
    public async Task PutAsync(string path, object body)
    {
        using var answer = await _http.PutAsJsonAsync(new Uri(Console, path), body, Json);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends a command over HTTP; the status.</summary>
    public async Task<HttpStatusCode> PostAsync(string path, object? body = null)
    {
        using var answer = await _http.PostAsJsonAsync(new Uri(Console, path), body ?? new { });
        return answer.StatusCode;
    }

    public Task<ConversationView> ConversationAsync(string id) => GetAsync<ConversationView>($"/api/conversations/{id}");

    /// <summary>The whole transcript, or what follows a line.</summary>
    public async Task<IReadOnlyList<MessageView>> TranscriptAsync(string id, long after = 0)
    {
        var all = new List<MessageView>();
        while (true)
        {
            var page = await GetAsync<ListView<MessageView>>($"/api/conversations/{id}/messages?after={after}&limit={PageSize}");
            all.AddRange(page.Items);
            if (page.Items.Count < PageSize)
            {
                return all;
            }

            after = page.Items[^1].Seq;
        }
    }

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }

    private static JsonSerializerOptions Wire()
    {
        var json = new JsonSerializerOptions();
        WireJson.Configure(json);
        return json;
    }
}
