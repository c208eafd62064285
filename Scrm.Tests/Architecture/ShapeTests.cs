using System.Reflection;

namespace Scrm.Tests.Architecture;

/// <summary>Conventions that the compiler does not check.</summary>
public sealed class ShapeTests
{
    private static readonly string[] VagueNames = ["Helper", "Helpers", "Util", "Utils", "Manager", "Managers", "Common", "Misc"];

    [Fact]
    public void An_asynchronous_method_of_the_core_takes_its_cancellation_last()
    {
        var without = House.Core.GetExportedTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(m => m.Name.EndsWith("Async", StringComparison.Ordinal))
            .Where(m => m.GetParameters() is not [.., { ParameterType: var last }] || last != typeof(CancellationToken))
            .Select(m => $"{m.DeclaringType!.Name}.{m.Name}");

        Assert.Empty(without);
    }

    [Fact]
    public void An_action_is_sealed_and_has_one_verb()
    {
        var actions = House.Core.GetExportedTypes().Where(t => t.GetMethod("HandleAsync") is not null).ToList();

        Assert.True(actions.Count >= 10, "The actions of the core were not found.");
        Assert.All(actions, action =>
        {
            Assert.True(action.IsSealed, action.Name);
            Assert.Empty(action.GetInterfaces());
            Assert.Single(action.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly), m => m.Name.EndsWith("Async", StringComparison.Ordinal));
        });
    }

    [Fact]
    public void No_type_has_a_vague_name() =>
        Assert.DoesNotContain(
            House.All.SelectMany(a => a.GetTypes()), t => t.Namespace?.StartsWith("Scrm.", StringComparison.Ordinal) == true && VagueNames.Any(vague => t.Name.EndsWith(vague, StringComparison.Ordinal)));

    [Theory]
    [InlineData("Scrm.Bot")]
    [InlineData("Scrm.Storage")]
    [InlineData("Scrm.Emulators")]
    [InlineData("Scrm.AgentConsole")]
    public void A_project_shows_the_host_little(string project) =>
        Assert.True(
            Assembly.Load(project).GetExportedTypes().Length <= 8,
            $"{project} shows: {string.Join(", ", Assembly.Load(project).GetExportedTypes().Select(t => t.Name))}");
}
