using System.Net.Http.Json;
using System.Text.Json;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Faults.Customers;

/// <summary>A customer's phone at the platform that remembers what was said and whether the platform got its "received".</summary>
internal sealed class Customer(PlatformAccount account, string openId)
{
    private static readonly TimeSpan PlatformPatience = TimeSpan.FromSeconds(60);
    private readonly List<Said> _said = [];

    public string OpenId { get; } = openId;

    /// <summary>Everything said so far, in the order it was said.</summary>
    public IReadOnlyList<Said> Said
    {
        get
        {
            lock (_said)
            {
                return [.. _said];
            }
        }
    }

    /// <summary>False: this customer spoke without waiting, so nobody knows in which order it arrived.</summary>
    public bool InOrder { get; set; } = true;

    /// <summary>True: an agent serves this customer, so the bot is silent from now on.</summary>
    public bool IsServed { get; set; }

    /// <summary>True: this customer says too much, and not everything is answered.</summary>
    public bool IsSilenced { get; set; }

    public async Task FollowAsync() => await DoAsync("follow", new { });

    /// <summary>Says the next line of the script and waits until the platform has delivered it or given up.</summary>
    public Task<Said> SayAsync()
    {
        var number = Said.Count + 1;
        return SayAsync(Script.Text(OpenId, number), IsServed ? null : Script.Answer(number));
    }

    public async Task<Said> SayAsync(string text, string? answer)
    {
        var line = await DoAsync("text", new { text });
        var state = await StateAsync(line);
        return Remember(text, answer, state == "delivered");
    }

    /// <summary>Says lines all at once; returns when the platform is done with all.</summary>
    public async Task BurstAsync(int count)
    {
        InOrder = false;
        await Task.WhenAll(Enumerable.Range(Said.Count + 1, count).Select(async number =>
        {
            var text = Script.Text(OpenId, number);
            var state = await StateAsync(await DoAsync("text", new { text }));
            Remember(text, Script.Answer(number), state == "delivered", number);
        }));
    }

    /// <summary>Says something whose turn fails; it is acknowledged and belongs to no count.</summary>
    public async Task SayPoisonAsync(string word) => await StateAsync(await DoAsync("text", new { text = $"{OpenId} {word}" }));

    /// <summary>All lines of the chat, oldest first.</summary>
    public async Task<IReadOnlyList<ChatLine>> ChatAsync() => (await ReadAsync(0)).OrderBy(line => line.Id).ToList();

    public Task HearsAsync(string text) => Eventually.TrueAsync(
        async () => (await ChatAsync()).Any(line => line.Direction == "in" && line.Text == text), () => $"{OpenId} hears '{text}'");

    private Said Remember(string text, string? answer, bool acked, int? number = null)
    {
        lock (_said)
        {
            var said = new Said(number ?? _said.Count + 1, text, answer, acked);
            _said.Add(said);
            return said;
        }
    }

    private async Task<string> StateAsync(long lineId)
    {
        var pause = TimeSpan.FromMilliseconds(15);
        string? state = null;
        using var patience = new CancellationTokenSource(PlatformPatience);
        while (state is null)
        {
            await Task.Delay(pause, patience.Token);
            pause = pause < TimeSpan.FromMilliseconds(150) ? pause * 1.5 : pause;
            state = (await ReadAsync(lineId - 1)).FirstOrDefault(line => line.Id == lineId && line.State is "delivered" or "failed")?.State;
        }

        return state;
    }

    private async Task<IReadOnlyList<ChatLine>> ReadAsync(long after)
    {
        using var chat = JsonDocument.Parse(
            await account.Http.GetStringAsync($"{PlatformAccount.Root}/phones/{OpenId}/chat?appId={account.AppId}&after={after}"));
        return [.. chat.RootElement.GetProperty("lines").EnumerateArray().Select(ChatLine.Read)];
    }

    private async Task<long> DoAsync(string action, object body)
    {
        using var answer = await account.Http.PostAsJsonAsync($"{PlatformAccount.Root}/phones/{OpenId}/{action}?appId={account.AppId}", body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        using var result = JsonDocument.Parse(text);
        return result.RootElement.TryGetProperty("lineId", out var line) ? line.GetInt64() : 0;
    }
}
