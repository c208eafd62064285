using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scrm.Bot;
using Scrm.Bot.Links;
using Scrm.Core;
using Scrm.Core.Links;
using Scrm.Storage;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Gateway;

/// <summary>What somebody meets who comes with a short link.</summary>
public sealed class LinkEndpointTests : IAsyncLifetime
{
    private const string Phone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 MicroMessenger/8.0.50";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-links-");
    private readonly CampaignLink _link = new() { Code = LinkCode.New(), Name = "春季", Target = "https://shop.example.com/tents?a=1&b=帐篷", CreatedAt = DateTimeOffset.UnixEpoch };
    private WebApplication _app = null!;
    private HttpClient _http = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseTestServer();
        builder.Configuration["Scrm:DataDirectory"] = _folder.FullName;
        builder.Configuration["Scrm:Gateway:LinkBurst"] = "20";
        builder.Configuration["Scrm:Gateway:LinksPerSecond"] = "0.01";
        // Nobody's click takes longer than the moment it is given.
        builder.Services.AddSingleton<TimeProvider>(new FakeClock());
        builder.Services.AddMetrics();
        builder.Services.AddScrmCore();
        builder.Services.AddScrmStorage(builder.Configuration);
        builder.Services.AddScrmBot();
        builder.Services.RemoveAll<IHostedService>();
        _app = builder.Build();
        _app.MapScrmBot();
        await _app.Services.OpenScrmStoreAsync(Token);
        await _app.Services.GetRequiredService<ILinkStore>().SaveCampaignAsync(_link, Token);
        await _app.StartAsync(Token);
        _http = _app.GetTestServer().CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_person_is_sent_where_the_link_leads_and_counted()
    {
        using var answer = await AskAsync(HttpMethod.Get, _link.Code + "?to=https://evil.example/");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal("https://shop.example.com/tents?a=1&b=%E5%B8%90%E7%AF%B7", answer.Headers.Location!.AbsoluteUri);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(1, await ClicksAsync());
    }

    [Fact]
    public async Task Robots_previews_and_looks_at_the_head_are_sent_on_and_not_counted()
    {
        using var head = await AskAsync(HttpMethod.Head, _link.Code);
        using var robot = await AskAsync(HttpMethod.Get, _link.Code, "Mozilla/5.0 (compatible; Baiduspider/2.0)");
        using var nobody = await AskAsync(HttpMethod.Get, _link.Code, null);
        using var ahead = await AskAsync(HttpMethod.Get, _link.Code, Phone, ("Sec-Purpose", "prefetch"));

        Assert.All(new[] { head, robot, nobody, ahead }, answer => Assert.Equal(HttpStatusCode.Found, answer.StatusCode));
        Assert.Equal(0, await ClicksAsync());
    }

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAA")]
    [InlineData("x")]
    [InlineData("https:%2F%2Fevil.example")]
    public async Task An_unknown_code_leads_to_a_page_in_both_languages(string code)
    {
        using var answer = await AskAsync(HttpMethod.Get, code);
        var page = await answer.Content.ReadAsStringAsync(Token);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("链接已失效", page, StringComparison.Ordinal);
        Assert.Contains("This link leads nowhere", page, StringComparison.Ordinal);
        Assert.DoesNotContain("evil", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_opens_too_many_links_waits()
    {
        for (var i = 0; i < 20; i++)
        {
            using var let = await AskAsync(HttpMethod.Get, "AAAAAAAAAAAAAAAAAAAA");
            Assert.Equal(HttpStatusCode.NotFound, let.StatusCode);
        }

        using var answer = await AskAsync(HttpMethod.Get, _link.Code);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
    }

    [Theory]
    [InlineData(Phone, false)]
    [InlineData("Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/126.0 Mobile Safari/537.36", false)]
    [InlineData("facebookexternalhit/1.1;line-poker/1.0", true)]
    [InlineData("WhatsApp/2.24.1 A", true)]
    [InlineData("TelegramBot (like TwitterBot)", true)]
    [InlineData("curl/8.5.0", true)]
    [InlineData("", true)]
    public void Robots_are_known_by_what_they_call_themselves(string userAgent, bool isRobot) => Assert.Equal(isRobot, Robots.IsRobot(userAgent));

    private async Task<HttpResponseMessage> AskAsync(HttpMethod method, string code, string? userAgent = Phone, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, $"/l/{code}");
        if (userAgent is not null)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        }

        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await _http.SendAsync(request, Token);
    }

    private async Task<long> ClicksAsync() =>
        (await _app.Services.GetRequiredService<ILinkStore>().FiguresAsync(Token)).Sum(f => f.Clicks);
}
