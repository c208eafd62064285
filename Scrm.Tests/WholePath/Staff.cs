using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>A member of staff at the console's HTTP API.</summary>
internal sealed class Staff : IDisposable
{
    private readonly HttpClientHandler _handler = new() { CookieContainer = new CookieContainer() };
    private readonly HttpClient _http;

    private Staff(Uri address)
    {
        Address = address;
        _http = new HttpClient(_handler) { BaseAddress = address };
        _http.DefaultRequestHeaders.Add("X-Scrm", "1");
    }

    public Uri Address { get; }

    public CookieContainer Cookies => _handler.CookieContainer;

    public HttpClient Http => _http;

    public static async Task<Staff> SignInAsync(HostProcess host, string userName = "lin", string password = HostProcess.Password)
    {
        var staff = new Staff(host.Address);
        using var answer = await staff._http.PostAsJsonAsync("/api/session", new { userName, password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return staff;
    }

    public async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        var body = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {answer.StatusCode} {body}");
        using var document = JsonDocument.Parse(body);
        return document.RootElement.Clone();
    }

    /// <summary>The conversation of a phone, found by the words it said.</summary>
    public Task<string> ConversationAsync(string words) => Eventually.ValueAsync(
        async () => (await GetAsync($"/api/conversations?q={Uri.EscapeDataString(words)}")).GetProperty("items").EnumerateArray()
            .Select(c => c.GetProperty("id").GetString()).FirstOrDefault(),
        () => $"a conversation with '{words}'");

    /// <summary>The transcript, oldest first.</summary>
    public async Task<IReadOnlyList<JsonElement>> TranscriptAsync(string conversationId) =>
        [.. (await GetAsync($"/api/conversations/{conversationId}/messages?limit=200")).GetProperty("items").EnumerateArray()];

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }
}
