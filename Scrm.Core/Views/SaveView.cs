using Scrm.Core.Agents;
using Scrm.Core.Foundation;

namespace Scrm.Core.Views;

/// <summary>A view as somebody wants it.</summary>
/// <param name="Id">Which; a new one has version 0.</param>
/// <param name="Name">1 to 40 characters.</param>
/// <param name="Filter">What it shows.</param>
/// <param name="Shared">True: everybody has it.</param>
/// <param name="Version">The version it replaces.</param>
/// <param name="By">Who wants it.</param>
public sealed record SaveViewRequest(string Id, string Name, ViewFilter Filter, bool Shared, int Version, Agent By);

/// <summary>Creates or replaces a named view: everybody their own, supervisors what is shared.</summary>
public sealed class SaveView(ISavedViewStore views, TimeProvider time)
{
    /// <summary>The view as stored.</summary>
    public async Task<Result<SavedView>> HandleAsync(SaveViewRequest request, CancellationToken cancellationToken)
    {
        var stored = await views.FindAsync(request.Id, cancellationToken);
        var own = (await views.OfAsync(request.By.Id, cancellationToken)).Count(v => v.OwnerId == request.By.Id);
        var name = request.Name.Trim();
        if ((Refusal(request, stored, own) ?? ViewRules.NameRefusal(name) ?? ViewRules.FilterRefusal(request.Filter)) is { } refusal)
        {
            return refusal;
        }

        var view = new SavedView
        {
            Id = request.Id,
            OwnerId = stored?.OwnerId ?? request.By.Id,
            Name = name,
            Filter = request.Filter,
            Shared = request.Shared,
            Version = request.Version + 1,
            UpdatedAt = time.GetUtcNow(),
        };
        return await views.SaveAsync(view, request.Version, cancellationToken) ? view : ViewFaults.Changed;
    }

    private static Fault? Refusal(SaveViewRequest request, SavedView? stored, int own) =>
        stored is null && request.Version > 0 ? ViewFaults.NotFound
        : stored is not null && !stored.Shared && stored.OwnerId != request.By.Id ? ViewFaults.NotFound
        : stored is not null && !ViewRules.MayChange(request.By, stored) ? ViewFaults.NotYours
        : request.Shared && stored is not { Shared: true } && !ViewRules.MayShare(request.By) ? ViewFaults.MayNotShare
        : stored is null && own >= ViewRules.MaxViews ? ViewFaults.TooMany
        : null;
}
