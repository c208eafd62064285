using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Answers;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Knowledge;

/// <summary>Articles: the newest version, the one that answers, and all there ever were.</summary>
internal static class ArticleRows
{
    /// <summary>The newest versions, each with the one that answers.</summary>
    public static readonly CollectionPlan Plan = new("articles", "version:int removed:bool number:long body:object")
    {
        Zone = Zoning.NothingOfCustomers("the company's own answers"),
        Indexes = [new("number")],
    };

    /// <summary>All versions.</summary>
    public static readonly CollectionPlan Past = new("article_versions", "article:string version:int body:object")
    {
        Zone = Zoning.NothingOfCustomers("the company's own answers"),
        Indexes = [new("article -version")],
    };

    private static readonly BsonDocument ByCreation = new("number", 1);

    /// <summary>The versions that answer, in order of creation.</summary>
    public static async Task<IReadOnlyList<KnowledgeArticle>> LiveAsync(Session session) =>
    [
        .. (await session.AllAsync(Plan, new BsonDocument("liveVersion", Op.Above(0)), ByCreation))
            .Select(row => Body.Read<KnowledgeArticle>(new BsonDocument(Body.Name, row["live"]))),
    ];

    /// <summary>The newest versions of what is not removed, in order of creation.</summary>
    public static async Task<IReadOnlyList<ArticleHead>> HeadsAsync(Session session) =>
        [.. (await session.AllAsync(Plan, new BsonDocument("removed", false), ByCreation)).Select(Head)];

    /// <summary>One, removed or not, or null.</summary>
    public static async Task<ArticleHead?> FindAsync(Session session, string id) => await session.GetAsync(Plan, id) is { } row ? Head(row) : null;

    /// <summary>All versions, newest first.</summary>
    public static async Task<IReadOnlyList<KnowledgeArticle>> VersionsAsync(Session session, string id) =>
        Body.All<KnowledgeArticle>(await session.AllAsync(Past, new BsonDocument("article", id), new BsonDocument("version", -1)));

    /// <summary>Adds a version when it follows on the stored one.</summary>
    public static async Task<bool> TrySaveAsync(Session session, KnowledgeArticle article, Numbers numbers)
    {
        var stored = await session.GetAsync(Plan, article.Id);
        if ((stored?["version"].ToInt32() ?? 0) != article.Version - 1)
        {
            return false;
        }

        var body = Body.Of(article);
        var (version, live) = article.LiveChange() switch
        {
            LiveChange.Replaced => ((BsonValue)article.Version, (BsonValue)body),
            LiveChange.Kept when stored is not null => (stored["liveVersion"], stored["live"]),
            _ => (BsonNull.Value, BsonNull.Value),
        };
        session.Put(Plan, new BsonDocument
        {
            { "_id", article.Id },
            { "version", article.Version },
            { "removed", article.RemovedAt is not null },
            { "number", stored?["number"].ToInt64() ?? numbers.Next() },
            { "liveVersion", version },
            { "live", live },
            { Body.Name, body },
        });
        session.Insert(Past, new BsonDocument
        {
            { "_id", Key.Of(article.Version.ToString(CultureInfo.InvariantCulture), article.Id) },
            { "article", article.Id },
            { "version", article.Version },
            { Body.Name, body },
        });
        return true;
    }

    private static ArticleHead Head(BsonDocument row) => new(Body.Read<KnowledgeArticle>(row), (int?)row.Number("liveVersion"));
}
