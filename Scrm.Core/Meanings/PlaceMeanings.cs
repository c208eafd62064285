using Scrm.Core.Answers;
using Scrm.Core.Writing;

namespace Scrm.Core.Meanings;

/// <summary>Has the embedding model place the wordings of the stored book, each once, and keeps the places; an index of what is there serves meanwhile.</summary>
public sealed class PlaceMeanings(IMeaningReader reader, IMeaningStore store, IKnowledgeStore knowledge, PlacedMeanings placed)
{
    private const int Batch = 64;

    // Nobody waits for these.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private long _revision = -1;
    private string _model = "";

    /// <summary>How many wordings have a place after the book or the model changed; null: nothing changed, or the model did not answer (the next call goes on).</summary>
    public async Task<int?> HandleAsync(CancellationToken cancellationToken)
    {
        if (!reader.IsOn || (await knowledge.RevisionAsync(cancellationToken) == _revision && reader.Model == _model))
        {
            return null;
        }

        var book = await knowledge.LoadAsync(cancellationToken);
        var texts = book.Articles.Where(a => a.Enabled).SelectMany(a => a.Similar.Prepend(a.Question)).Distinct().ToDictionary(WordingKey.Of);
        var known = new Dictionary<string, float[]>(await store.LoadAsync(reader.Model, cancellationToken));
        var isWhole = await FillAsync(texts, known, cancellationToken);
        await store.KeepAsync(reader.Model, [.. texts.Keys.Where(known.ContainsKey)], cancellationToken);
        placed.Swap(await Task.Run(() => MeaningIndex.Of(book.Articles, text => known.GetValueOrDefault(WordingKey.Of(text))), cancellationToken));
        if (!isWhole)
        {
            return null;
        }

        (_revision, _model) = (book.Revision, reader.Model);
        return placed.Current.Count;
    }

    /// <summary>True when every wording has a place. Vectors of another length than before: the model behind the name is another one, so all are asked for again.</summary>
    private async Task<bool> FillAsync(Dictionary<string, string> texts, Dictionary<string, float[]> known, CancellationToken cancellationToken)
    {
        var missing = new Queue<string>(texts.Keys.Where(key => !known.ContainsKey(key)));
        while (missing.Count > 0)
        {
            string[] keys = [.. Enumerable.Range(0, Math.Min(Batch, missing.Count)).Select(_ => missing.Dequeue())];
            if (await reader.ReadAsync([.. keys.Select(key => NamelessText.Of(texts[key]))], Patience, cancellationToken) is not { } read)
            {
                return false;
            }

            if (known.Count > 0 && known.First().Value.Length != read[0].Length)
            {
                foreach (var key in known.Keys.Where(texts.ContainsKey).ToList())
                {
                    missing.Enqueue(key);
                }

                known.Clear();
            }

            var places = keys.Zip(read).ToDictionary(p => p.First, p => p.Second);
            await store.SaveAsync(reader.Model, places, cancellationToken);
            foreach (var (key, place) in places)
            {
                known[key] = place;
            }
        }

        return true;
    }
}
