using System.Runtime.InteropServices;
using Scrm.Core.Meanings;
using Scrm.Storage.Documents;
using Scrm.Storage.Sqlite.Engine;

namespace Scrm.Storage.Sqlite.Catalog;

/// <inheritdoc cref="IMeaningStore"/>
internal sealed class SqliteMeaningStore(SqliteStore store) : IMeaningStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, float[]>> LoadAsync(string model, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<string, float[]>>(
            session => session.All(
                "SELECT wording, place FROM embeddings WHERE model = @model",
                reader => (Wording: reader.GetString(0), Place: MemoryMarshal.Cast<byte, float>(reader.GetFieldValue<byte[]>(1)).ToArray()),
                ("@model", model)).ToDictionary(row => row.Wording, row => row.Place),
            cancellationToken);

    /// <inheritdoc/>
    public Task SaveAsync(string model, IReadOnlyDictionary<string, float[]> places, CancellationToken cancellationToken) => store.WriteAsync(
        session =>
        {
            foreach (var (wording, place) in places)
            {
                session.Execute(
                    "INSERT INTO embeddings (model, wording, place) VALUES (@model, @wording, @place) ON CONFLICT (model, wording) DO UPDATE SET place = excluded.place",
                    ("@model", model),
                    ("@wording", wording),
                    ("@place", MemoryMarshal.AsBytes(place.AsSpan()).ToArray()));
            }

            return Written.Keep(true);
        },
        cancellationToken);

    /// <inheritdoc/>
    public Task<int> KeepAsync(string model, IReadOnlyCollection<string> wordings, CancellationToken cancellationToken)
    {
        var kept = Json.Write(wordings);
        return store.WriteAsync(
            session => Written.Keep(session.Execute(
                "DELETE FROM embeddings WHERE model <> @model OR wording NOT IN (SELECT value FROM json_each(@kept))", ("@model", model), ("@kept", kept))),
            cancellationToken);
    }
}
