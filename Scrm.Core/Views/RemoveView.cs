using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Views;

/// <summary>Removes a named view.</summary>
public sealed class RemoveView(ISavedViewStore views)
{
    /// <summary>Null: it is gone. Else why not.</summary>
    public async Task<Fault?> HandleAsync(string id, Agent by, CancellationToken cancellationToken)
    {
        var stored = await views.FindAsync(id, cancellationToken);
        return stored is null || (!stored.Shared && stored.OwnerId != by.Id) ? ViewFaults.NotFound
            : !ViewRules.MayChange(by, stored) ? ViewFaults.NotYours
            : await views.DeleteAsync(id, cancellationToken) ? null
            : ViewFaults.NotFound;
    }
}
