namespace Scrm.Tests.Faults;

/// <summary>Scenarios run one at a time and alone: they need the machine.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FaultCollection : ICollectionFixture<Processes.PlatformProcess>, ICollectionFixture<Processes.SharedCluster>
{
    public const string Name = "faults";
}
