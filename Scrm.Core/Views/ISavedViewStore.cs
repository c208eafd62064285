namespace Scrm.Core.Views;

/// <summary>Named views of the inbox: few for each agent, read whole.</summary>
public interface ISavedViewStore
{
    /// <summary>The agent's own in the agent's order, new ones last; then what others share, by name.</summary>
    Task<IReadOnlyList<SavedView>> OfAsync(string agentId, CancellationToken cancellationToken);

    /// <summary>One, or null.</summary>
    Task<SavedView?> FindAsync(string id, CancellationToken cancellationToken);

    /// <summary>Saves when the stored version is the expected one (0: new); false otherwise.</summary>
    Task<bool> SaveAsync(SavedView view, int expectedVersion, CancellationToken cancellationToken);

    /// <summary>Removes one; false when there is none.</summary>
    Task<bool> DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>Puts the agent's own views into this order; those not named come after.</summary>
    Task OrderAsync(string agentId, IReadOnlyList<string> ids, CancellationToken cancellationToken);
}
