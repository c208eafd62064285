using System.Text.RegularExpressions;
using Scrm.Tests.WholePath;

namespace Scrm.Tests.Deployment;

public sealed partial class ComposeTests
{
    private static readonly string[] Secrets = ["ADMIN_PASSWORD", "MONGO_ROOT_PASSWORD", "MONGO_PASSWORD", "MONGO_KEY", "REDIS_PASSWORD"];

    [Theory]
    [InlineData("docker-compose.yml")]
    [InlineData("docker-compose.yml docker-compose.ha.yml")]
    [InlineData("docker-compose.small.yml")]
    public async Task What_is_started_together_can_be_read(string files)
    {
        var (exitCode, said) = await Compose.CheckAsync(files.Split(' '), Secrets);
        Assert.True(exitCode == 0, said);
    }

    [Fact]
    public async Task A_secret_that_is_missing_is_asked_for_by_name()
    {
        foreach (var missing in Secrets)
        {
            var (exitCode, said) = await Compose.CheckAsync(["docker-compose.yml"], Secrets.Except([missing]));
            Assert.NotEqual(0, exitCode);
            Assert.Contains($"set {missing}", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_secret_has_a_default() => Assert.All(Compose.Files, file =>
        Assert.All(Secret().Matches(File.ReadAllText(file)), found => Assert.Equal(":?", found.Groups["else"].Value)));

    [Fact]
    public void What_is_mounted_from_the_repository_is_in_it() => Assert.All(Compose.Files, file =>
        Assert.All(Mounted().Matches(File.ReadAllText(file)), found => Assert.True(File.Exists(Path.Combine(Repository.Root, found.Groups["path"].Value)), found.Value)));

    [GeneratedRegex(@"(?<!\$)\$\{?\w*(PASSWORD|SECRET|KEY)\w*(?<else>:?.?)")]
    private static partial Regex Secret();

    [GeneratedRegex(@"\./(?<path>deploy/[^:\s""]+):")]
    private static partial Regex Mounted();
}
