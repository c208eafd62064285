using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Core.Answers;
using Scrm.Storage;
using Scrm.Tests.Faults.Customers;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Creates the store before any process starts, with a bot that answers each line of the script.</summary>
internal static class StoreSeed
{
    public static async Task RunAsync(string directory)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Scrm:DataDirectory"] = directory })
            .AddInMemoryCollection((ISharedStoreWindow.Chosen?.Settings ?? new Dictionary<string, string>())
                .Select(one => KeyValuePair.Create(one.Key.Replace("__", ":", StringComparison.Ordinal), (string?)one.Value)))
            .Build();
        await using var services = new ServiceCollection().AddLogging().AddScrmStorage(configuration).BuildServiceProvider();
        await services.OpenScrmStoreAsync(CancellationToken.None);
        var knowledge = services.GetRequiredService<IKnowledgeStore>();
        await Task.WhenAll(Script.Rules().Select(rule => knowledge.SaveRuleAsync(rule, CancellationToken.None)));
    }
}
