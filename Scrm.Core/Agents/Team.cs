namespace Scrm.Core.Agents;

/// <summary>A group of agents that shares a queue.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="Name">What people call it.</param>
public sealed record Team(string Id, string Name)
{
    /// <summary>How conversations in its queue find an agent.</summary>
    public TeamRouting Routing { get; init; } = new();
}
