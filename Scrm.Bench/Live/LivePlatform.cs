using System.Globalization;
using System.Net.Http.Json;

namespace Scrm.Bench.Live;

/// <summary>The emulated platform with one account for each gateway; every customer has a phone there.</summary>
internal sealed class LivePlatform(Uri platform) : IDisposable
{
    private const string Root = "/emulators/wechat";
    private readonly HttpClient _http = new() { BaseAddress = platform, Timeout = TimeSpan.FromSeconds(60) };

    public int Accounts { get; private set; }

    /// <summary>The id of the inbox that an account is.</summary>
    public static string Inbox(int account) => string.Create(CultureInfo.InvariantCulture, $"shop{account}");

    /// <summary>The platform's id of a customer.</summary>
    public static string OpenId(int number) => string.Create(CultureInfo.InvariantCulture, $"o{number}");

    /// <summary>Settings that make an inbox of each account.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings(int accounts) => Enumerable.Range(0, accounts).SelectMany(n => new Dictionary<string, string>
    {
        [$"Scrm__Inboxes__{n}__Id"] = Inbox(n),
        [$"Scrm__Inboxes__{n}__Channel"] = "wechat",
        [$"Scrm__Inboxes__{n}__Team"] = "service",
        [$"Scrm__Inboxes__{n}__Settings__AppId"] = AppId(n),
        [$"Scrm__Inboxes__{n}__Settings__AppSecret"] = "secret" + AppId(n),
        [$"Scrm__Inboxes__{n}__Settings__Token"] = "token" + AppId(n),
        [$"Scrm__Inboxes__{n}__Settings__Mode"] = "plain",
        [$"Scrm__Inboxes__{n}__Settings__AccountId"] = "gh_" + AppId(n),
        [$"Scrm__Inboxes__{n}__Settings__ApiBaseUrl"] = new Uri(platform, Root).ToString(),
    });

    /// <summary>Opens an account whose messages go to a gateway.</summary>
    public async Task OpenAsync(Uri gateway)
    {
        var n = Accounts++;
        using var answer = await _http.PutAsJsonAsync($"{Root}/accounts/{AppId(n)}", new
        {
            appSecret = "secret" + AppId(n),
            token = "token" + AppId(n),
            mode = "plain",
            accountId = "gh_" + AppId(n),
            name = Inbox(n),
            webhookUrl = new Uri(gateway, $"/channels/wechat/{Inbox(n)}").ToString(),
        });
        answer.EnsureSuccessStatusCode();
    }

    public Task FollowAsync(int customer) => DoAsync(customer, "follow", new { });

    public Task SayAsync(int customer, string text) => DoAsync(customer, "text", new { text });

    public void Dispose() => _http.Dispose();

    private static string AppId(int account) => string.Create(CultureInfo.InvariantCulture, $"wx{account:D16}");

    private async Task DoAsync(int customer, string action, object body)
    {
        using var answer = await _http.PostAsJsonAsync($"{Root}/phones/{OpenId(customer)}/{action}?appId={AppId(customer % Accounts)}", body);
        answer.EnsureSuccessStatusCode();
    }
}
