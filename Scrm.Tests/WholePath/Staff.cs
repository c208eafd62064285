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

    /// <summary>Waits until what a phone heard is written down as handed over: until then the bot's next answer may not travel in a response.</summary>
    public async Task SeesHandedOverAsync(Phone phone)
    {
        var conversation = await ConversationAsync(phone);

        // A hand-over that nobody confirmed in time is given up after half a minute.
        await Eventually.TrueAsync(
            async () => (await TranscriptAsync(conversation)).All(m => !m.TryGetProperty("delivery", out var d) || d.GetString() != "pending"),
            () => "every answer's hand-over is written down",
            TimeSpan.FromMinutes(1));
    }

    /// <summary>The conversation of a phone that may have said nothing, found by the end of its name.</summary>
    private Task<string> ConversationAsync(Phone phone) => Eventually.ValueAsync(
        async () =>
        {
            foreach (var conversation in (await GetAsync("/api/conversations?limit=200")).GetProperty("items").EnumerateArray())
            {
                var contact = await GetAsync($"/api/contacts/{conversation.GetProperty("contactId").GetString()}");
                if (contact.GetProperty("identities").EnumerateArray().Any(i => i.GetProperty("shortId").GetString() == $"…{phone.OpenId[^6..]}"))
                {
                    return conversation.GetProperty("id").GetString();
                }
            }

            return null;
        },
        () => $"a conversation of {phone.OpenId}");

    public void Dispose()
    {
        _http.Dispose();
        _handler.Dispose();
    }
}
