using System.Globalization;
using MongoDB.Bson;
using Scrm.Core.Dialogues;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Forms;

/// <summary>Forms and their versions.</summary>
internal static class FormRows
{
    /// <summary>The forms: which version is newest, which is live.</summary>
    public static readonly CollectionPlan Plan = new("forms", "version:int removed:bool number:long")
    {
        Zone = Zoning.NothingOfCustomers("the company's own forms"),
        Indexes = [new("number")],
    };

    /// <summary>All versions.</summary>
    public static readonly CollectionPlan Past = new("form_versions", "form:string version:int body:object")
    {
        Zone = Zoning.NothingOfCustomers("the company's own forms"),
        Indexes = [new("form -version")],
    };

    /// <summary>What deliveries are signed with.</summary>
    public static readonly CollectionPlan Secrets = new("form_secrets", "secret:string")
    {
        Zone = Zoning.NothingOfCustomers("the company's own secrets"),
    };

    private static readonly BsonDocument ByCreation = new("number", 1);

    /// <summary>The published versions, in order of creation.</summary>
    public static async Task<IReadOnlyList<Form>> LiveAsync(Session session)
    {
        var forms = await session.AllAsync(Plan, new BsonDocument { { "removed", false }, { "live", Op.Above(0) } }, ByCreation);
        return [.. (await VersionsAsync(session, forms, "live")).OfType<Form>()];
    }

    /// <summary>The newest versions of one form, or of all.</summary>
    public static async Task<IReadOnlyList<FormHead>> HeadsAsync(Session session, string? id = null)
    {
        var which = new BsonDocument("removed", false).Add("_id", Field.Of(id), id is not null);
        var forms = await session.AllAsync(Plan, which, ByCreation);
        return
        [
            .. (await VersionsAsync(session, forms, "version")).Zip(forms)
                .Where(pair => pair.First is not null).Select(pair => new FormHead(pair.First!, (int?)pair.Second.Number("live"))),
        ];
    }

    /// <summary>One version, or null.</summary>
    public static async Task<Form?> VersionAsync(Session session, string id, int version) =>
        Body.ReadOrNull<Form>(await session.GetAsync(Past, IdOf(id, version)));

    /// <summary>All versions, newest first.</summary>
    public static async Task<IReadOnlyList<Form>> VersionsAsync(Session session, string id) =>
        Body.All<Form>(await session.AllAsync(Past, new BsonDocument("form", id), new BsonDocument("version", -1)));

    /// <summary>Adds the version that follows.</summary>
    public static async Task<bool> TrySaveAsync(Session session, Form form, Numbers numbers)
    {
        var stored = await session.GetAsync(Plan, form.Id);
        if ((stored?["version"].ToInt32() ?? 0) != form.Version - 1 || (stored is not null && stored.Is("removed")))
        {
            return false;
        }

        session.Put(Plan, new BsonDocument
        {
            { "_id", form.Id },
            { "version", form.Version },
            { "removed", false },
            { "live", stored?["live"] ?? BsonNull.Value },
            { "number", stored?["number"].ToInt64() ?? numbers.Next() },
        });
        session.Insert(Past, new BsonDocument
        {
            { "_id", IdOf(form.Id, form.Version) }, { "form", form.Id }, { "version", form.Version }, { Body.Name, Body.Of(form) },
        });
        return true;
    }

    /// <summary>Publishes a version, or takes the form off.</summary>
    public static async Task<bool> PublishAsync(Session session, string id, int? version) =>
        (version is null || await VersionAsync(session, id, version.Value) is not null)
        && await ChangeAsync(session, id, new BsonDocument("live", version is { } number ? number : BsonNull.Value));

    /// <summary>Removes a form.</summary>
    public static Task<bool> RemoveAsync(Session session, string id) =>
        ChangeAsync(session, id, new BsonDocument { { "removed", true }, { "live", BsonNull.Value } });

    private static async Task<bool> ChangeAsync(Session session, string id, BsonDocument fields)
    {
        if (await session.GetAsync(Plan, id) is not { } stored || stored.Is("removed"))
        {
            return false;
        }

        session.Change(Plan, new BsonDocument("_id", id), Op.Set(fields));
        return true;
    }

    private static async Task<IReadOnlyList<Form?>> VersionsAsync(Session session, IReadOnlyList<BsonDocument> forms, string field)
    {
        var ids = forms.Select(row => IdOf(row["_id"].AsString, row[field].ToInt32())).ToList();
        var found = (await session.AllAsync(Past, new BsonDocument("_id", Op.In(ids)))).ToDictionary(row => row["_id"].AsString, Body.Read<Form>);
        return [.. ids.Select(found.GetValueOrDefault)];
    }

    private static string IdOf(string id, int version) => Key.Of(version.ToString(CultureInfo.InvariantCulture), id);
}
