using MongoDB.Bson;
using Scrm.Core.Links;
using Scrm.Storage.Mongo.Catalog;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;
using Scrm.Storage.Mongo.Turns;

namespace Scrm.Storage.Mongo.Links;

/// <inheritdoc cref="ILinkStore"/>
internal sealed class MongoLinkStore(MongoStore store) : ILinkStore
{
    private const string Kind = "links";

    /// <summary>Links of campaigns, which belong to no person.</summary>
    public static readonly CatalogRows<CampaignLink> Campaigns = new("campaignLink");

    /// <inheritdoc/>
    public Task<LinkTarget?> FindAsync(string code, CancellationToken cancellationToken) => store.ReadAsync(
        async session => Body.ReadOrNull<ShortLink>(await session.GetAsync(LinkRows.Plan, code)) is { } link
            ? new LinkTarget(code, link.Target, link)
            : await Campaigns.FindAsync(session, code) is { } campaign ? new LinkTarget(code, campaign.Target, null) : null,
        cancellationToken);

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellationToken) => store.ReadAsync(session => Revisions.OfAsync(session, Kind), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<CampaignLink>> CampaignsAsync(CancellationToken cancellationToken) => store.ReadAsync(Campaigns.AllAsync, cancellationToken);

    /// <inheritdoc/>
    public Task SaveCampaignAsync(CampaignLink link, CancellationToken cancellationToken) =>
        Revisions.SaveAsync(store, Kind, Campaigns, link.Code, link, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<LinkFigures>> FiguresAsync(CancellationToken cancellationToken) => store.ReadAsync<IReadOnlyList<LinkFigures>>(
        async session =>
        {
            var sent = await GroupAsync(session, LinkRows.Plan, "message");
            var clicked = await GroupAsync(session, LinkRows.Clicks, "contact");
            return
            [
                .. sent.Keys.Union(clicked.Keys).Order(StringComparer.Ordinal).Select(campaign => new LinkFigures(
                    campaign, sent.GetValueOrDefault(campaign).Different, clicked.GetValueOrDefault(campaign).All, clicked.GetValueOrDefault(campaign).Different)),
            ];
        },
        cancellationToken);

    // How many of each campaign, and of how many different ones of a field that is there.
    private static async Task<Dictionary<string, (long All, long Different)>> GroupAsync(Session session, CollectionPlan plan, string field) =>
        (await session.AggregateAsync(
            plan,
            new BsonDocument("$match", new BsonDocument("campaign", Op.Exists)),
            new BsonDocument("$group", new BsonDocument
            {
                { "_id", new BsonDocument { { "campaign", "$campaign" }, { "of", "$" + field } } }, { "n", new BsonDocument("$sum", 1) },
            })))
            .GroupBy(row => row["_id"]["campaign"].AsString)
            .ToDictionary(g => g.Key, g => (g.Sum(row => row["n"].ToInt64()), g.LongCount(row => row["_id"].AsBsonDocument.Text("of") is not null)));
}
