using System.Net;
using Scrm.AgentConsole.Wire;

namespace Scrm.Tests.AgentConsole;

/// <summary>One who asks without end.</summary>
public sealed class RequestLimitTests
{
    private const int Burst = 6;

    [Fact]
    public async Task A_flood_of_requests_is_refused_and_others_are_served()
    {
        await using var server = new Strict();
        await server.InitializeAsync();
        using var lin = await server.SignInAsync("lin");
        using var chen = await server.SignInAsync("chen");
        var answers = await Task.WhenAll(Enumerable.Range(0, 300).Select(_ => lin.Http.GetAsync("/api/session", TestContext.Current.CancellationToken)));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.True(answers.Length - refused.Count >= Burst, "What is allowed was refused.");
        Assert.NotNull(refused[0].Headers.RetryAfter);
        await Task.FromResult(refused[0]).RefusedAsync(HttpStatusCode.TooManyRequests, "tooMany");
        Assert.Equal("chen", (await chen.GetAsync<SessionView>("/api/session")).UserName);
    }

    private sealed class Strict : ConsoleServer
    {
        protected override IReadOnlyDictionary<string, string?> Settings => new Dictionary<string, string?>
        {
            ["Scrm:Console:RequestBurst"] = Burst.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Scrm:Console:RequestsPerSecond"] = "1",
        };
    }
}
