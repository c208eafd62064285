namespace Scrm.Core.Routing.Picking;

/// <summary>Every strategy by name.</summary>
public static class PickStrategies
{
    /// <summary>In the order they are offered; the first serves where a name is not known.</summary>
    public static IReadOnlyList<IPickStrategy> All { get; } = [new LeastLoaded(), new RoundRobin(), new LongestIdle(), new SkillWeighted()];

    /// <summary>The strategy of a name.</summary>
    public static IPickStrategy Named(string name) => All.FirstOrDefault(s => s.Name == name) ?? All[0];
}
