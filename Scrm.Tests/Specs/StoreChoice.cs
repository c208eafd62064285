using Microsoft.Extensions.Configuration;

namespace Scrm.Tests.Specs;

/// <summary>Which store a test runs on, and with nothing in it.</summary>
public abstract class StoreChoice
{
    /// <summary>The settings of an empty one, with files in a folder of its own.</summary>
    public abstract Task<IConfiguration> EmptyAsync(string dataDirectory);

    /// <summary>The embedded one.</summary>
    public static StoreChoice Embedded { get; } = new EmbeddedChoice();

    protected static IConfiguration Settings(params (string Key, string? Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create(one.Key, one.Value))).Build();

    private sealed class EmbeddedChoice : StoreChoice
    {
        public override Task<IConfiguration> EmptyAsync(string dataDirectory) => Task.FromResult(Settings(("Scrm:DataDirectory", dataDirectory)));
    }
}
