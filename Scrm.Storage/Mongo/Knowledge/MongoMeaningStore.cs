using System.Runtime.InteropServices;
using MongoDB.Bson;
using Scrm.Core.Meanings;
using Scrm.Storage.Mongo.Engine;

namespace Scrm.Storage.Mongo.Knowledge;

/// <inheritdoc cref="IMeaningStore"/>
internal sealed class MongoMeaningStore(MongoStore store) : IMeaningStore
{
    /// <summary>Places of wordings: 32-bit floats, little-endian. They can be asked for again.</summary>
    public static readonly CollectionPlan Plan = new("embeddings", "model:string wording:string place:binData")
    {
        Zone = Zoning.NothingOfCustomers("wordings of articles"),
        Indexes = [new("model")],
    };

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, float[]>> LoadAsync(string model, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, float[]>>(
            async session => (await session.AllAsync(Plan, new BsonDocument("model", model))).ToDictionary(
                row => row["wording"].AsString, row => MemoryMarshal.Cast<byte, float>(row["place"].AsByteArray).ToArray()),
            cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(string model, IReadOnlyDictionary<string, float[]> places, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var (wording, place) in places)
            {
                session.Put(Plan, new BsonDocument
                {
                    { "_id", Key.Of(model, wording) }, { "model", model }, { "wording", wording }, { "place", MemoryMarshal.AsBytes(place.AsSpan()).ToArray() },
                });
            }

            return Task.FromResult(Written.Keep(true));
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<int> KeepAsync(string model, IReadOnlyCollection<string> wordings, CancellationToken cancellationToken) => store.WriteAsync(
        async session =>
        {
            var kept = wordings.Select(wording => Key.Of(model, wording)).ToHashSet();
            var gone = (await session.FieldsAsync(Plan, [], "_id")).Select(row => row["_id"].AsString).Where(id => !kept.Contains(id)).ToList();
            session.Remove(Plan, new BsonDocument("_id", Op.In(gone)));
            return Written.Keep(gone.Count);
        },
        cancellationToken);
}
