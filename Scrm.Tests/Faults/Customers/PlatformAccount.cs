using System.Globalization;
using System.Net.Http.Json;

namespace Scrm.Tests.Faults.Customers;

/// <summary>One official account at the emulated platform, and its control API.</summary>
internal sealed class PlatformAccount(Uri platform) : IDisposable
{
    public const string Root = "/emulators/wechat";
    private static int _last;

    private readonly HttpClient _http = new() { BaseAddress = platform, Timeout = TimeSpan.FromSeconds(60) };

    public string AppId { get; } = "wx" + Interlocked.Increment(ref _last).ToString("D16", CultureInfo.InvariantCulture);

    public string AccountId => "gh_" + AppId[^12..];

    public string Secret => "secret-of-" + AppId;

    public string Token => "tokenOf" + AppId[^6..];

    public HttpClient Http => _http;

    public async Task RegisterAsync(Uri webhook)
    {
        using var answer = await _http.PutAsJsonAsync($"{Root}/accounts/{AppId}", new
        {
            appSecret = Secret,
            token = Token,
            mode = "plain",
            accountId = AccountId,
            name = "faults",
            webhookUrl = webhook.ToString(),
        });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Puts a fault on the platform's board.</summary>
    public async Task FaultAsync(object fault)
    {
        using var answer = await _http.PostAsJsonAsync($"{Root}/faults", fault);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Takes all faults down.</summary>
    public async Task NoFaultsAsync()
    {
        using var answer = await _http.DeleteAsync($"{Root}/faults");
        Assert.True(answer.IsSuccessStatusCode);
    }

    public Customer Customer(string openId) => new(this, openId);

    public void Dispose() => _http.Dispose();
}
