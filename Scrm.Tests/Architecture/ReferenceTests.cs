namespace Scrm.Tests.Architecture;

/// <summary>Who may know whom, read from the built assemblies.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_core_knows_no_project_no_framework_and_no_driver()
    {
        var foreign = House.ReferencesOf(House.Core)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)
                && !(name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) && name.EndsWith(".Abstractions", StringComparison.Ordinal)));

        Assert.Empty(foreign);
    }

    [Fact]
    public void Gateway_and_console_never_know_each_other()
    {
        Assert.DoesNotContain("Scrm.AgentConsole", House.ReferencesOf(House.Bot));
        Assert.DoesNotContain("Scrm.Bot", House.ReferencesOf(House.AgentConsole));
    }

    [Fact]
    public void The_emulators_know_nothing_of_ours() =>
        Assert.DoesNotContain(House.ReferencesOf(House.Emulators), name => name.StartsWith("Scrm.", StringComparison.Ordinal));

    [Theory]
    [InlineData("Microsoft.Data.Sqlite", "Scrm.Storage")]
    [InlineData("SQLitePCLRaw", "Scrm.Storage")]
    [InlineData("StackExchange.Redis", "Scrm.Storage")]
    [InlineData("MongoDB", "Scrm.Storage")]
    [InlineData("Microsoft.AspNetCore.SignalR", "Scrm.AgentConsole")]
    [InlineData("Microsoft.AspNetCore.Identity", "Scrm.AgentConsole")]
    [InlineData("Microsoft.Bot.", "Scrm.Bot")]
    public void A_driver_or_framework_is_named_in_one_project_only(string driver, string owner) =>
        Assert.All(
            House.All.Where(a => a.GetName().Name != owner),
            assembly => Assert.DoesNotContain(House.ReferencesOf(assembly), name => name.StartsWith(driver, StringComparison.Ordinal)));
}
