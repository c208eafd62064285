using System.Net;

namespace Scrm.Tests.WholePath;

/// <summary>Asked to leave, a process finishes what it began and goes in peace.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task It_is_alive_and_not_ready_while_it_leaves_and_ends_with_success()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM on Windows.");
        await using var host = await HostProcess.StartAsync(HostProcess.NewDataDirectory());
        var leaving = host.LeaveAsync();

        await Eventually.TrueAsync(async () => await StatusAsync(host, "ready") == HttpStatusCode.ServiceUnavailable, () => "it is not ready");
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "live"));
        Assert.Equal(0, await leaving.WaitAsync(TimeSpan.FromSeconds(25), TestContext.Current.CancellationToken));
    }

    private static async Task<HttpStatusCode> StatusAsync(HostProcess host, string what)
    {
        using var answer = await host.Http.GetAsync($"/health/{what}");
        return answer.StatusCode;
    }
}
