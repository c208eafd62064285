using System.Net.Http.Json;
using System.Text.Json;

namespace Scrm.Tests.WholePath;

/// <summary>A customer's phone at the WeChat emulator.</summary>
internal sealed class Phone(HttpClient http, string openId)
{
    private const string Root = "/emulators/wechat/phones/";

    public string OpenId => openId;

    public Task FollowAsync(string? scene = null) => DoAsync("follow", scene is null ? new { } : new { scene });

    public Task SayAsync(string text) => DoAsync("text", new { text });

    public Task DoAsync(string action) => DoAsync(action, new { });

    public async Task DoAsync(string action, object body)
    {
        using var answer = await http.PostAsJsonAsync($"{Root}{openId}/{action}", body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>All lines of the chat, oldest first.</summary>
    public async Task<IReadOnlyList<PhoneLine>> ChatAsync()
    {
        using var chat = JsonDocument.Parse(await http.GetStringAsync($"{Root}{openId}/chat"));
        return [.. chat.RootElement.GetProperty("lines").EnumerateArray().Select(line => new PhoneLine(
            line.GetProperty("direction").GetString()!,
            line.GetProperty("kind").GetString()!,
            line.TryGetProperty("text", out var text) ? text.GetString() : null,
            line.TryGetProperty("via", out var via) ? via.GetString() : null))];
    }

    /// <summary>Waits for a reply that contains <paramref name="words"/>.</summary>
    public Task<PhoneLine> HearsAsync(string words, TimeSpan? patience = null) => Eventually.ValueAsync(
        async () => (await ChatAsync()).LastOrDefault(l => l.Direction == "in" && l.Text?.Contains(words, StringComparison.Ordinal) == true),
        () => $"{openId} hears '{words}'",
        patience);
}

/// <summary>A line on a phone: <c>in</c> from the company, <c>out</c> by the customer.</summary>
internal sealed record PhoneLine(string Direction, string Kind, string? Text, string? Via);
