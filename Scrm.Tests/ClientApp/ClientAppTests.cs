using Scrm.Tests.Browser;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.ClientApp;

/// <summary>The tests the console's page brings along, run here so that one command runs all tests.</summary>
[Collection(nameof(OneAtATime))]
public sealed class ClientAppTests
{
    [Fact]
    public async Task The_page_s_own_tests_pass()
    {
        var directory = Path.Combine(Repository.Root, "Scrm.AgentConsole", "ClientApp");
        Assert.SkipUnless(
            Directory.Exists(Path.Combine(directory, "node_modules")),
            "The console's page was left out of this build (SkipClientApp), so its tests have nothing to run with.");

        // A minute where nothing else runs; the limit is for what hangs.
        var ended = await Tool.RunAsync(directory, TimeSpan.FromMinutes(12), "npm", "test");

        Assert.True(ended.Exit == 0, ended.Output);
        Assert.Contains(" passed", ended.Output, StringComparison.Ordinal);
    }
}
