using MongoDB.Bson;
using Scrm.Storage.Mongo.Documents;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Moving;

/// <summary>How records of a kind lie in the shared store.</summary>
/// <param name="Name">The kind.</param>
/// <param name="Plan">Where its documents are.</param>
/// <param name="Fields">What a record has (<see cref="MovedFields"/>).</param>
internal sealed record DocumentKind(string Name, CollectionPlan Plan, MovedFields Fields)
{
    /// <summary>The field whose order documents are read in; those with one value of it come together. An index begins with it, or they are few.</summary>
    public string Key { get; init; } = "_id";

    /// <summary>The order among those with one value of the key.</summary>
    public string? Then { get; init; }

    /// <summary>Documents that are moved.</summary>
    public BsonDocument Where { get; init; } = [];

    /// <summary>The identity of a record's document; null: a new number.</summary>
    public Func<BsonDocument, BsonValue>? Id { get; init; }

    /// <summary>True: its documents are numbered in the order they come.</summary>
    public bool Numbered { get; init; }

    /// <summary>Fields of the document that follow from the record.</summary>
    public Action<BsonDocument, BsonDocument>? Derive { get; init; }

    /// <summary>Fields of records that need more than their documents: the documents, and the records they became.</summary>
    public Func<Session, IReadOnlyList<BsonDocument>, IReadOnlyList<BsonDocument>, Task>? Complete { get; init; }

    /// <summary>Several documents as fewer records.</summary>
    public Func<IEnumerable<BsonDocument>, IEnumerable<BsonDocument>>? Merge { get; init; }

    /// <summary>Writes a page another way than a document for each record.</summary>
    public Func<Session, MongoStore, IReadOnlyList<BsonDocument>, Task>? WriteAsync { get; init; }

    /// <summary>The records of documents.</summary>
    public async Task<IReadOnlyList<BsonDocument>> RecordsAsync(Session session, IReadOnlyList<BsonDocument> documents)
    {
        List<BsonDocument> records = [.. documents.Select(Fields.Record)];
        if (Complete is not null)
        {
            await Complete(session, documents, records);
        }

        return Merge is null ? records : [.. Merge(records)];
    }

    /// <summary>Gathers the writes of a page.</summary>
    public Task PutAsync(Session session, MongoStore store, IReadOnlyList<BsonDocument> records)
    {
        if (WriteAsync is not null)
        {
            return WriteAsync(session, store, records);
        }

        foreach (var record in records)
        {
            session.Put(Plan, Document(record, store.Numbers));
        }

        return Task.CompletedTask;
    }

    /// <summary>A record's document.</summary>
    public BsonDocument Document(BsonDocument record, Numbers numbers)
    {
        var document = Fields.Document(record);
        if (!document.Contains("_id"))
        {
            document["_id"] = Id is null ? numbers.Next() : Id(record);
        }

        if (Numbered)
        {
            document["number"] = numbers.Next();
        }

        Derive?.Invoke(record, document);
        return document;
    }

    /// <summary>Core's document in a record.</summary>
    public static T Of<T>(BsonDocument record) => Body.Read<T>(record);
}
