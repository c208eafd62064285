namespace Scrm.Core.Links;

/// <summary>The campaign links, kept in memory until they change.</summary>
public sealed class LinkLibrary(ILinkStore links, PublicAddress address)
{
    private Edition? _current;

    /// <summary>What tracks links now.</summary>
    public async Task<LinkTracking> CurrentAsync(CancellationToken cancellationToken)
    {
        var revision = await links.RevisionAsync(cancellationToken);
        var current = _current;
        if (current is null || current.Revision != revision)
        {
            var campaigns = await links.CampaignsAsync(cancellationToken);
            _current = current = new Edition(revision, new LinkTracking(address, campaigns, LinkCode.New));
        }

        return current.Tracking;
    }

    private sealed record Edition(long Revision, LinkTracking Tracking);
}
