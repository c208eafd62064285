using Scrm.Core.Links;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Catalog;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Links;

/// <inheritdoc cref="ILinkStore"/>
internal sealed class SqliteLinkStore(SqliteStore store) : ILinkStore
{
    private const string Kind = "links";
    private static readonly CatalogRows<CampaignLink> Campaigns = new("campaignLink");

    /// <inheritdoc/>
    public Task<LinkTarget?> FindAsync(string code, CancellationToken cancellationToken) => store.ReadAsync(
        session => session.First("SELECT body FROM short_links WHERE code = @code", reader => Json.Read<ShortLink>(reader.GetString(0)), ("@code", code)) is { } link
            ? new LinkTarget(code, link.Target, link)
            : Campaigns.Find(session, code) is { } campaign ? new LinkTarget(code, campaign.Target, null) : null,
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.Of(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CampaignLink>> CampaignsAsync(CancellationToken cancellationToken) => store.ReadAsync(Campaigns.All, cancellationToken);

    /// <inheritdoc/>
    public Task SaveCampaignAsync(CampaignLink link, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Campaigns, link.Code, Json.Write(link), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LinkFigures>> FiguresAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<LinkFigures>>(
        session => session.All(
            """
            SELECT campaign, max(sent), max(clicks), max(people) FROM (
                SELECT campaign, count(DISTINCT message_id) AS sent, 0 AS clicks, 0 AS people
                FROM short_links WHERE campaign IS NOT NULL GROUP BY campaign
                UNION ALL
                SELECT campaign, 0, count(*), count(DISTINCT contact_id) FROM link_clicks WHERE campaign IS NOT NULL GROUP BY campaign)
            GROUP BY campaign ORDER BY campaign
            """,
            reader => new LinkFigures(reader.GetString(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3))),
        cancellationToken);
}
