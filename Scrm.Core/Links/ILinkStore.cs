namespace Scrm.Core.Links;

/// <summary>Links of ours. Links in messages are written in the message's own commit.</summary>
public interface ILinkStore
{
    /// <summary>Where a code leads, or null.</summary>
    Task<LinkTarget?> FindAsync(string code, CancellationToken cancellationToken);

    /// <summary>Rises with every change of the campaign links.</summary>
    Task<long> RevisionAsync(CancellationToken cancellationToken);

    /// <summary>All campaign links, oldest first.</summary>
    Task<IReadOnlyList<CampaignLink>> CampaignsAsync(CancellationToken cancellationToken);

    /// <summary>Creates or replaces a campaign link.</summary>
    Task SaveCampaignAsync(CampaignLink link, CancellationToken cancellationToken);

    /// <summary>What each campaign link brought; links that brought nothing are left out.</summary>
    Task<IReadOnlyList<LinkFigures>> FiguresAsync(CancellationToken cancellationToken);
}
